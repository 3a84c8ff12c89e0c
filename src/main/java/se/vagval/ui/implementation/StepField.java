package se.vagval.ui.implementation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.text.Texts;

/** What is typed of a step, and where it stands in the review. */
enum StepField {
    NAME("name"), DECIDED_BY("decidedBy"), DAYS("days"), AFTER("after"), DUE("due"), WARNING("warning"),
    SOURCE("provenance.source");

    private static final String STEPS = "steps.";
    private static final String NEW = STEPS + "+";

    private final String path;

    StepField(String path) {
        this.path = path;
    }

    /** Address of the field of a step. */
    String of(String id) {
        return STEPS + id + "." + path;
    }

    /** The field of an address; empty for that of a new step. */
    static Optional<StepField> at(String address) {
        return Stream.of(values()).filter(f -> address.endsWith("." + f.path) && !address.startsWith(NEW)).findFirst();
    }

    /** The step of an address, of its fields or the step itself; "" for that of a new step. */
    static String step(String address) {
        List<String> parts = List.of(address.split("\\."));
        return parts.size() > 1 && address.startsWith(STEPS) && !address.startsWith(NEW) ? parts.get(1) : "";
    }

    /** Address of the empty line where a new step of an alternative is typed. */
    static String newStep(String alternative) {
        return NEW + alternative;
    }

    /** The alternative of an address of a new step. */
    static Optional<String> alternative(String address) {
        return address.startsWith(NEW) ? Optional.of(address.substring(NEW.length())) : Optional.empty();
    }

    /** As the heads of the table and the words of a step to undo say it. */
    String label() {
        return Texts.get("ui.implementation.field." + this);
    }
}
