package se.vagval.ui.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.model.OwnWords;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.set.LackingWords;
import se.vagval.report.word.OutlineSection;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/**
 * The sentences and descriptions of charts that the documents chosen lack and only the user can write. They are looked for
 * beside the window, in the tables of the step, while the documents are in view; what has been answered stays listed until they are left.
 */
final class WordsViewModel {
    private final Session session;
    private final Tasks tasks;
    private final ReportTables tables;
    private final List<ReportExport> exports;
    private final ObservableValue<Set<String>> chosen;
    private final Map<String, AskedWords> asked = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<AskedWords>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Review> looked = Optional.empty();
    private boolean inView;

    /**
     * @param chosen
     *            ids of the exports that are to be made
     */
    WordsViewModel(Session session, Tasks tasks, ReportTables tables, List<ReportExport> exports,
            ObservableValue<Set<String>> chosen) {
        this.session = session;
        this.tasks = tasks;
        this.tables = tables;
        this.exports = exports;
        this.chosen = chosen;
        session.review().subscribe(_ -> look());
        tables.latest().subscribe(_ -> {
            looked = Optional.empty();
            look();
        });
        chosen.subscribe(_ -> tell());
    }

    /** What is asked for, in the order of the report's tables; what has been answered is among them. */
    ReadOnlyObjectProperty<List<AskedWords>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many are not answered. */
    int missing() {
        return (int) rows.get().stream().filter(r -> !r.given()).count();
    }

    /** Whether the documents are in view: only then are words asked for. */
    void inView(boolean is) {
        inView = is;
        if (!is) {
            asked.clear();
            looked = Optional.empty();
            tell();
        }
        look();
    }

    /** What the user has written already, which may not be enough; "" for nothing. */
    String said(AskedWords row) {
        return own(row).map(row.isFinding() ? OwnWords::finding : OwnWords::altText).orElse("");
    }

    private Optional<OwnWords> own(AskedWords row) {
        return session.review().get().report().wordsOf(row.words().statement());
    }

    /** Keeps what the user answers, as one step. */
    void say(AskedWords row, String words) {
        if (words.strip().equals(said(row))) {
            return;
        }
        String finding = row.isFinding() ? words : own(row).map(OwnWords::finding).orElse("");
        String alternative = row.isFinding() ? own(row).map(OwnWords::altText).orElse("") : words;
        session.edit(Texts.get("ui.outline.edit.words"),
                r -> OutlineEdits.words(r, row.words().statement(), finding, alternative));
    }

    /** Goes back a step. */
    void undo() {
        session.undo();
    }

    /** Does again what was taken back. */
    void redo() {
        session.redo();
    }

    private void look() {
        Review review = session.review().get();
        if (!inView || looked.filter(r -> r == review).isPresent()) {
            return;
        }
        tables.current().ifPresent(found -> look(review, found));
    }

    private void look(Review review, ReportTables.Tables in) {
        looked = Optional.of(review);
        tasks.quietly(() -> missing(in.input(review)), found -> {
            if (inView && session.review().get() == review && tables.latest().get().equals(Optional.of(in))) {
                take(found);
            }
            // The documents can be written without: the next edit looks again.
        }, _ -> looked = Optional.empty());
    }

    private void take(List<AskedWords> found) {
        asked.replaceAll((_, old) -> old.answered(true));
        found.forEach(f -> asked.put(f.id(), f));
        tell();
    }

    private void tell() {
        List<ReportExport> made = exports.stream().filter(e -> chosen.getValue().contains(e.id())).toList();
        rows.set(asked.values().stream()
                .filter(a -> made.stream().anyMatch(e -> e.holds(a.words().kind(), a.printed()))).toList());
    }

    private static List<AskedWords> missing(ReportInput input) {
        return LackingWords.of(input).stream().map(w -> new AskedWords(w.words(),
                w.section().map(OutlineSection::id).orElse(""), w.section().map(OutlineSection::heading).orElse(""),
                w.printed(), false)).toList();
    }
}
