package se.vagval.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.vagval.finance.Calculation;

/** What the rules of law and form say of each change of an alternative, to stand beside it; the rules are read once for all. */
public final class ChangeRemarks {
    private static final List<CheckRule> RULES = List.of(new Composition(), new Moves(), new MoveOutcome(),
            new Notice(), new Arrivals());

    private final String alternative;
    private final List<Remark> found;

    private ChangeRemarks(String alternative, List<Remark> found) {
        this.alternative = alternative;
        this.found = List.copyOf(found);
    }

    /** The remarks about the changes of an alternative, by its id. */
    public static ChangeRemarks of(Calculation calculation, String alternative) {
        Material material = Material.of(calculation.review(), calculation, _ -> List.of());
        String path = Moves.path(alternative, "");
        List<Remark> found = new ArrayList<>();
        RULES.forEach(rule -> rule.read(material, r -> {
            if (r.address().startsWith(path)) {
                found.add(r);
            }
        }));
        found.sort(Comparator.comparing(Remark::severity));
        return new ChangeRemarks(alternative, found);
    }

    /** The remarks about a change, by its id, the gravest first. */
    public List<Remark> about(String change) {
        String path = Moves.path(alternative, change);
        return found.stream().filter(r -> r.address().equals(path) || r.address().startsWith(path + ".")).toList();
    }
}
