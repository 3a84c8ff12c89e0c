package se.vagval.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.statement.Naming;

/**
 * Spells a formula of the graph as a spreadsheet formula on the calculation's sheet, its operands in the graph's order.
 * What makes a node missing in the graph makes its cell an error in the spreadsheet.
 */
final class FormulaText {
    /** A function takes 255 arguments; longer lists are nested, which keeps the order from left to right. */
    private static final int MOST_ARGUMENTS = 250;
    private static final int MOST_CHARACTERS = 8192;
    /** Up to this many operands are written with operators, which people read more easily. */
    private static final int FEW = 4;
    private static final int SHORTEST_RUN = 3;

    private final Graph graph;
    private final Naming naming;
    private final Addresses addresses;
    private final Incalculable incalculable;

    FormulaText(Graph graph, Naming naming, Addresses addresses, Incalculable incalculable) {
        this.graph = graph;
        this.naming = naming;
        this.addresses = addresses;
        this.incalculable = incalculable;
    }

    /** The formula of a node, without the equals sign. */
    String of(int node) {
        String text = incalculable.has(node) ? sign(node) : switch (graph.op(node)) {
            case CONSTANT -> literal(graph.leafValue(node));
            case INPUT, MISSING -> operand(node);
            case SUM -> sum(node);
            case DIFFERENCE -> joined(node, "-");
            case PRODUCT -> graph.operandCount(node) <= FEW ? joined(node, "*") : function("PRODUCT", node);
            case RATIO -> joined(node, "/");
            case MIN -> function("MIN", node);
            case MAX -> function("MAX", node);
            case CHOOSE -> choice(node);
        };
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Node " + node + " has too many operands for a spreadsheet's formula");
        }
        return text;
    }

    /** The sign that there is nothing to calculate; an operand that lacks a value for another reason gives its own error. */
    private String sign(int node) {
        String sign = "\"" + Labels.notAsked() + "\"";
        String text = sign;
        int[] lacking = incalculable.lacking(node);
        for (int i = lacking.length - 1; i >= 0; i--) {
            String one = operand(lacking[i]);
            text = "IF(ISERROR(" + one + "),IF(ERROR.TYPE(" + one + ")=" + Lack.INCALCULABLE_TYPE + "," + sign + ","
                    + one + ")," + text + ")";
        }
        return text;
    }

    private String sum(int node) {
        int operands = graph.operandCount(node);
        if (operands == 0) {
            return "0";
        }
        return operands <= FEW ? joined(node, "+") : function("SUM", node);
    }

    private String joined(int node, String operator) {
        return IntStream.range(0, graph.operandCount(node)).mapToObj(i -> operand(graph.operand(node, i)))
                .collect(Collectors.joining(operator));
    }

    private String choice(int node) {
        return "IF(" + operand(graph.operand(node, 0)) + "<=" + operand(graph.operand(node, 1)) + ","
                + operand(graph.operand(node, 2)) + "," + operand(graph.operand(node, 3)) + ")";
    }

    private String function(String name, int node) {
        List<String> arguments = arguments(node);
        String nested = name + "(" + String.join(",", arguments.subList(0, Math.min(MOST_ARGUMENTS, arguments.size())))
                + ")";
        for (int from = MOST_ARGUMENTS; from < arguments.size(); from += MOST_ARGUMENTS - 1) {
            int to = Math.min(from + MOST_ARGUMENTS - 1, arguments.size());
            nested = name + "(" + nested + "," + String.join(",", arguments.subList(from, to)) + ")";
        }
        return nested;
    }

    /** The operands in order, with neighbouring cells as one range. */
    private List<String> arguments(int node) {
        List<String> arguments = new ArrayList<>();
        int count = graph.operandCount(node);
        for (int i = 0; i < count;) {
            int end = Math.max(runEnd(node, i, true), runEnd(node, i, false));
            if (end - i >= SHORTEST_RUN) {
                arguments.add(addresses.runOnGrid(graph.operand(node, i), graph.operand(node, end - 1)));
                i = end;
            } else {
                arguments.add(operand(graph.operand(node, i++)));
            }
        }
        return arguments;
    }

    private int runEnd(int node, int from, boolean down) {
        int end = from + 1;
        while (end < graph.operandCount(node)
                && addresses.follows(graph.operand(node, end - 1), graph.operand(node, end), down)) {
            end++;
        }
        return end;
    }

    private String operand(int node) {
        if (graph.op(node) == Op.CONSTANT && !addresses.has(node)) {
            return literal(graph.leafValue(node));
        }
        if (graph.op(node) == Op.MISSING && !addresses.has(node)) {
            return Lack.formula(naming, node);
        }
        return addresses.onGrid(node);
    }

    /** All digits that tell the number apart; a negative one in brackets, so that no two signs meet. */
    static String literal(double value) {
        String plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        String digits = plain.length() <= 20 ? plain : Double.toString(value);
        return value < 0 ? "(" + digits + ")" : digits;
    }
}
