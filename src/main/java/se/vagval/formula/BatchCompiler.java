package se.vagval.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the part of a graph that varies into block operations, with everything else folded into numbers.
 *
 * <p>Only what leaves every bit of the result as it is gets folded: numbers that a sum or product begins with, the operands of
 * a minimum or maximum, a settled choice, and the operands zero in a sum and one in a product. Anything that takes no work
 * then shares the register of its only operand.
 */
final class BatchCompiler {
    private final Evaluation base;
    private final NodeStore nodes;
    private final Variation variation;
    private final Instructions list = new Instructions();
    private final int[] registerOf;
    private int registers;

    private BatchCompiler(Evaluation base, int[] varied) {
        this.base = base;
        this.nodes = base.graph().nodes();
        this.variation = new Variation(base, varied);
        this.registerOf = new int[nodes.size];
        Arrays.fill(registerOf, Instructions.UNUSED);
    }

    static BatchProgram compile(Evaluation base, int[] varied, int[] outputs) {
        BatchCompiler work = new BatchCompiler(base, varied);
        BitSet needed = work.variation.neededBy(outputs);
        work.loads(varied, needed);
        Map<Integer, List<Integer>> rows = work.rowsByNode(outputs);
        for (int node = needed.nextSetBit(0); node >= 0; node = needed.nextSetBit(node + 1)) {
            work.node(node);
            work.stores(node, rows);
        }
        int slots = Registers.share(work.list, work.registers);
        return new BatchProgram(work.list, slots, varied.length, outputs.length);
    }

    private void loads(int[] varied, BitSet needed) {
        for (int row = 0; row < varied.length; row++) {
            if (needed.get(varied[row])) {
                registerOf[varied[row]] = registers;
                list.load(registers++, row);
            }
        }
    }

    /** The rows of results that each varying output goes to; an output that does not vary is written here and now. */
    private Map<Integer, List<Integer>> rowsByNode(int[] outputs) {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < outputs.length; row++) {
            if (variation.varies(outputs[row])) {
                rows.computeIfAbsent(outputs[row], _ -> new ArrayList<>()).add(row);
            } else {
                list.storeNumber(row, base.value(outputs[row]));
            }
        }
        return rows;
    }

    /** An output leaves at once, so that its register is free for others. */
    private void stores(int node, Map<Integer, List<Integer>> rows) {
        for (int row : rows.getOrDefault(node, List.of())) {
            list.store(row, registerOf[node]);
        }
    }

    private void node(int node) {
        switch (nodes.ops[node]) {
            case OpCode.SUM -> inOrder(node, 0, Instructions.ADD, Instructions.ADD_NUMBER);
            case OpCode.PRODUCT -> inOrder(node, 1, Instructions.MULTIPLY, Instructions.MULTIPLY_NUMBER);
            case OpCode.DIFFERENCE -> difference(node);
            case OpCode.RATIO -> ratio(node);
            case OpCode.MIN -> extreme(node, Double.POSITIVE_INFINITY, Instructions.MIN, Instructions.MIN_NUMBER);
            case OpCode.MAX -> extreme(node, Double.NEGATIVE_INFINITY, Instructions.MAX, Instructions.MAX_NUMBER);
            case OpCode.CHOOSE -> choose(node);
            default -> {
                // A varied input was loaded before all else.
            }
        }
    }

    private void inOrder(int node, double neutral, int code, int codeWithNumber) {
        double before = neutral;
        for (int i = nodes.starts[node]; i < nodes.starts[node + 1]; i++) {
            int operand = nodes.pool[i];
            if (variation.varies(operand)) {
                step(node, code, registerOf[operand]);
                if (before != neutral) {
                    stepWithNumber(node, codeWithNumber, before);
                    before = neutral;
                }
            } else if (registerOf[node] == Instructions.UNUSED) {
                before = code == Instructions.ADD ? before + base.value(operand) : before * base.value(operand);
            } else if (base.value(operand) != neutral) {
                stepWithNumber(node, codeWithNumber, base.value(operand));
            }
        }
    }

    private void extreme(int node, double none, int code, int codeWithNumber) {
        double number = none;
        for (int i = nodes.starts[node]; i < nodes.starts[node + 1]; i++) {
            int operand = nodes.pool[i];
            if (variation.varies(operand)) {
                step(node, code, registerOf[operand]);
            } else {
                number = code == Instructions.MIN ? Math.min(number, base.value(operand))
                        : Math.max(number, base.value(operand));
            }
        }
        if (number != none) {
            stepWithNumber(node, codeWithNumber, number);
        }
    }

    private void difference(int node) {
        int a = nodes.pool[nodes.starts[node]];
        int b = nodes.pool[nodes.starts[node] + 1];
        if (!variation.varies(a)) {
            list.withNumber(Instructions.NUMBER_SUBTRACT, fresh(node), registerOf[b], base.value(a));
        } else if (variation.varies(b)) {
            list.with(Instructions.SUBTRACT, fresh(node), registerOf[a], registerOf[b]);
        } else {
            registerOf[node] = registerOf[a];
            stepWithNumber(node, Instructions.ADD_NUMBER, -base.value(b));
        }
    }

    private void ratio(int node) {
        int a = nodes.pool[nodes.starts[node]];
        int b = nodes.pool[nodes.starts[node] + 1];
        if (!variation.varies(a)) {
            list.withNumber(Instructions.NUMBER_DIVIDE, fresh(node), registerOf[b], base.value(a));
        } else if (variation.varies(b)) {
            list.with(Instructions.DIVIDE, fresh(node), registerOf[a], registerOf[b]);
        } else {
            list.withNumber(Instructions.DIVIDE_NUMBER, fresh(node), registerOf[a], base.value(b));
        }
    }

    private void choose(int node) {
        int settled = variation.settledBranch(node);
        if (settled >= 0) {
            registerOf[node] = registerOf[settled];
            return;
        }
        int at = nodes.starts[node];
        int left = filled(nodes.pool[at]);
        int right = filled(nodes.pool[at + 1]);
        int ifLessOrEqual = filled(nodes.pool[at + 2]);
        int otherwise = filled(nodes.pool[at + 3]);
        list.choose(fresh(node), left, right, ifLessOrEqual, otherwise);
    }

    private int filled(int operand) {
        if (variation.varies(operand)) {
            return registerOf[operand];
        }
        list.fill(registers, base.value(operand));
        return registers++;
    }

    /** Takes one more varying operand into a node; the first is shared until there is something to do to it. */
    private void step(int node, int code, int register) {
        int before = registerOf[node];
        if (before == Instructions.UNUSED) {
            registerOf[node] = register;
        } else {
            list.with(code, fresh(node), before, register);
        }
    }

    private void stepWithNumber(int node, int code, double number) {
        int before = registerOf[node];
        list.withNumber(code, fresh(node), before, number);
    }

    private int fresh(int node) {
        registerOf[node] = registers;
        return registers++;
    }
}
