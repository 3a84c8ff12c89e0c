package se.vagval.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.vagval.analysis.Leaving;
import se.vagval.analysis.LeavingQuestion;
import se.vagval.analysis.SmallestGroup;
import se.vagval.model.Alternative;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/**
 * What documents tell of leaving, one year: for each association with several municipalities who loses by whose leaving, what
 * the others then pay, and how small it can be. An association with the same members in several alternatives is told of in
 * the first of them.
 */
final class LeavingReport {
    /** Begins the ids of these statements. */
    static final String PREFIX = "leaving.";
    /** More associations than this would fill a report with what the screen tells better; telling of some of them would not treat alternatives alike. */
    private static final int MOST = 4;
    /** Kronor; less is a matter of rounding. */
    private static final double SAME = 0.5;

    /** An association of an alternative. */
    private record Asked(Alternative alternative, Structure.Body association) {}

    private final Review review;
    private final View view;
    private final LeavingTables tables;

    private LeavingReport(Review review, View view) {
        this.review = review;
        this.view = view;
        this.tables = new LeavingTables(review, view.unit());
    }

    /** The statements, each with figures of a calculation of its own; none where nothing is known. */
    static List<Statement> of(Review review, View view) {
        if (view.year() <= review.commission().baseYear()) {
            return List.of(); // nobody leaves what is closed
        }
        return new LeavingReport(review, view).statements();
    }

    private List<Statement> statements() {
        List<Asked> all = asked();
        return all.size() > MOST ? List.of() : all.stream().flatMap(asked -> statements(asked, all).stream()).toList();
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        Set<Object> met = new HashSet<>();
        for (String id : view.alternatives()) {
            review.alternative(id).ifPresent(alternative -> Structure
                    .of(review, Lineage.changes(alternative, review.alternatives()), view.year()).bodies().stream()
                    .filter(body -> body.municipalities().size() > 1)
                    .filter(body -> met.add(List.of(body.id(), Set.copyOf(body.municipalities()),
                            Set.copyOf(body.regions()))))
                    .forEach(body -> asked.add(new Asked(alternative, body))));
        }
        return asked;
    }

    private List<Statement> statements(Asked asked, List<Asked> all) {
        LeavingQuestion question = new LeavingQuestion(asked.alternative().id(), asked.association().id(), view.year(),
                false);
        Leaving leaving = Leaving.all(review, question, new LeavingNames());
        Statement activities = tables.matrix(leaving, LeavingMeasure.ACTIVITIES);
        if (!tellsAnything(activities)) {
            return List.of();
        }
        boolean told = Leaving.origin(review, question).filter(c -> c.year() == view.year()).isPresent();
        Statement first = told ? withNote(activities, Texts.get("statement.leaving.refusing")) : activities;
        return List.of(named(first, "matrix", asked, all),
                named(tables.matrix(leaving, LeavingMeasure.CONTRIBUTION), "contributions", asked, all),
                named(tables.groups(SmallestGroup.of(review, question, LeavingNames::group)), "groups", asked, all));
    }

    /** Where no administration and no allocation is known, nobody's leaving means anything to the others. */
    private static boolean tellsAnything(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream()).map(statement::value)
                .anyMatch(v -> v.isPresent() && Math.abs(v.getAsDouble()) >= SAME);
    }

    private static Statement withNote(Statement statement, String note) {
        List<String> notes = new ArrayList<>(statement.notes());
        notes.add(note);
        return statement.withNotes(notes);
    }

    /** Named so that one is told from another, by the alternative too where that has an association of another's name. */
    private Statement named(Statement statement, String kind, Asked asked, List<Asked> all) {
        boolean again = all.stream().filter(a -> a.association().id().equals(asked.association().id())).count() > 1;
        String title = again
                ? Texts.get("statement.leaving.in", statement.title(), asked.alternative().shortName())
                : statement.title();
        String finding = again && !statement.finding().isBlank()
                ? Texts.get("statement.leaving.told", asked.alternative().shortName(), statement.finding())
                : statement.finding();
        return new Statement(PREFIX + kind + "." + asked.alternative().id() + "." + asked.association().id(), title,
                finding, statement.rowHeader(), statement.columns(), statement.rows(), statement.notes(),
                statement.evaluation());
    }
}
