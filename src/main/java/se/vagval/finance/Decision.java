package se.vagval.finance;

import java.util.List;
import java.util.OptionalInt;

import se.vagval.model.Party;

/**
 * Which party decides an association's total in a year, since the one that sets aside least does (model section 4), and what
 * that means; the figures are formulas of the calculation.
 *
 * @param parties
 *            those whose offer is the least, several when they offer the same; empty when the total is stated
 * @param left
 *            of the state's possible allocation, what is not used, kronor
 * @param room
 *            how much more the total could be before another party decides, kronor; empty when all decide or the total is
 *            stated
 * @param perKrona
 *            kronor the total grows by for each krona more that the deciding parties set aside; empty when the total is stated
 */
public record Decision(List<Party> parties, OptionalInt left, OptionalInt room, OptionalInt perKrona) {
    public Decision {
        parties = List.copyOf(parties);
    }

    /** Whether a change states the total, so that no party's offer decides it. */
    public boolean stated() {
        return parties.isEmpty();
    }
}
