package se.vagval.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** What the window is compared with: a table of JavaFX alone, whose figures all change with every key. */
final class PlainTable {
    private static final int ROWS = 24;
    private static final int COLUMNS = 8;

    private final TableView<List<String>> table = new TableView<>();
    private final Stage stage = new Stage();
    private int turn;

    PlainTable() {
        for (int c = 0; c < COLUMNS; c++) {
            int index = c;
            TableColumn<List<String>, String> column = new TableColumn<>("Column " + c);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
            column.setPrefWidth(110);
            table.getColumns().add(column);
        }
        table.setOnKeyPressed(_ -> turn());
        turn();
        stage.setScene(new Scene(table, 1000, 800));
        stage.show();
        table.requestFocus();
    }

    private void turn() {
        turn++;
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < ROWS; r++) {
            int row = r;
            rows.add(IntStream.range(0, COLUMNS).mapToObj(c -> Integer.toString(turn + 1000 * row + 31 * c)).toList());
        }
        table.getItems().setAll(rows);
    }

    Scene scene() {
        return stage.getScene();
    }

    void close() {
        stage.close();
    }
}
