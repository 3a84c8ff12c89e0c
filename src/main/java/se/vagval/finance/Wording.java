package se.vagval.finance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * How a formula comes about, in words. They are read out of the formula that is there: a sum over others is called that, a
 * formula of a {@link Form} has that form's words, and any other is told by the names of what it builds on.
 */
final class Wording {
    private static final Set<Measure> LINES = Set.of(Measure.LINE_UNIT_AMOUNT, Measure.LINE_BASE, Measure.LINE_AMOUNT,
            Measure.BOOKED_LINE, Measure.BOOKED_LINES);
    private static final int MOST_DECIMALS = 4;
    /** More than this reads badly as a row of names. */
    private static final int MOST_NAMES = 5;

    private final Graph graph;
    private final Axes axes;

    Wording(Ledger ledger) {
        this.graph = ledger.graph;
        this.axes = ledger.axes;
    }

    /** The words for a formula; for a figure that is another under a name of its own, that one's. */
    String of(int node) {
        int base = graph.sameAs(node);
        Optional<Subject.Kind> over = over(base);
        if (over.isPresent()) {
            return sumOver(base, over.get());
        }
        Optional<Form> form = Form.of(graph, base);
        return form.isPresent() ? Texts.get("finance.form." + form.get().name()) : composed(base);
    }

    /** Whom a sum goes over: its operands are all of one kind, and none is about the one the sum is about. */
    private Optional<Subject.Kind> over(int node) {
        if (graph.op(node) != Op.SUM || Form.measure(graph, node) == Measure.CUMULATED
                || Form.measure(graph, node) == Measure.PRESENT_VALUE) {
            return Optional.empty();
        }
        Subject own = subject(node);
        Set<Subject> others = added(node).map(this::subject).collect(Collectors.toSet());
        Set<Subject.Kind> kinds = others.stream().map(Subject::kind).collect(Collectors.toSet());
        boolean told = kinds.size() == 1 && !kinds.contains(Subject.Kind.AREA) && !kinds.contains(Subject.Kind.STATE);
        return told && !others.contains(own) ? kinds.stream().findFirst() : Optional.empty();
    }

    private String sumOver(int node, Subject.Kind kind) {
        String sum = Texts.get("finance.words.sumOf." + kind.name());
        List<Measure> what = added(node).map(o -> Form.measure(graph, o)).distinct().toList();
        return what.size() == 1 && what.getFirst() != Form.measure(graph, node)
                ? Texts.get("finance.words.ofEach", lower(what.getFirst().label()), sum)
                : sum;
    }

    private String composed(int node) {
        return switch (graph.op(node)) {
            case INPUT -> input(Form.measure(graph, node));
            case MISSING -> Texts.get("finance.words.missing");
            case CONSTANT -> Texts.get(graph.leafValue(node) == 0 ? "finance.words.nothing" : "finance.words.number");
            case SUM -> sum(node);
            case DIFFERENCE -> joined("finance.words.minus", names(node));
            case PRODUCT -> joined("finance.words.times", names(node));
            case RATIO -> isByNothing(node) ? Texts.get("finance.words.byNothing")
                    : joined("finance.words.over", names(node));
            case MIN -> Texts.get("finance.words.least", listed(node));
            case MAX -> greatest(node);
            case CHOOSE -> Texts.get("finance.words.choice", names(node).toArray());
        };
    }

    /** Whether no figures are divided but the zeros of who does not exist. */
    private boolean isByNothing(int ratio) {
        return operands(ratio).allMatch(o -> graph.op(o) == Op.CONSTANT)
                && graph.leafValue(graph.operand(ratio, 1)) == 0;
    }

    private static String input(Measure measure) {
        return FormulaSource.of(measure) == FormulaSource.ASSUMED ? Texts.get("finance.words.assumed")
                : Texts.get(measure.name().startsWith("RULE_") ? "finance.words.rule" : "finance.words.typed");
    }

    private String sum(int node) {
        Set<Measure> what = operands(node).map(o -> Form.measure(graph, o)).collect(Collectors.toSet());
        boolean parts = what.size() == 1 && graph.operandCount(node) > 1;
        return !what.isEmpty() && LINES.containsAll(what) ? Texts.get("finance.words.lines")
                : graph.operandCount(node) == 0 ? Texts.get("finance.words.nothing")
                        : parts && what.contains(Measure.COST_ONEOFF) ? Texts.get("finance.words.oneOffs")
                                : parts && what.contains(Form.measure(graph, node))
                                        || graph.operandCount(node) > MOST_NAMES
                                                ? Texts.get("finance.words.parts")
                                                : joined("finance.words.plus", names(node));
    }

    private String greatest(int node) {
        int first = graph.operand(node, 0);
        return graph.op(first) == Op.CONSTANT && graph.leafValue(first) == 0 && graph.operandCount(node) == 2
                ? Texts.get("finance.words.notBelowZero", name(graph.operand(node, 1), node))
                : Texts.get("finance.words.greatest", listed(node));
    }

    private static String joined(String key, List<String> names) {
        return names.stream().reduce((left, right) -> Texts.get(key, left, right)).orElseThrow();
    }

    private List<String> names(int node) {
        return operands(node).map(o -> name(o, node)).toList();
    }

    /** Each name once: the smallest of the sums of several years is the smallest of those sums. */
    private String listed(int node) {
        return names(node).stream().distinct().collect(Collectors.joining(", "));
    }

    /** What a formula builds on, with whom it is about where that is somebody else. */
    private String name(int node, int of) {
        if (graph.op(node) == Op.CONSTANT && graph.term(node) == Measure.CONSTANT) {
            return number(graph.leafValue(node));
        }
        String label = lower(graph.term(node).label());
        Subject subject = subject(node);
        return subject.equals(subject(of)) || subject.kind() == Subject.Kind.AREA ? label
                : Texts.get("finance.words.about", label, axes.name(Axes.subjectIndex(graph.place(node))));
    }

    private static String number(double value) {
        int decimals = 0;
        while (decimals < MOST_DECIMALS && Math.abs(value * Math.pow(10, decimals)) % 1 != 0) {
            decimals++;
        }
        return SwedishNumbers.plain(value, decimals);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** What a sum adds: who has nothing of what is summed stands there as a zero that is about nobody. */
    private Stream<Integer> added(int node) {
        return operands(node).filter(o -> graph.term(o) != Measure.CONSTANT);
    }

    private Stream<Integer> operands(int node) {
        return IntStream.range(0, graph.operandCount(node)).mapToObj(i -> graph.operand(node, i));
    }

    private Subject subject(int node) {
        return axes.unpack(graph.place(node)).subject();
    }
}
