package se.vagval.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change (åtgärd) of an alternative; takes effect on 1 January of its year (model sections 1 and 6). Association ids
 * are those of the base year or of associations that earlier changes brought into being.
 */
public sealed interface Change {
    /** Id, unique in the alternative. */
    String id();

    /** Year of effect. */
    int year();

    /** The investigator's note, or "". */
    String note();

    /**
     * Shared administration: the categories named in {@code savings} are pooled, each with its saving (0–1). Board and audit
     * cannot be: each association keeps its own.
     */
    record ShareAdministration(String id, int year, List<String> associations, Map<CostCategory, Figure> savings,
            AdministrationKey key, String note) implements Change {
        public ShareAdministration {
            head(id, year, note);
            associations = atLeastTwo(associations);
            savings = checkedSavings(savings);
            for (CostCategory category : savings.keySet()) {
                if (!category.shareable()) {
                    throw new InvalidField("savings." + category.id(), "model.error.notShared");
                }
            }
            Check.given("key", key);
        }
    }

    /**
     * Associations become one.
     *
     * @param target
     *            id, name and short name of the merged association; its members follow from the merged ones
     * @param keptNumber
     *            the association whose organisation number is kept, if any
     * @param lines
     *            stated administration of the merged association; empty means the sum of today's, less savings
     */
    record Merge(String id, int year, List<String> associations, NewAssociation target, Optional<String> keptNumber,
            Map<CostCategory, Figure> savings, List<CostLine> lines, EquityRoute equity,
            String note) implements Change {
        public Merge {
            head(id, year, note);
            associations = atLeastTwo(associations);
            Check.given("target", target);
            Check.given("keptNumber", keptNumber);
            savings = checkedSavings(savings);
            lines = Check.unique("lines", lines, CostLine::id);
            Check.given("equity", equity);
        }
    }

    /**
     * An association is formed (bildas).
     *
     * @param totals
     *            stated total contributions of its first years, kronor
     * @param administration
     *            stated share of revenue for administration, per year, 0–1
     * @param utilisation
     *            utilisation of the variable allocation by its members from the year on, 0–1; when not stated each member keeps
     *            its own, and who was a member of nothing uses the whole
     */
    record Start(String id, int year, NewAssociation association, List<YearFigure> totals,
            List<YearFigure> administration, Optional<Figure> utilisation, String note) implements Change {
        public Start {
            head(id, year, note);
            Check.given("association", association);
            totals = Check.unique("totals", totals, t -> Integer.toString(t.year()));
            administration = Check.unique("administration", administration, t -> Integer.toString(t.year()));
            totals.forEach(t -> Check.notNegative("totals." + t.year(), t.figure()));
            administration.forEach(t -> Check.share("administration." + t.year(), t.figure()));
            Check.optionalShare("utilisation", utilisation);
        }
    }

    /** A municipality joins an association, from none or from another. */
    record Join(String id, int year, String municipality, String association, String note) implements Change {
        public Join {
            head(id, year, note);
            Check.id("municipality", municipality);
            Check.id("association", association);
        }
    }

    /** A municipality leaves its association; {@code year} is the first year outside it, notice given before. */
    record Leave(String id, int year, String municipality, String association, Settlement settlement,
            String note) implements Change {
        public Leave {
            head(id, year, note);
            Check.id("municipality", municipality);
            Check.id("association", association);
            Check.given("settlement", settlement);
        }
    }

    /** An association is divided into new ones; equity and administration follow the members by population 16–64. */
    record Split(String id, int year, String association, List<NewAssociation> parts, String note) implements Change {
        public Split {
            head(id, year, note);
            Check.id("association", association);
            parts = Check.unique("parts", Check.notEmpty("parts", parts), NewAssociation::id);
        }
    }

    /** The association's reported utilisation is stated from the year on, 0–1. */
    record SetUtilisation(String id, int year, String association, Figure utilisation,
            String note) implements Change {
        public SetUtilisation {
            head(id, year, note);
            Check.id("association", association);
            Check.share("utilisation", utilisation);
        }
    }

    /** The association's total contributions are stated for the year, kronor. */
    record StateBudget(String id, int year, String association, Figure total, String note) implements Change {
        public StateBudget {
            head(id, year, note);
            Check.id("association", association);
            Check.notNegative("total", total);
        }
    }

    /** A cost line is added, or replaces the line of the same id, from the year on. */
    record PutCostLine(String id, int year, String association, CostLine line, String note) implements Change {
        public PutCostLine {
            head(id, year, note);
            Check.id("association", association);
            Check.given("line", line);
        }
    }

    /** A revenue line is added, or replaces the line of the same id, from the year on. */
    record PutRevenueLine(String id, int year, String association, RevenueLine line, String note) implements Change {
        public PutRevenueLine {
            head(id, year, note);
            Check.id("association", association);
            Check.given("line", line);
        }
    }

    /** A cost or revenue line ends: the year is the first without it. */
    record EndLine(String id, int year, String association, String line, String note) implements Change {
        public EndLine {
            head(id, year, note);
            Check.id("association", association);
            Check.id("line", line);
        }
    }

    /** A cost that occurs once, in its year. */
    record OneOffCost(String id, int year, String name, Figure amount, Bearer bearer, String note) implements Change {
        public OneOffCost {
            head(id, year, note);
            Check.name("name", name);
            Check.notNegative("amount", amount);
            Check.given("bearer", bearer);
        }
    }

    /** The municipalities divide their quarter by another key from the year on. */
    record ChangeSplitKey(String id, int year, String association, SplitKey key, String note) implements Change {
        public ChangeSplitKey {
            head(id, year, note);
            Check.id("association", association);
            Check.given("key", key);
        }
    }

    /** The most a party offers changes from the year on; empty lifts the ceiling. */
    record ChangeCeiling(String id, int year, String association, Party party, Optional<Figure> ceiling,
            String note) implements Change {
        public ChangeCeiling {
            head(id, year, note);
            Check.id("association", association);
            Check.given("party", party);
            if (party == Party.STATE) {
                throw new InvalidField("party", "model.error.stateCeiling");
            }
            Check.optionalNotNegative("ceiling", ceiling);
        }
    }

    /** Activities follow another policy from the year on. */
    record ChangePolicy(String id, int year, String association, ActivityPolicy policy,
            String note) implements Change {
        public ChangePolicy {
            head(id, year, note);
            Check.id("association", association);
            Check.given("policy", policy);
        }
    }

    private static void head(String id, int year, String note) {
        Check.id("id", id);
        Check.year("year", year);
        Check.given("note", note);
    }

    private static List<String> atLeastTwo(List<String> associations) {
        List<String> copy = Check.unique("associations", associations, a -> a);
        if (copy.size() < 2) {
            throw new InvalidField("associations", "model.error.severalNeeded");
        }
        return copy;
    }

    private static Map<CostCategory, Figure> checkedSavings(Map<CostCategory, Figure> savings) {
        Map<CostCategory, Figure> copy = new LinkedHashMap<>(Check.given("savings", savings));
        copy.forEach((category, saving) -> Check.share("savings." + category.id(), saving));
        return Collections.unmodifiableMap(copy);
    }
}
