package se.vagval.report.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import se.vagval.report.Reach;
import se.vagval.report.SourceNames;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** The source of a table, in words: what the inputs that its figures rest on name as theirs. */
final class SourceLine {
    /** More sources than this are a list, which the sheet of inputs is. */
    private static final int FEW = 4;
    /** Statements of today, whose figures are printed as they stand in their sources. */
    private static final Set<String> TODAY = Set.of("accounts", "allocation");

    private SourceLine() {}

    /** For a workbook that has a sheet of inputs. */
    static String withInputs(Statement statement) {
        List<String> sources = TODAY.contains(statement.id()) ? near(statement) : sources(statement);
        return sources.isEmpty() || sources.size() > FEW
                ? Texts.get("report.excel.source.inputs", Labels.inputSheet())
                : named(sources);
    }

    /** For a workbook of one statement, without its inputs. */
    static String alone(Statement statement) {
        List<String> sources = sources(statement);
        return sources.isEmpty() ? Texts.get("report.excel.source.none") : named(sources);
    }

    private static String named(List<String> sources) {
        return Texts.get("report.excel.source.named", String.join("; ", SourceNames.gathered(sources)));
    }

    /** What is printed of today is as its accounts say, whatever else the calculation knows of it. */
    private static List<String> near(Statement statement) {
        return named(statement, Reach.shown(statement));
    }

    private static List<String> sources(Statement statement) {
        return named(statement,
                Arrays.stream(Reach.below(statement.evaluation().graph(), Reach.shown(statement))));
    }

    private static List<String> named(Statement statement, IntStream nodes) {
        Graph graph = statement.evaluation().graph();
        return nodes.filter(n -> graph.op(n) == Op.INPUT).mapToObj(n -> of(graph, n))
                .flatMap(s -> Arrays.stream(s.split(";")))
                .map(s -> s.strip().replaceAll("\\.$", "")).filter(s -> !s.isEmpty()).distinct().toList();
    }

    /** The source of an input: its own, else that of what it is called; accounts are no source of what is only assumed. */
    static String of(Graph graph, int input) {
        Origin origin = graph.origin(input);
        if (!origin.source().isEmpty()) {
            return origin.source();
        }
        String usual = graph.term(input).source();
        return origin.mark() == Origin.Mark.ASSUMPTION && usual.equals(Texts.get("finance.source.ACCOUNTS"))
                ? Texts.get("finance.source.INPUT")
                : usual;
    }
}
