package se.vagval.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import se.vagval.text.Texts;
import se.vagval.ui.command.PaletteView;
import se.vagval.ui.command.PaletteViewModel;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.session.ReviewFiles.Opened;
import se.vagval.ui.session.Session;
import se.vagval.ui.settings.WindowMemory;
import se.vagval.ui.style.Look;

/** The one window: the start page, or the workspace of the review that is open. */
public final class MainWindow {
    /** What the window is made from. */
    public record Parts(Opener opener, StartViewModel start, ScreenFactory screens, Dialogs dialogs, FxTasks tasks,
            ClipboardAccess clipboard, WindowMemory memory, Executor saving, Executor window, Clock clock) {}

    private record Open(WorkspaceViewModel model, WorkspaceView view) {}

    private final Stage stage;
    private final Parts parts;
    private final StackPane place = new StackPane();
    private final StackPane over = new StackPane();
    private final Scene scene;
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private Optional<Open> open = Optional.empty();
    private boolean opening;

    /**
     * @param notices
     *            lies over everything
     */
    public MainWindow(Stage stage, Parts parts, Node notices) {
        this.stage = stage;
        this.parts = parts;
        WindowMemory.Size size = parts.memory().size();
        StackPane root = new StackPane(place, over, notices);
        root.getStyleClass().add("vv-window");
        over.setPickOnBounds(false);
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        scene = new Scene(root, Math.min(size.width(), screen.getWidth()),
                Math.min(size.height(), screen.getHeight()));
        dark.set(parts.memory().dark());
        dark.subscribe(is -> (is ? Look.DARK : Look.LIGHT).wear(scene));
        dark.subscribe((_, is) -> parts.memory().dark(is));
        FileDrop.onto(scene, parts.opener());
        parts.opener().handTo(this::show, () -> open.map(o -> o.model().session().file()));
        stage.setScene(scene);
        stage.setMinWidth(WindowMemory.LEAST_WIDTH);
        stage.setMinHeight(WindowMemory.LEAST_HEIGHT);
        stage.setMaximized(size.maximized());
        stage.setOnCloseRequest(this::closing);
    }

    /** The window's scene. */
    public Scene scene() {
        return scene;
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    /** Whether what is shown is whole: the start page, or a review with the page of its step. */
    public boolean arrived() {
        return !opening && open.map(o -> o.view().arrived()).orElse(true);
    }

    /** Shows the start page; a review that is open must have been left before. */
    public void showStart() {
        open = Optional.empty();
        opening = false;
        parts.start().refresh();
        StartView view = new StartView(parts.start(), AppMenu.start(dark));
        HBox.setHgrow(view, Priority.ALWAYS);
        PanelSlot panel = new PanelSlot();
        HBox page = new HBox(view, panel);
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && panel.open().get()) {
                panel.close();
                event.consume();
            }
        });
        place.getChildren().setAll(page);
        StartCommands commands = new StartCommands(parts.start(), dark, panel);
        PaletteView palette = new PaletteView(new PaletteViewModel(commands.all()));
        commands.palette(palette::open);
        over.getChildren().setAll(palette);
        Shortcuts.of(commands.all(), scene);
        stage.setTitle(Texts.get("ui.app.name"));
        view.focusFirst();
    }

    /** Says that a file is being opened, until it is shown or {@link #showStart()} is called. */
    public void showOpening() {
        opening = true;
        place.getChildren().setAll(Controls.label(Texts.get("ui.open.opening"), "vv-muted"));
        stage.setTitle(Texts.get("ui.app.name"));
    }

    private void show(Opened opened) {
        if (open.isPresent()) {
            leave(() -> showWorkspace(opened));
        } else {
            showWorkspace(opened);
        }
    }

    private void showWorkspace(Opened opened) {
        Session session = new Session(opened, parts.saving(), parts.window(), parts.clock());
        WorkspaceViewModel model = new WorkspaceViewModel(session, parts.dialogs(), parts.opener().kind(),
                parts.opener()::written, parts.clock());
        PanelSlot panel = new PanelSlot();
        Desk desk = new Desk(session, parts.dialogs(), parts.tasks(), parts.clipboard(), model, panel);
        List<Screen> screens = parts.screens().screens(desk);
        WorkspaceCommands made = new WorkspaceCommands(model, panel);
        PaletteView palette = new PaletteView(new PaletteViewModel(made.all()));
        made.steps(screens).editing().file(parts.opener(), () -> leave(this::showStart), dark)
                .pages(parts.screens().pages(desk), palette::open);
        WorkspaceView view = new WorkspaceView(model, AppMenu.workspace(dark, made.all()), panel, screens,
                made.all());
        Shortcuts.of(made.window(view).all(), scene);
        open = Optional.of(new Open(model, view));
        opening = false;
        place.getChildren().setAll(view);
        over.getChildren().setAll(palette);
        model.title().subscribe(title -> stage.setTitle(Texts.get("ui.app.title", title)));
        view.nextRegion(true);
    }

    private void leave(Runnable then) {
        Open leaving = open.orElseThrow();
        leaving.view().settle();
        leaving.model().leave(() -> {
            leaving.view().closed();
            open = Optional.empty();
            then.run();
        });
    }

    /** The window goes when the review has been let go of, which may be a moment later. */
    private void closing(WindowEvent event) {
        parts.memory().size(new WindowMemory.Size(scene.getWidth(), scene.getHeight(), stage.isMaximized()));
        if (open.isPresent()) {
            event.consume();
            leave(stage::close);
        }
    }
}
