package se.vagval.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.ui.consequences.Tab;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;

/** Takes pictures of Konsekvenser, each of its subjects, and of Förklara beside it: argument folder. */
public final class ConsequencesPictures {
    private final Path folder;
    private final Deque<Runnable> todo = new ArrayDeque<>();
    private MainWindow window;

    private ConsequencesPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("vagval-pictures");
        ConsequencesPictures pictures = new ConsequencesPictures(Path.of(args[0]));
        Platform.startup(() -> {
            pictures.window = new Wiring(new Places(home.resolve("settings"), home.resolve("Vägval")),
                    Clock.systemDefaultZone()).start(new Stage());
            pictures.plan();
            pictures.next();
        });
    }

    private void plan() {
        todo.add(() -> ((Button) find("#examples .button")).fire());
        waitFor("#table-comparison");
        for (Tab tab : Tab.values()) {
            press("#tab-" + tab);
            all(tab.name().toLowerCase(java.util.Locale.ROOT));
        }
        todo.add(this::chooseMunicipality);
        all("municipality");
        press("#tab-OVERVIEW");
        press("#year-0");
        all("sum");
        press("#year-2021");
        todo.add(() -> ask(5, 4));
        all("explain");
        todo.add(() -> follow(".vv-explain-row"));
        todo.add(() -> follow(".vv-explain-row"));
        all("explain-followed");
        todo.add(() -> ((RadioMenuItem) ((MenuButton) find("#explain-beside")).getItems().get(1)).fire());
        all("explain-beside");
        todo.add(Platform::exit);
    }

    @SuppressWarnings("unchecked")
    private void chooseMunicipality() {
        ComboBox<Object> box = (ComboBox<Object>) find("#municipality");
        box.setValue(box.getItems().get(2));
    }

    private void ask(int row, int column) {
        StatementTable table = (StatementTable) find("#table-comparison");
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void follow(String selector) {
        find(selector).fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void press(String toggle) {
        todo.add(() -> ((ToggleButton) find(toggle)).fire());
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private void all(String name) {
        todo.add(() -> picture(name + "-1280", 1280, 800));
        todo.add(() -> picture(name + "-1000", 1000, 700));
        todo.add(() -> dark(true));
        todo.add(() -> picture(name + "-dark", 1280, 800));
        todo.add(() -> dark(false));
    }

    private void dark(boolean on) {
        ((CheckMenuItem) ((MenuButton) find("#brand")).getItems().getLast()).setSelected(on);
    }

    private void waitFor(String selector) {
        todo.add(() -> waitAgain(selector));
    }

    private void waitAgain(String selector) {
        todo.addFirst(() -> {
            if (find(selector) == null) {
                waitAgain(selector);
            }
        });
    }

    /** One thing at a time, some frames apart. */
    private void next() {
        FirstFrame.then(() -> FirstFrame.then(() -> FirstFrame.then(() -> {
            Runnable action = todo.poll();
            if (action != null) {
                action.run();
                next();
            }
        })));
    }

    private void picture(String name, int width, int height) {
        Pictures.write(window.scene(), width, height, folder.resolve(name + ".png"));
    }
}
