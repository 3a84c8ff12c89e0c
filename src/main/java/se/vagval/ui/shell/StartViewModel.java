package se.vagval.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.vagval.exchange.Templates;
import se.vagval.exchange.Templates.Template;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.settings.RecentFiles;

/** The start page: begin a review, or open one that exists. */
public final class StartViewModel {
    /** A review that comes with the program; opened as a copy. */
    public record Example(String title, String about, Supplier<Review> review) {}

    private final RecentFiles recentFiles;
    private final Opener opener;
    private final Tasks tasks;
    private final Clock clock;
    private final List<Example> examples;
    private final List<Template> templates = Templates.all();
    private final ObservableList<RecentRow> recent = FXCollections.observableArrayList();
    // Kept, since what listens to an unmodifiable list goes when that list is collected as garbage.
    private final ObservableList<RecentRow> shown = FXCollections.unmodifiableObservableList(recent);
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Template> template = new SimpleObjectProperty<>(templates.getFirst());
    private final StringProperty baseYear = new SimpleStringProperty();
    private final ReadOnlyStringWrapper titleProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper yearProblem = new ReadOnlyStringWrapper("");

    public StartViewModel(RecentFiles recentFiles, List<Example> examples, Opener opener, Tasks tasks, Clock clock) {
        this.recentFiles = recentFiles;
        this.examples = List.copyOf(examples);
        this.opener = opener;
        this.tasks = tasks;
        this.clock = clock;
        baseYear.set(Integer.toString(LocalDate.now(clock).getYear() - 1));
        title.subscribe(_ -> titleProblem.set(""));
        baseYear.subscribe(_ -> yearProblem.set(""));
        refresh();
    }

    /** Files that were opened last. */
    public ObservableList<RecentRow> recent() {
        return shown;
    }

    /** Reviews that come with the program. */
    public List<Example> examples() {
        return examples;
    }

    /** Templates a review can begin from. */
    public List<Template> templates() {
        return templates;
    }

    /** The template that is chosen. */
    public ObjectProperty<Template> template() {
        return template;
    }

    /** How such a review is usually titled. */
    public ObservableValue<String> titlePrompt() {
        return template.map(Template::titlePrompt);
    }

    /** Title of the review to begin. */
    public StringProperty title() {
        return title;
    }

    /** Year of the closed accounts it begins from, as typed. */
    public StringProperty baseYear() {
        return baseYear;
    }

    /** What is wrong with the title, or "". */
    public ReadOnlyStringProperty titleProblem() {
        return titleProblem.getReadOnlyProperty();
    }

    /** What is wrong with the base year, or "". */
    public ReadOnlyStringProperty yearProblem() {
        return yearProblem.getReadOnlyProperty();
    }

    /** Whether a file is being opened. */
    public ReadOnlyBooleanProperty busy() {
        return opener.busy();
    }

    /** Reads the list of recent files anew, and looks beside the window's thread for those that are gone. */
    public void refresh() {
        LocalDate today = LocalDate.now(clock);
        recent.setAll(recentFiles.all().stream().map(r -> RecentRow.of(r, today, false)).toList());
        tasks.quietly(() -> recentFiles.all().stream().filter(r -> !Files.exists(r.file()))
                .map(RecentFiles.Recent::file).toList(), this::markMissing, opener::refused);
    }

    private void markMissing(List<Path> missing) {
        recent.replaceAll(row -> missing.contains(row.file()) ? row.gone() : row);
    }

    /** Begins the review that has been described, after asking where to put it. */
    public void create() {
        if (title.get().isBlank()) {
            titleProblem.set(Texts.get("ui.new.titleMissing"));
            return;
        }
        described().ifPresent(opener::createChosen);
    }

    private Optional<Review> described() {
        try {
            return Optional.of(template.get().begin(title.get().strip(), year()));
        } catch (NumberFormatException notAYear) {
            yearProblem.set(Texts.get("ui.new.yearForm", baseYear.get().strip()));
        } catch (InvalidField refused) {
            (refused.field().equals("baseYear") ? yearProblem : titleProblem).set(refused.getMessage());
        }
        return Optional.empty();
    }

    private int year() {
        return Integer.parseInt(baseYear.get().strip());
    }

    /** Asks which file, and opens it. */
    public void open() {
        opener.openChosen();
    }

    /** Asks which file, and opens it to be read only. */
    public void openReadOnly() {
        opener.openChosenReadOnly();
    }

    /** Opens a file that was opened before. */
    public void open(RecentRow row) {
        opener.open(row.file());
    }

    /** Takes a file off the list. */
    public void forget(RecentRow row) {
        recentFiles.forget(row.file());
        refresh();
    }

    /** Asks where a file that is gone from its place is now, and opens it there. */
    public void find(RecentRow row) {
        opener.find(row.file(), row.title());
    }

    /** Opens a copy of an example. */
    public void open(Example example) {
        opener.createCopy(example.review());
    }
}
