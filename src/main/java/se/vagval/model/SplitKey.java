package se.vagval.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How members of one party divide their quarter.
 *
 * @param shares
 *            stated share per municipality code or region id, summing to 1; empty unless the basis is stated
 */
public record SplitKey(SplitBasis basis, Map<String, Figure> shares) {
    public SplitKey {
        Check.given("basis", basis);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(Check.given("shares", shares)));
        if (basis == SplitBasis.STATED) {
            Check.sumsToOne("shares", shares);
        } else if (!shares.isEmpty()) {
            throw new InvalidField("shares", "model.error.sharesUnused");
        }
    }

    /** A key by a basis that needs no typed shares. */
    public static SplitKey by(SplitBasis basis) {
        return new SplitKey(basis, Map.of());
    }
}
