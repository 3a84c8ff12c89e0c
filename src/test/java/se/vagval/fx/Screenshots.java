package se.vagval.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.Step;

/**
 * Takes pictures of every screen and panel in both looks, with and without something in them, and the busiest of them in
 * the smallest window too, to be looked at. Argument: the folder.
 */
public final class Screenshots {
    private static final int PATIENCE = 600;

    private final Path folder;
    private final Path home;
    private final Deque<Runnable> todo = new ArrayDeque<>();
    private Stage stage;
    private MainWindow window;
    private int number;

    private Screenshots(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("vagval-pictures");
        Screenshots pictures = new Screenshots(Path.of(args[0]), home);
        PictureFiles files = new PictureFiles(home.resolve("Vägval"));
        Path empty = files.empty();
        Path worked = files.worked();
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> stop(e));
            Platform.setImplicitExit(false);
            pictures.plan(empty, worked);
            pictures.next();
        });
    }

    private static void stop(Throwable fault) {
        fault.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    private void plan(Path empty, Path worked) {
        act(() -> open(Optional.empty()));
        waitFor("#start");
        both("start");
        small("start");
        workspace(empty);
        for (Step step : Step.values()) {
            step(step, "tom");
        }
        menu("menu-history", "tom-historik");
        menu("menu-versions", "tom-versioner");
        workspace(worked);
        for (Step step : Step.values()) {
            step(step, "exempel");
            tabs(step);
        }
        panels();
        act(() -> stage.close());
        act(Platform::exit);
    }

    private void workspace(Path file) {
        act(() -> open(Optional.of(file)));
        waitFor("#brand");
    }

    private void step(Step step, String of) {
        act(() -> press("#step-" + step.number()));
        both(of + "-" + step.name().toLowerCase());
        small(of + "-" + step.name().toLowerCase());
    }

    /** The tabs of a step, whichever they are when it is in view; they come before what is planned already. */
    private void tabs(Step step) {
        act(() -> {
            Deque<Runnable> later = new ArrayDeque<>(todo);
            todo.clear();
            FxSteps.seen(scene().lookup("#content")).map(Node::getId)
                    .filter(id -> id != null && id.startsWith("tab-")).skip(1).forEach(id -> {
                        act(() -> press("#" + id));
                        both("exempel-" + step.name().toLowerCase() + "-" + id.toLowerCase());
                    });
            todo.addAll(later);
        });
    }

    private void panels() {
        act(() -> press("#step-3"));
        act(() -> press("#key-cost-activities"));
        both("forklara");
        small("forklara");
        act(() -> press("#step-4"));
        act(() -> {
            Deque<Runnable> later = new ArrayDeque<>(todo);
            todo.clear();
            brand().getItems().stream().map(MenuItem::getId).filter(id -> id != null && isPanel(id))
                    .forEach(id -> menu(id, id.replace("menu-", "panel-")));
            todo.addAll(later);
        });
        act(() -> fire("menu-versions"));
        act(() -> press("#version-1-compare"));
        both("panel-versions-compare");
        small("panel-versions-compare");
        act(() -> fire("menu-palette"));
        both("palette");
        act(() -> ((TextField) scene().lookup("#palette-query")).setText("ko"));
        both("palette-typed");
    }

    private static boolean isPanel(String id) {
        return !id.matches("menu-(start|open.*|save-as|palette|dark)");
    }

    private void menu(String item, String name) {
        act(() -> fire(item));
        both(name);
        act(() -> press("#panel-close"));
    }

    private void open(Optional<Path> file) {
        if (stage != null) {
            stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
        stage = new Stage();
        Wiring wiring = new Wiring(new Places(home.resolve("settings"), home.resolve("Vägval")),
                Clock.systemDefaultZone());
        file.ifPresent(wiring::openBeside);
        window = wiring.start(stage);
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> stop(e));
    }

    private MenuButton brand() {
        return (MenuButton) scene().lookup("#brand");
    }

    private void fire(String item) {
        brand().getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow().fire();
    }

    private void press(String selector) {
        Node found = scene().lookup(selector);
        if (found == null) {
            throw new IllegalStateException("There is no " + selector + " in view");
        }
        ((ButtonBase) found).fire();
    }

    private void both(String name) {
        act(() -> picture(name + "-ljust", 1280, 800));
        act(() -> dark(true));
        act(() -> picture(name + "-morkt", 1280, 800));
        act(() -> dark(false));
    }

    private void small(String name) {
        act(() -> picture(name + "-1000", 1000, 700));
    }

    private void waitFor(String selector) {
        act(() -> waitAgain(selector, PATIENCE));
    }

    private void waitAgain(String selector, int left) {
        if (scene().lookup(selector) != null) {
            return;
        }
        if (left == 0) {
            throw new IllegalStateException("Waited in vain for " + selector);
        }
        todo.addFirst(() -> waitAgain(selector, left - 1));
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
        number++;
        Pictures.write(scene(), width, height, folder.resolve("%03d-%s.png".formatted(number, name)));
    }
}
