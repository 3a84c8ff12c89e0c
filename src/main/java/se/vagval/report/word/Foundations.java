package se.vagval.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.report.Reach;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Says under a table which of the figures it rests on are assumed or derived, and where they are listed. */
final class Foundations {
    private static final int NAMED = 3;
    /** Printed as the accounts say, whatever the calculation knows of how they are made up. */
    private static final String PRINTED = "accounts";

    private Foundations() {}

    /**
     * The line; empty where every figure is as stated in its source.
     *
     * @param appendix
     *            number of the appendix that lists the figures
     */
    static Optional<String> note(Statement statement, int appendix) {
        Graph graph = statement.evaluation().graph();
        List<String> marked = Arrays.stream(Reach.below(graph, Reach.shown(statement)))
                .filter(n -> graph.op(n) == Op.INPUT && graph.origin(n).mark() != Origin.Mark.NONE)
                .mapToObj(n -> graph.term(n).label()).distinct().toList();
        if (marked.isEmpty() || statement.id().equals(PRINTED)) {
            return Optional.empty();
        }
        String named = String.join("; ", marked.subList(0, Math.min(NAMED, marked.size())));
        return Optional.of(marked.size() <= NAMED ? Texts.get("report.word.note.marked", named, appendix)
                : Texts.get("report.word.note.markedMore", named, marked.size() - NAMED, appendix));
    }
}
