package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Lacks;
import se.vagval.text.Texts;

/** Why figures of a table are lacking: all that has to be stated for them, and not the first of it alone. */
public final class Lacking {
    /** A reason in three groups: what is lacking, of whom, and how the sentence ends. */
    private static final Pattern OF_WHOM = Pattern.compile(Texts.get("statement.lacking.ofWhom"));
    /** More names than this are counted. */
    private static final int MOST_NAMED = 12;

    /** What is said alike of several. */
    private record Said(String before, String after) {}

    private Lacking() {}

    /**
     * The reasons in words without a full stop; what is lacking in the same way for several is told once, with their names.
     *
     * @param cells
     *            of the statement; those that have a figure, or are known to have none, are passed over
     */
    public static List<String> of(Statement statement, List<Cell> cells) {
        Evaluation evaluation = statement.evaluation();
        IntStream nodes = cells.stream().filter(c -> isLacking(statement, c))
                .mapToInt(c -> ((Cell.Number) c).node());
        Set<String> reasons = new LinkedHashSet<>();
        for (int leaf : Lacks.of(evaluation, nodes)) {
            String reason = evaluation.graph().reason(leaf);
            if (Outcome.of(evaluation.graph(), leaf).isEmpty() && !CellText.isUndecided(reason)) {
                reasons.add(reason);
            }
        }
        return together(reasons);
    }

    /** Why there is nothing to count where nothing lacks, in words without a full stop; those with one reason share a sentence. */
    public static List<String> uncounted(Statement statement, List<Cell> cells) {
        Evaluation evaluation = statement.evaluation();
        return Outcome.whys(evaluation.graph(), cells.stream().filter(c -> isUncounted(statement, c))
                .map(c -> evaluation.whyMissing(((Cell.Number) c).node())).toList());
    }

    private static boolean isUncounted(Statement statement, Cell cell) {
        return cell instanceof Cell.Number n && Outcome.of(statement.evaluation(), n.node()).isPresent();
    }

    private static boolean isLacking(Statement statement, Cell cell) {
        return cell instanceof Cell.Number n && statement.evaluation().isMissing(n.node())
                && Outcome.of(statement.evaluation(), n.node()).isEmpty() && !CellText.isUndecided(statement, cell);
    }

    private static List<String> together(Set<String> reasons) {
        Map<Said, List<String>> whom = new LinkedHashMap<>();
        for (String reason : reasons) {
            Matcher of = OF_WHOM.matcher(reason);
            boolean named = of.matches();
            Said said = named ? new Said(of.group(1), of.group(3) == null ? "" : of.group(3)) : new Said(reason, "");
            whom.computeIfAbsent(said, _ -> new ArrayList<>()).add(named ? of.group(2) : "");
        }
        return whom.entrySet().stream().map(e -> e.getKey().before() + named(e.getValue()) + e.getKey().after())
                .toList();
    }

    private static String named(List<String> names) {
        if (names.size() <= MOST_NAMED + 1) {
            return Findings.listed(names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, MOST_NAMED));
        shown.add(Texts.get("statement.list.more", names.size() - MOST_NAMED));
        return Findings.listed(shown);
    }
}
