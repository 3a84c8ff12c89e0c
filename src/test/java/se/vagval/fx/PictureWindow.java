package se.vagval.fx;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import se.vagval.support.TestDialogs;
import se.vagval.ui.control.AfterFrame;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;

/** The window as pictures are taken of it: what is planned is done one thing at a time, some frames apart and
 * when all that comes piece by piece has come. */
final class PictureWindow {
    private static final int PATIENCE = 600;
    private static final int WHOLE = 2000;

    private final Path folder;
    private final String only;
    private final Path home;
    private final Deque<Runnable> todo = new ArrayDeque<>();
    private final TestDialogs dialogs = new TestDialogs();
    private Stage stage;
    private MainWindow window;
    private int number;

    /**
     * @param folder
     *            where the pictures go
     * @param only
     *            a pattern that the name of a picture matches to be taken
     * @param home
     *            where the window keeps its settings and reviews
     */
    PictureWindow(Path folder, String only, Path home) {
        this.folder = folder;
        this.only = only;
        this.home = home;
    }

    /** Begins, in a toolkit of its own; an error ends it all. */
    void run() {
        Platform.startup(() -> {
            faultsEnd();
            Platform.setImplicitExit(false);
            next();
        });
    }

    private static void faultsEnd() {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
    }

    void act(Runnable action) {
        todo.add(action);
    }

    /** Plans what can be known only when it is its turn; that is done before all that is planned already. */
    void planThen(Runnable plan) {
        act(() -> {
            Deque<Runnable> later = new ArrayDeque<>(todo);
            todo.clear();
            plan.run();
            todo.addAll(later);
        });
    }

    private void next() {
        FirstFrame.then(() -> FirstFrame.then(() -> FirstFrame.then(() -> {
            if (!AfterFrame.settled()) {
                next();
                return;
            }
            Runnable action = todo.poll();
            if (action != null) {
                action.run();
                next();
            }
        })));
    }

    /** Opens a window on a file, or the start page. */
    void open(Optional<Path> file, String until) {
        act(() -> {
            close();
            stage = new Stage();
            window = StartedWindow.of(stage, home, dialogs, file);
            faultsEnd();
        });
        act(() -> waitFor(until, PATIENCE));
    }

    void close() {
        if (stage != null) {
            stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    private void waitFor(String selector, int left) {
        if (scene().lookup(selector) != null) {
            return;
        }
        if (left == 0) {
            throw new IllegalStateException("Waited in vain for " + selector);
        }
        todo.addFirst(() -> waitFor(selector, left - 1));
    }

    Scene scene() {
        return window.scene();
    }

    Node find(String selector) {
        Node found = scene().lookup(selector);
        if (found == null) {
            throw new IllegalStateException("There is no " + selector + " in view");
        }
        return found;
    }

    void press(String selector) {
        act(() -> ((ButtonBase) find(selector)).fire());
    }

    /** Puts the answer in line that the next question gets. */
    void answer(Object answer) {
        act(() -> dialogs.answer(answer));
    }

    /** Goes on when something is in view. */
    void await(String selector) {
        act(() -> waitFor(selector, PATIENCE));
    }

    MenuButton brand() {
        return (MenuButton) find("#brand");
    }

    void fire(String item) {
        act(() -> brand().getItems().stream().filter(i -> item.equals(i.getId())).findFirst().map(MenuItem.class::cast)
                .orElseThrow().fire());
    }

    /** Light and dark at the usual size, and light at the smallest. */
    void all(String name) {
        picture(name + "-ljust", 1280, 800);
        act(() -> dark(true));
        picture(name + "-morkt", 1280, 800);
        act(() -> dark(false));
        picture(name + "-1000", 1000, 700);
    }

    private void dark(boolean on) {
        MenuButton menu = scene().lookup("#brand") == null ? (MenuButton) find("#look") : brand();
        ((CheckMenuItem) menu.getItems().getLast()).setSelected(on);
    }

    void picture(String name, int width, int height) {
        if (name.matches(only)) {
            // Tables ask for their height only when they have got their width: first the size, some frames later the picture.
            act(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            });
            act(() -> Pictures.write(scene(), file(name)));
        }
    }

    /** A page higher than the headless screen, so that what is scrolled to is seen too. */
    void whole(String name, int width) {
        if (name.matches(only)) {
            act(() -> stage.setWidth(width));
            act(() -> Pictures.write(scene(), width, WHOLE, file(name)));
        }
    }

    private Path file(String name) {
        number++;
        return folder.resolve("%03d-%s.png".formatted(number, name));
    }
}
