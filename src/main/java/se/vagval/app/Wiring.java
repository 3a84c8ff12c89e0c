package se.vagval.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.stage.Stage;

import se.vagval.exchange.Examples;
import se.vagval.store.ReviewFile;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.door.FxClipboard;
import se.vagval.ui.door.FxDialogs;
import se.vagval.ui.door.FxFileViewer;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.door.Problem;
import se.vagval.ui.BuiltScreens;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.report.PartExports;
import se.vagval.ui.session.ReviewFiles;
import se.vagval.ui.session.ReviewFiles.Opened;
import se.vagval.ui.settings.RecentFiles;
import se.vagval.ui.settings.TemplateMemory;
import se.vagval.ui.settings.WindowMemory;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;
import se.vagval.ui.shell.Opener;
import se.vagval.ui.shell.ReviewFolder;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.ScreenFactory;
import se.vagval.ui.shell.SidePage;
import se.vagval.ui.shell.StartViewModel;
import se.vagval.ui.style.Look;

/** Puts the window together, by hand: the one place that knows which class stands behind which interface. */
public final class Wiring {
    private final Places places;
    private final Clock clock;
    private final ReviewFiles files;
    private final ExecutorService saving = Executors.newSingleThreadExecutor(work -> new Thread(work, "saving"));
    private Optional<CompletableFuture<Opened>> opening = Optional.empty();
    private boolean faultShown;

    public Wiring(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
        files = new StoredReviewFiles(clock.getZone());
    }

    /** The screens and pages of a review; made when one has been opened, so that the start page does not wait for them. */
    private final class WhenOpened implements ScreenFactory {
        private BuiltScreens built;

        private BuiltScreens built() {
            if (built == null) {
                built = make();
            }
            return built;
        }

        private BuiltScreens make() {
            FileViewer viewer = new FxFileViewer(System.getProperty("os.name"),
                    System.getenv().getOrDefault("PATH", ""));
            TemplateMemory templates = new TemplateMemory(places.settings());
            return new BuiltScreens(viewer, new PartExports(clock, templates::template), templates, clock);
        }

        @Override
        public List<Screen> screens(Desk desk) {
            return built().screens(desk);
        }

        @Override
        public List<SidePage> pages(Desk desk) {
            return built().pages(desk);
        }
    }

    /** Begins to open a file at once, beside whatever else goes on. */
    public void openBeside(Path file) {
        CompletableFuture<Opened> opened = new CompletableFuture<>();
        opening = Optional.of(opened);
        FutureTask<Opened> task = new FutureTask<>(() -> files.open(file.toAbsolutePath().normalize()));
        Thread.ofPlatform().name("opening").start(() -> {
            task.run();
            try {
                opened.complete(task.get());
            } catch (ExecutionException e) {
                opened.completeExceptionally(e.getCause());
            } catch (InterruptedException e) {
                opened.completeExceptionally(e);
            }
        });
    }

    /** Shows the window on the toolkit's thread, with the dialogs of the system. */
    public MainWindow start(Stage stage) {
        FxTasks tasks = new FxTasks(Platform::runLater);
        NoticeBar notices = new NoticeBar(tasks.shown());
        return start(stage, new FxDialogs(() -> stage, notices::say, new FxClipboard()), tasks, notices);
    }

    /** Shows the window with other dialogs. */
    public MainWindow start(Stage stage, Dialogs dialogs, FxTasks tasks, NoticeBar notices) {
        Look.loadFonts();
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> unexpected(dialogs, e));
        RecentFiles recent = new RecentFiles(places.settings());
        FileKind kind = new FileKind(Texts.get("ui.file.kind"), "." + ReviewFile.EXTENSION);
        Opener opener = new Opener(files, recent, new ReviewFolder(places.reviews(), kind), tasks, dialogs, clock);
        StartViewModel start = new StartViewModel(recent, examples(), opener, tasks, clock);
        MainWindow window = new MainWindow(stage, new MainWindow.Parts(opener, start, new WhenOpened(), dialogs, tasks,
                new FxClipboard(), new WindowMemory(places.settings()), saving, Platform::runLater, clock), notices);
        stage.setOnHidden(_ -> saving.shutdown());
        opening.ifPresentOrElse(file -> showOpening(window, file, opener), window::showStart);
        window.show();
        return window;
    }

    /** The window is shown first, and says that the file is being opened; what is in the file comes when it is there. */
    private static void showOpening(MainWindow window, CompletableFuture<Opened> file, Opener opener) {
        window.showOpening();
        file.whenCompleteAsync((opened, failure) -> {
            if (failure == null) {
                opener.take(opened);
            } else {
                window.showStart();
                Platform.runLater(() -> opener.refused(failure));
            }
        }, Platform::runLater);
    }

    /** Runs when what the window was started for has been drawn: its page, and not only a place for it. */
    public void whenUsable(MainWindow window, Runnable action) {
        FirstFrame.then(() -> {
            if (window.arrived()) {
                FirstFrame.then(action);
            } else {
                whenUsable(window, action);
            }
        });
    }

    private static List<StartViewModel.Example> examples() {
        return Examples.all().stream()
                .map(e -> new StartViewModel.Example(e.title(), e.about(), e::open))
                .toList();
    }

    /** A fault that comes back with every frame must not open a dialog for each. */
    private void unexpected(Dialogs dialogs, Throwable fault) {
        System.getLogger(Wiring.class.getName()).log(System.Logger.Level.ERROR, "Unexpected", fault);
        if (faultShown) {
            return;
        }
        faultShown = true;
        dialogs.error(Problem.of(Texts.get("ui.fault.title"), Texts.get("ui.fault.sentence"), "APP-01", fault));
        faultShown = false;
    }
}
