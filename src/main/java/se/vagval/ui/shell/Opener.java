package se.vagval.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import se.vagval.exchange.ExchangeException;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.Problem;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.ReviewFiles;
import se.vagval.ui.session.ReviewFiles.Opened;
import se.vagval.ui.session.StoreFailure;
import se.vagval.ui.settings.RecentFiles;

/** Opens and makes review files beside the window, and hands over what was opened or says why not. */
public final class Opener {
    private static final FileKind JSON = new FileKind("JSON", ".json");

    private final ReviewFiles files;
    private final RecentFiles recent;
    private final ReviewFolder folder;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Consumer<Opened> taker = _ -> {};
    private Supplier<Optional<Path>> openNow = Optional::empty;

    public Opener(ReviewFiles files, RecentFiles recent, ReviewFolder folder, Tasks tasks, Dialogs dialogs,
            Clock clock) {
        this.files = files;
        this.recent = recent;
        this.folder = folder;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /**
     * Who takes what has been opened.
     *
     * @param open
     *            the file that is open now; it is not opened twice
     */
    public void handTo(Consumer<Opened> taker, Supplier<Optional<Path>> open) {
        this.taker = taker;
        openNow = open;
    }

    /** Whether a file is being opened. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Kind of the files this opens. */
    public FileKind kind() {
        return folder.kind();
    }

    /** Asks which file, and opens it. */
    public void openChosen() {
        dialogs.openFile(Texts.get("ui.open.title"), kind()).ifPresent(this::open);
    }

    /** Opens a file. */
    public void open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (openNow.get().filter(absolute::equals).isPresent()) {
            dialogs.notify(Texts.get("ui.open.already", absolute.getFileName().toString()));
            return;
        }
        begin(() -> files.open(absolute), _ -> {});
    }

    /** Asks which file, and opens it to be read only. */
    public void openChosenReadOnly() {
        dialogs.openFile(Texts.get("ui.open.readOnlyTitle"), kind()).ifPresent(this::openReadOnly);
    }

    private void openReadOnly(Path file) {
        begin(() -> files.openReadOnly(file.toAbsolutePath().normalize()), _ -> {});
    }

    /** Puts a file that has been written first among the recent ones. */
    public void written(Path file, Review review) {
        recent.opened(file, review.commission().title(), LocalDateTime.now(clock));
    }

    /** Asks where a file that has been moved is now, opens it, and takes its old place off the list. */
    public void find(Path gone, String title) {
        dialogs.openFile(Texts.get("ui.recent.findTitle", title), kind()).ifPresent(file -> {
            Path absolute = file.toAbsolutePath().normalize();
            begin(() -> files.open(absolute), _ -> recent.forget(gone));
        });
    }

    /** Opens a review file, makes a review of a JSON document, or says that a file is neither. */
    public void openAny(Path file) {
        if (kind().has(file)) {
            open(file);
        } else if (JSON.has(file)) {
            importJson(file);
        } else {
            dialogs.error(Problem.of(Texts.get("ui.open.failed"),
                    Texts.get("ui.open.foreign", file.getFileName().toString()), "APP-04"));
        }
    }

    private void importJson(Path file) {
        begin(() -> {
            Review read = ReviewJson.read(file);
            return make(folder.free(read.commission().title()), read);
        }, opened -> dialogs.notify(Texts.get("ui.open.imported", file.getFileName().toString(),
                opened.store().file().toString())));
    }

    /** Asks where to put a new review, and makes it there. */
    public void createChosen(Review review) {
        Path suggestion = folder.free(review.commission().title());
        dialogs.saveFile(Texts.get("ui.new.where"), kind(), suggestion)
                .ifPresent(file -> begin(() -> make(file, review), _ -> {}));
    }

    /** Puts a copy of a review under a free name in the user's own folder, opens it and says where it is. */
    public void createCopy(Supplier<Review> review) {
        begin(() -> {
            Review read = review.get();
            return make(folder.free(read.commission().title()), read);
        }, opened -> dialogs.notify(Texts.get("ui.example.copied", opened.store().file().toString())));
    }

    private Opened make(Path file, Review review) throws Exception {
        folder.make();
        return files.create(file, review);
    }

    /** Takes what was opened before the window was there. */
    public void take(Opened opened) {
        written(opened.store().file(), opened.review());
        taker.accept(opened);
    }

    /** Says why a file could not be opened, and offers to open it to be read when that can be done. */
    public void refused(Throwable reason) {
        if (reason instanceof StoreFailure failure && failure.readable().isPresent()) {
            int answer = dialogs.choose(Texts.get("ui.open.failed"), failure.sentence(),
                    Texts.get("ui.open.readOnly"), Texts.get("ui.dialog.cancel"));
            if (answer == 0) {
                openReadOnly(failure.readable().get());
            }
            return;
        }
        Problem problem = switch (reason) {
            case StoreFailure failure ->
                Problem.of(Texts.get("ui.open.failed"), failure.sentence(), failure.code(), failure);
            case ExchangeException failure ->
                Problem.of(Texts.get("ui.open.failed"), failure.getMessage(), "APP-05", failure);
            default ->
                Problem.of(Texts.get("ui.open.failed"), Texts.get("ui.open.unexpected"), "APP-03", reason);
        };
        dialogs.error(problem);
    }

    private void begin(Callable<Opened> work, Consumer<Opened> afterwards) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        tasks.quietly(work, opened -> {
            busy.set(false);
            take(opened);
            afterwards.accept(opened);
        }, failure -> {
            busy.set(false);
            refused(failure);
        });
    }
}
