package se.vagval.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;

/**
 * Takes pictures of every tab of Nuläge at three sizes and in both looks, of the example, of an empty review and of one
 * with very long names. Arguments: the folder, and which pictures, as a pattern; all unless given.
 */
public final class TodayPictures {
    private static final List<String> TABS = List.of("MEMBERS", "ACCOUNTS", "ALLOCATION", "ADMINISTRATION", "RESULTS");

    private final Path folder;
    private final String only;
    private final Path home;
    private final Deque<Runnable> todo = new ArrayDeque<>();
    private MainWindow window;
    private Stage stage;

    private TodayPictures(Path folder, String only, Path home) {
        this.only = only;
        this.folder = folder;
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("vagval-pictures");
        TodayPictures pictures = new TodayPictures(Path.of(args[0]), args.length > 1 ? args[1] : ".*", home);
        PictureFiles files = new PictureFiles(home.resolve("Vägval"));
        Path worked = files.worked();
        Path empty = files.empty();
        Path longNames = files.longNames();
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
            });
            Platform.setImplicitExit(false);
            pictures.review("exempel", worked);
            pictures.review("tom", empty);
            pictures.review("langa", longNames);
            pictures.todo.add(Platform::exit);
            pictures.next();
        });
    }

    private void review(String name, Path file) {
        todo.add(() -> open(file));
        waitFor("#brand");
        todo.add(() -> press("#step-2"));
        for (String tab : TABS) {
            String picture = name + "-" + tab.toLowerCase(Locale.ROOT);
            todo.add(() -> press("#today-tab-" + tab));
            todo.add(() -> picture(picture + "-1000", 1000, 700));
            todo.add(() -> picture(picture + "-1280", 1280, 800));
            todo.add(() -> picture(picture + "-1600", 1600, 1000));
            todo.add(() -> dark(true));
            todo.add(() -> picture(picture + "-dark", 1280, 800));
            todo.add(() -> dark(false));
        }
    }

    private void open(Path file) {
        if (stage != null) {
            stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
        stage = new Stage();
        Wiring wiring = new Wiring(new Places(home.resolve("settings"), home.resolve("Vägval")),
                Clock.systemDefaultZone());
        Optional.of(file).ifPresent(wiring::openBeside);
        window = wiring.start(stage);
    }

    private void press(String selector) {
        ((ButtonBase) window.scene().lookup(selector)).fire();
    }

    private void dark(boolean on) {
        ((CheckMenuItem) ((MenuButton) window.scene().lookup("#brand")).getItems().getLast()).setSelected(on);
    }

    private void waitFor(String selector) {
        todo.add(() -> waitAgain(selector));
    }

    private void waitAgain(String selector) {
        if (window.scene().lookup(selector) == null) {
            todo.addFirst(() -> waitAgain(selector));
        }
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
        if (name.matches(only)) {
            // Once to be laid out for its size, which takes the page and its tables some turns, and once to be kept.
            Pictures.write(window.scene(), width, height, folder.resolve(name + ".png"));
            Pictures.write(window.scene(), width, height, folder.resolve(name + ".png"));
        }
    }
}
