package se.vagval.ui.figurecheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.figurecheck.FigureCheck;
import se.vagval.figurecheck.FigureReport;
import se.vagval.figurecheck.document.DocumentException;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.Problem;
import se.vagval.ui.door.Tasks;

/** Which document is looked at, and what came of it. */
public final class FigureCheckViewModel {
    /** How far it has come. */
    public sealed interface State {
        /** No document has been chosen. */
        record Idle() implements State {}

        /** A document is being read. */
        record Reading(String file) implements State {}

        /** It has been looked over. */
        record Done(FigureReport report) implements State {}

        /** It could not be read; the sentence says why and what to do. */
        record Refused(String sentence) implements State {}
    }

    private final Dialogs dialogs;
    private final Tasks tasks;
    private final ClipboardAccess clipboard;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private Optional<Path> chosen = Optional.empty();

    public FigureCheckViewModel(Dialogs dialogs, Tasks tasks, ClipboardAccess clipboard) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.clipboard = clipboard;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Asks for a document and looks it over; nothing while one is being read. */
    public void choose() {
        if (state.get() instanceof State.Reading) {
            return;
        }
        FileKind kind = new FileKind(Texts.get("ui.figurecheck.kind"), ".docx", List.of(".txt", ".md"));
        dialogs.openFile(Texts.get("ui.figurecheck.choose"), kind).ifPresent(this::check);
    }

    /** Looks the same document over once more, for when it has been mended. */
    public void again() {
        chosen.ifPresent(this::check);
    }

    /** Copies the list as text. */
    public void copy() {
        if (state.get() instanceof State.Done(FigureReport report)) {
            clipboard.put(String.join("\n", report.lines()));
            dialogs.notify(Texts.get("ui.figurecheck.copied"));
        }
    }

    private void check(Path file) {
        chosen = Optional.of(file);
        state.set(new State.Reading(String.valueOf(file.getFileName())));
        tasks.run(Texts.get("ui.figurecheck.reading", String.valueOf(file.getFileName())), _ -> FigureCheck.of(file),
                report -> end(file, new State.Done(report)), problem -> failed(file, problem));
    }

    private void failed(Path file, Throwable problem) {
        if (problem instanceof DocumentException refused) {
            end(file, new State.Refused(refused.getMessage()));
            return;
        }
        String sentence = Texts.get("ui.figurecheck.unexpected", String.valueOf(file.getFileName()));
        end(file, new State.Refused(sentence));
        dialogs.error(Problem.of(Texts.get("ui.figurecheck.title"), sentence, "granskning-1", problem));
    }

    /** What a document chosen before this one came to is no longer asked for. */
    private void end(Path file, State end) {
        if (chosen.filter(file::equals).isPresent()) {
            state.set(end);
        }
    }
}
