package se.vagval.ui.today;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;

import se.vagval.text.Texts;

/** The municipalities of the register that are sought, each with code and county, and where it belongs already. */
final class RegisterList extends ListView<MembersViewModel.Hit> {
    private static final double ROW = 28;

    /**
     * @param add
     *            adds what is marked
     */
    RegisterList(MembersViewModel model, Runnable add) {
        setId("members-register");
        getStyleClass().add("vv-members");
        setFixedCellSize(ROW);
        setAccessibleText(Texts.get("ui.today.members.register"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(Texts.get("ui.today.members.notFound")));
        setCellFactory(_ -> new Cell(add));
        model.hits().subscribe(hits -> getItems().setAll(hits));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add.run();
                event.consume();
            }
        });
    }

    /** Codes of what is marked; of the first while something is sought and nothing marked. */
    List<String> chosen() {
        List<MembersViewModel.Hit> marked = getSelectionModel().getSelectedItems();
        return (marked.isEmpty() ? getItems().stream().limit(1).toList() : List.copyOf(marked)).stream()
                .map(MembersViewModel.Hit::code).toList();
    }

    private final class Cell extends ListCell<MembersViewModel.Hit> {
        private final TwoWords words = new TwoWords();

        Cell(Runnable add) {
            setPrefWidth(0);
            Carried.from(this, () -> isEmpty() ? List.of() : chosen());
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    add.run();
                }
            });
        }

        @Override
        protected void updateItem(MembersViewModel.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : words);
            if (!empty && hit != null) {
                String code = Texts.get("ui.today.members.code", hit.code(), hit.county());
                String detail = hit.home().isEmpty() ? code : Texts.get("ui.today.members.home", code, hit.home());
                words.show(hit.name(), detail, false);
                setAccessibleText(Texts.get("ui.today.of", hit.name(), detail));
            }
        }
    }
}
