package se.vagval.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;

/** Takes pictures of the window in both looks and several sizes, to be looked at: arguments folder, and steps by number. */
public final class Screenshots {
    private final Path folder;
    private final Deque<Runnable> todo = new ArrayDeque<>();
    private Stage stage;
    private MainWindow window;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("vagval-pictures");
        Screenshots pictures = new Screenshots(Path.of(args[0]));
        Platform.startup(() -> {
            pictures.stage = new Stage();
            pictures.window = new Wiring(new Places(home.resolve("settings"), home.resolve("Vägval")),
                    Clock.systemDefaultZone()).start(pictures.stage);
            pictures.plan(args);
            pictures.next();
        });
    }

    private void plan(String[] args) {
        all("start");
        act(() -> ((Button) scene().lookup("#examples .button")).fire());
        waitFor("#brand");
        for (int i = 1; i < args.length; i++) {
            String step = args[i];
            act(() -> ((ToggleButton) scene().lookup("#step-" + step)).fire());
            all("step-" + step);
        }
        act(() -> ((Button) scene().lookup("#checks")).fire());
        all("checks");
        act(() -> ((MenuButton) scene().lookup("#brand")).getItems().getFirst().fire());
        waitFor("#start");
        all("start-again");
        act(Platform::exit);
    }

    private void all(String name) {
        act(() -> picture(name + "-1280", 1280, 800));
        act(() -> picture(name + "-1000", 1000, 700));
        act(() -> picture(name + "-1440", 1440, 900));
        act(() -> picture(name + "-1920", 1920, 1080));
        act(() -> dark(true));
        act(() -> picture(name + "-dark", 1280, 800));
        act(() -> dark(false));
    }

    private void waitFor(String selector) {
        act(() -> waitAgain(selector));
    }

    private void waitAgain(String selector) {
        todo.addFirst(() -> {
            if (scene().lookup(selector) == null) {
                waitAgain(selector);
            }
        });
    }

    private void act(Runnable action) {
        todo.add(action);
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

    private Scene scene() {
        return window.scene();
    }

    private void dark(boolean on) {
        String id = scene().lookup("#brand") == null ? "#look" : "#brand";
        MenuButton menu = (MenuButton) scene().lookup(id);
        ((CheckMenuItem) menu.getItems().getLast()).setSelected(on);
    }

    private void picture(String name, int width, int height) {
        Pictures.write(scene(), width, height, folder.resolve(name + ".png"));
    }
}
