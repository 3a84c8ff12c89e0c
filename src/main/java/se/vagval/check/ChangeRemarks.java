package se.vagval.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.vagval.finance.Calculation;

/** What the rules of law and form say of one change of an alternative, to stand beside it. */
public final class ChangeRemarks {
    private static final List<CheckRule> RULES = List.of(new Composition(), new Moves(), new MoveOutcome(),
            new Notice(), new Arrivals());

    private ChangeRemarks() {}

    /** The remarks about a change, the gravest first. */
    public static List<Remark> of(Calculation calculation, String alternative, String change) {
        Material material = Material.of(calculation.review(), calculation);
        String path = Moves.path(alternative, change);
        List<Remark> found = new ArrayList<>();
        RULES.forEach(rule -> rule.read(material, r -> {
            if (r.address().equals(path) || r.address().startsWith(path + ".")) {
                found.add(r);
            }
        }));
        found.sort(Comparator.comparing(Remark::severity));
        return List.copyOf(found);
    }
}
