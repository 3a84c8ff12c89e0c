package se.vagval.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a division can be carried out: every member stands in one part and nobody else does, and the parts are new. */
final class SplitParts {
    private SplitParts() {}

    /** Why an association cannot be divided so, if it cannot, with the first that is wrong. */
    static Optional<StructureEvent.Refused> wrong(Change.Split c, Structure.Body whole, Set<String> taken) {
        Set<String> placed = new HashSet<>();
        for (NewAssociation part : c.parts()) {
            if (taken.contains(part.id()) && !part.id().equals(whole.id())) {
                return refused(c, StructureEvent.Reason.EXISTS, part.id());
            }
            for (String code : part.municipalities()) {
                if (!whole.municipalities().contains(code)) {
                    return refused(c, StructureEvent.Reason.NOT_MEMBER, code);
                }
                if (!placed.add(code)) {
                    return refused(c, StructureEvent.Reason.IN_TWO_PARTS, code);
                }
            }
        }
        return whole.municipalities().stream().filter(code -> !placed.contains(code)).findFirst()
                .flatMap(code -> refused(c, StructureEvent.Reason.IN_NO_PART, code));
    }

    private static Optional<StructureEvent.Refused> refused(Change.Split c, StructureEvent.Reason reason,
            String about) {
        return Optional.of(new StructureEvent.Refused(c, reason, about));
    }
}
