package se.vagval.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.LinkedHashSet;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A class that reads a figure, typed or computed, does no arithmetic on doubles: it neither adds, subtracts, multiplies nor
 * divides, nor sums a stream of them. What it may do is compare and show. ArchUnit knows calls but not arithmetic, so the
 * class file is read.
 */
final class MakeNoFigures extends ArchCondition<JavaClass> {
    private static final Set<String> SUMS = Set.of("sum", "average", "summaryStatistics", "reduce");

    private final Set<String> figures;

    MakeNoFigures(String base) {
        super("make no figure of figures");
        this.figures = Set.of(base + ".model.Figure.value", base + ".finance.Calculation.value",
                base + ".formula.Evaluation.value");
    }

    @Override
    public void check(JavaClass read, ConditionEvents events) {
        Set<String> figuresRead = new LinkedHashSet<>();
        Set<String> arithmetic = new LinkedHashSet<>();
        for (MethodModel method : ClassFile.of().parse(bytes(read)).methods()) {
            method.code().ifPresent(code -> code.forEach(e -> {
                called(e, figuresRead);
                if (isArithmetic(e)) {
                    arithmetic.add(method.methodName().stringValue());
                }
            }));
        }
        if (!figuresRead.isEmpty() && !arithmetic.isEmpty()) {
            events.add(SimpleConditionEvent.violated(read,
                    read.getName() + " reads " + figuresRead + " and does arithmetic in " + arithmetic));
        }
    }

    private static byte[] bytes(JavaClass read) {
        try (InputStream in = read.getSource().orElseThrow().getUri().toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A figure is read by a call, or by a method reference handed to a stream. */
    private void called(CodeElement e, Set<String> found) {
        switch (e) {
            case InvokeInstruction call -> note(call.owner().asInternalName().replace('/', '.') + "."
                    + call.name().stringValue(), found);
            case InvokeDynamicInstruction made -> made.bootstrapArgs().forEach(argument -> {
                if (argument instanceof DirectMethodHandleDesc handle) {
                    note(handle.owner().packageName() + "." + handle.owner().displayName() + "."
                            + handle.methodName(), found);
                }
            });
            default -> {
                // Nothing is called.
            }
        }
    }

    private void note(String called, Set<String> found) {
        if (figures.contains(called)) {
            found.add(called);
        }
    }

    private static boolean isArithmetic(CodeElement e) {
        return switch (e) {
            case OperatorInstruction o -> o.typeKind() == TypeKind.DOUBLE && !o.opcode().name().startsWith("DCMP");
            case InvokeInstruction call -> call.owner().asInternalName().equals("java/util/stream/DoubleStream")
                    && SUMS.contains(call.name().stringValue());
            default -> false;
        };
    }
}
