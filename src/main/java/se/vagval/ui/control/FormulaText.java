package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.List;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** How a figure was worked out, written with the values of its operands. */
final class FormulaText {
    /** More operands than this are counted, not listed. */
    static final int MOST_LISTED = 5;
    private static final String COMMA = ", ";

    private final Evaluation evaluation;
    private final Graph graph;
    private final MoneyUnit money;

    FormulaText(Evaluation evaluation, MoneyUnit money) {
        this.evaluation = evaluation;
        this.graph = evaluation.graph();
        this.money = money;
    }

    /** The formula with values, or "" for a leaf. */
    String of(int node) {
        if (graph.operandCount(node) == 0) {
            return "";
        }
        List<String> values = values(node);
        return switch (graph.op(node)) {
            case SUM -> joined(values, Texts.get("ui.explain.plus"));
            case DIFFERENCE -> joined(values, Texts.get("ui.explain.minus"));
            case PRODUCT -> joined(values, Texts.get("ui.explain.times"));
            case RATIO -> joined(values, Texts.get("ui.explain.divided"));
            case MIN -> Texts.get("ui.explain.least", listed(values));
            case MAX -> Texts.get("ui.explain.greatest", listed(values));
            case CHOOSE -> Texts.get("ui.explain.choose", values.get(0), values.get(1), values.get(2), values.get(3));
            case INPUT, CONSTANT, MISSING -> "";
        };
    }

    private List<String> values(int node) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < graph.operandCount(node); i++) {
            String value = FigureText.withUnit(evaluation, graph.operand(node, i), money);
            boolean negative = value.startsWith(String.valueOf(SwedishNumbers.MINUS));
            values.add(i > 0 && negative ? Texts.get("ui.explain.parenthesis", value) : value);
        }
        return values;
    }

    private static String joined(List<String> values, String sign) {
        if (values.size() <= MOST_LISTED) {
            return String.join(" " + sign + " ", values);
        }
        return Texts.get("ui.explain.many", values.get(0) + " " + sign + " " + values.get(1), sign, values.getLast(),
                values.size());
    }

    private static String listed(List<String> values) {
        if (values.size() > MOST_LISTED) {
            return Texts.get("ui.explain.manyListed", values.get(0), values.get(1), values.getLast(), values.size());
        }
        String all = String.join(COMMA, values.subList(0, values.size() - 1));
        return values.size() == 1 ? values.getFirst() : Texts.get("ui.explain.and", all, values.getLast());
    }
}
