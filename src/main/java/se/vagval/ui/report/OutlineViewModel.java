package se.vagval.ui.report;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.vagval.model.OwnWords;
import se.vagval.model.Review;
import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.Outline;
import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.ProseText;
import se.vagval.report.word.SectionContents;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.session.Session;

/**
 * The sections of the report and the text of the one that is chosen. What is typed is taken in pauses and when another
 * section is chosen.
 */
final class OutlineViewModel {
    private final Session session;
    private final ClipboardAccess clipboard;
    private final ReadOnlyObjectWrapper<Outline> outline;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NamedFigures> figures = new ReadOnlyObjectWrapper<>(
            NamedFigures.of(List.of(), MoneyUnit.TKR));
    private final ReadOnlyObjectWrapper<List<OwnWords>> words = new ReadOnlyObjectWrapper<>(List.of());
    private Map<String, List<SectionContents.Item>> contents = Map.of();
    private String heldTitle = "";
    private String heldText = "";

    /**
     * @param tables
     *            what the program puts in each section, and the figures there are, as they come
     */
    OutlineViewModel(Session session, ReportTables tables, ClipboardAccess clipboard) {
        this.session = session;
        this.clipboard = clipboard;
        outline = new ReadOnlyObjectWrapper<>(Outline.of(session.review().get(), contents));
        choose(outline.get().sections().getFirst().id());
        session.review().subscribe(_ -> follow());
        tables.latest().subscribe(found -> found.ifPresent(this::take));
    }

    /** The sections as they now are. */
    ReadOnlyObjectProperty<Outline> outline() {
        return outline.getReadOnlyProperty();
    }

    /** The figures that a text can refer to, as they are printed now. */
    ReadOnlyObjectProperty<NamedFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** Id of the section whose text is shown. */
    ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The title as it is typed; "" has the usual one. */
    StringProperty title() {
        return title;
    }

    /** The text as it is typed. */
    StringProperty text() {
        return text;
    }

    /** Where what is copied from a text goes. */
    ClipboardAccess clipboard() {
        return clipboard;
    }

    /** The references, in the text as it is typed, to figures that are not there; none until they have been worked out. */
    List<String> missing() {
        return missing(text.get());
    }

    /** The same of any text. */
    List<String> missing(String marks) {
        NamedFigures now = figures.get();
        return now.all().isEmpty() ? List.of() : FigureReferences.broken(marks, now);
    }

    /** Whether it is known what the program puts in under the texts; it is worked out beside the window. */
    boolean isKnown() {
        return !contents.isEmpty();
    }

    /** The name of the sentence that stands where there is no table and no chart under the text of the chosen section. */
    String nothingBelow() {
        return section().filled() ? "ui.outline.sentences" : isKnown() ? "ui.outline.nothingBelow"
                : "ui.outline.counting";
    }

    /** The sections that a text links to and that are not in the report, by their titles; none until that is known. */
    List<String> lost(String marks) {
        return isKnown() ? outline.get().lost(marks) : List.of();
    }

    /** A text whose links to sections say the numbers these have now, as they are printed. */
    ProseText numbered(ProseText typed) {
        return typed.numbered(outline.get());
    }

    /** The section that is chosen. */
    OutlineSection section() {
        return outline.get().section(chosen.get()).orElse(outline.get().sections().getFirst());
    }

    /** Takes what is typed, and shows another section. */
    void choose(String id) {
        submit();
        chosen.set(id);
        show();
    }

    private void show() {
        heldTitle = Outline.title(review(), chosen.get());
        heldText = Outline.text(review(), chosen.get());
        if (!title.get().strip().equals(heldTitle)) {
            title.set(heldTitle);
        }
        // Set anew, the caret would jump from where one is writing.
        if (!text.get().equals(heldText)) {
            text.set(heldText);
        }
    }

    private Review review() {
        return session.review().get();
    }

    /** Takes what is typed, as one step. */
    void submit() {
        if (chosen.get().isEmpty() || !pending()) {
            return;
        }
        String id = chosen.get();
        String typedTitle = title.get().strip();
        String typedText = text.get();
        session.edit(Texts.get("ui.outline.edit.write", section().heading()),
                r -> OutlineEdits.write(r, id, typedTitle, typedText));
    }

    /** Whether what is typed differs from what the review holds. */
    boolean pending() {
        return !title.get().strip().equals(Outline.title(review(), chosen.get()))
                || !text.get().equals(Outline.text(review(), chosen.get()));
    }

    /** Has a section in the report, or leaves it out. */
    void include(String id, boolean is) {
        edit(is ? "ui.outline.edit.include" : "ui.outline.edit.leaveOut", id,
                (r, o) -> OutlineEdits.include(r, o, id, is));
    }

    /** Moves a section one step. */
    void move(String id, boolean down) {
        edit("ui.outline.edit.move", id, (r, o) -> OutlineEdits.move(r, o, id, down));
    }

    /** Moves a section to before another. */
    void moveBefore(String id, String before) {
        edit("ui.outline.edit.move", id, (r, o) -> OutlineEdits.moveBefore(r, o, id, before));
    }

    /** Adds a section, a chapter or an appendix after the chosen one and chooses it. */
    void add(Addition asked) {
        submit();
        Outline now = outline.get();
        Addition what = asked.beside(section().isAppendix());
        String id = OutlineEdits.freeId(now, chosen.get(), what);
        session.edit(Texts.get("ui.outline.edit.add." + what),
                r -> OutlineEdits.add(r, now, id, chosen.get(), what, Texts.get("ui.outline.new." + what)));
        choose(id);
    }

    /** The user's own words of all statements as they now are. */
    ReadOnlyObjectProperty<List<OwnWords>> words() {
        return words.getReadOnlyProperty();
    }

    /** What the user says a statement shows, or "" where the program says it. */
    String finding(String statement) {
        return review().report().wordsOf(statement).map(OwnWords::finding).orElse("");
    }

    /** What the user says a statement's chart shows, or "". */
    String alternative(String statement) {
        return review().report().wordsOf(statement).map(OwnWords::altText).orElse("");
    }

    /** Gives a statement words of the user's own; "" has the program's. */
    void say(String statement, String finding, String alternative) {
        session.edit(Texts.get("ui.outline.edit.words"),
                r -> OutlineEdits.words(r, statement, finding, alternative));
    }

    /** Takes away a section of the user's own. */
    void remove(String id) {
        edit("ui.outline.edit.remove", id, (r, _) -> OutlineEdits.remove(r, id));
    }

    private void edit(String words, String id, BiFunction<Review, Outline, Review> change) {
        submit();
        Outline now = outline.get();
        now.section(id).ifPresent(s -> session.edit(words(words, s.heading()), r -> change.apply(r, now)));
    }

    private static String words(String key, String heading) {
        return switch (key) {
            case "ui.outline.edit.include" -> Texts.get("ui.outline.edit.include", heading);
            case "ui.outline.edit.leaveOut" -> Texts.get("ui.outline.edit.leaveOut", heading);
            case "ui.outline.edit.move" -> Texts.get("ui.outline.edit.move", heading);
            default -> Texts.get("ui.outline.edit.remove", heading);
        };
    }

    /** Takes back the latest step, after what is being typed has been taken. */
    void undo() {
        submit();
        session.undo();
    }

    /** Does again what was taken back. */
    void redo() {
        submit();
        session.redo();
    }

    /** What is being typed is not written over by an edit of something else; what has changed in the review is shown. */
    private void follow() {
        outline.set(Outline.of(review(), contents));
        words.set(review().report().words());
        if (outline.get().section(chosen.get()).isEmpty()) {
            chosen.set(outline.get().sections().getFirst().id());
            show();
        } else if (!heldTitle.equals(Outline.title(review(), chosen.get()))
                || !heldText.equals(Outline.text(review(), chosen.get()))) {
            show();
        }
    }

    private void take(ReportTables.Tables found) {
        contents = found.contents();
        figures.set(found.figures());
        outline.set(Outline.of(review(), contents));
    }

}
