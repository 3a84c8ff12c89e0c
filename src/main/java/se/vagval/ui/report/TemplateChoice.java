package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.vagval.report.ReportException;
import se.vagval.report.powerpoint.PowerPointReport;
import se.vagval.report.template.WordTemplate;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.Problem;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.settings.TemplateMemory;
import se.vagval.ui.settings.TemplateMemory.Kind;

/** Which template documents of a kind are written in: one of the organisation's, which is remembered, or our own. */
public final class TemplateChoice {
    private final Kind kind;
    private final TemplateMemory memory;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");

    /** A template that can be used, and what is to be said of it. */
    private record Checked(Path file, String remarks) {}

    public TemplateChoice(Kind kind, TemplateMemory memory, Dialogs dialogs, Tasks tasks) {
        this.kind = kind;
        this.memory = memory;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.file = new ReadOnlyObjectWrapper<>(memory.template(kind));
    }

    /** What it is a template of. */
    public Kind kind() {
        return kind;
    }

    /** The template; empty for our own look. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Why the file chosen last could not be used; "" where it could. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What of the template documents do not take, in sentences; "" for nothing. */
    public ReadOnlyStringProperty remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** What documents are written in, in words. */
    public String words() {
        return file.get().map(f -> Texts.get("ui.report.template." + kind, f.getFileName().toString()))
                .orElseGet(() -> Texts.get("ui.report.template.own." + kind));
    }

    /** Asks for a template; one that cannot be used changes nothing but is told of. */
    public void choose() {
        String label = Texts.get("ui.report.template.kind." + kind);
        FileKind files = switch (kind) {
            case WORD -> new FileKind(label, ".dotx", List.of(".docx"));
            case SLIDES -> new FileKind(label, ".potx", List.of(".pptx"));
        };
        dialogs.openFile(Texts.get("ui.report.template.choose." + kind), files)
                .ifPresent(chosen -> tasks.quietly(() -> check(chosen), checked -> {
                    take(Optional.of(checked.file()));
                    remarks.set(checked.remarks());
                }, this::refuse));
    }

    private Checked check(Path chosen) {
        return switch (kind) {
            case WORD -> new Checked(chosen, String.join(" ", WordTemplate.read(chosen).remarks()));
            case SLIDES -> {
                PowerPointReport.check(chosen);
                yield new Checked(chosen, "");
            }
        };
    }

    /** Looks whether the template that is remembered can still be used, and tells where it cannot; the choice stands. */
    public void look() {
        file.get().ifPresent(chosen -> tasks.quietly(() -> check(chosen), checked -> {
            if (file.get().equals(Optional.of(checked.file()))) {
                problem.set("");
                remarks.set(checked.remarks());
            }
        }, this::refuse));
    }

    /** Goes back to our own look. */
    public void remove() {
        take(Optional.empty());
    }

    private void take(Optional<Path> chosen) {
        problem.set("");
        remarks.set("");
        memory.template(kind, chosen);
        file.set(chosen);
    }

    private void refuse(Throwable failure) {
        if (failure instanceof ReportException told) {
            problem.set(told.getMessage());
        } else {
            String why = Texts.get("ui.report.template.unexpected");
            problem.set(why);
            dialogs.error(Problem.of(Texts.get("ui.report.template.failed"), why, "mall-1", failure));
        }
    }
}
