package se.vagval.model;

import java.util.Optional;

/**
 * The association's state allocation in the base year: any two of the three give the third.
 *
 * @param possible
 *            model amount M, "möjlig tilldelning", kronor
 * @param granted
 *            granted amount S, "beviljad", kronor
 * @param utilisation
 *            S/M, 0–1
 */
public record AssociationAllocation(Optional<Figure> possible, Optional<Figure> granted,
        Optional<Figure> utilisation) {
    /** Nothing known. */
    public static final AssociationAllocation UNKNOWN = new AssociationAllocation(Optional.empty(), Optional.empty(),
            Optional.empty());

    public AssociationAllocation {
        Check.optionalNotNegative("possible", possible);
        Check.optionalNotNegative("granted", granted);
        Check.optionalShare("utilisation", utilisation);
        if (possible.isPresent() && granted.isPresent() && granted.get().value() > possible.get().value()) {
            throw new InvalidField("granted", "model.error.grantedAbovePossible");
        }
    }
}
