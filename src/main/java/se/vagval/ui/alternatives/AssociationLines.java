package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.CostLine;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;

/** The cost and revenue lines an association has after changes, under the ids the calculation knows them by. */
final class AssociationLines {
    /** A line, of one kind or the other. */
    record Line(String id, String name, Optional<CostLine> cost, Optional<RevenueLine> revenue) {
        static Line of(String id, CostLine line) {
            return new Line(id, line.name(), Optional.of(line), Optional.empty());
        }

        static Line of(String id, RevenueLine line) {
            return new Line(id, line.name(), Optional.empty(), Optional.of(line));
        }

        Line withId(String other) {
            return new Line(other, name, cost, revenue);
        }
    }

    private final Map<String, Map<String, Line>> lines = new HashMap<>();

    private AssociationLines(Review review) {
        for (Association a : review.associations()) {
            a.accountsOf(review.commission().baseYear()).ifPresent(accounts -> {
                accounts.revenues().forEach(l -> put(a.id(), Line.of(l.id(), l)));
                accounts.administration().forEach(l -> put(a.id(), Line.of(l.id(), l)));
            });
        }
    }

    /** Lines of every association after the changes up to and with a year. */
    static AssociationLines of(Review review, List<Change> changes, int year) {
        AssociationLines all = new AssociationLines(review);
        changes.stream().filter(c -> c.year() <= year)
                .sorted(Comparator.comparingInt(Change::year).thenComparing(c -> !(c instanceof Change.Merge)))
                .forEach(all::follow);
        return all;
    }

    private void follow(Change change) {
        switch (change) {
            case Change.Merge c -> merge(c);
            case Change.PutCostLine c -> put(c.association(), Line.of(c.line().id(), c.line()));
            case Change.PutRevenueLine c -> put(c.association(), Line.of(c.line().id(), c.line()));
            case Change.EndLine c -> lines.getOrDefault(c.association(), new HashMap<>()).remove(c.line());
            default -> {
                // other changes leave the lines alone
            }
        }
    }

    private void merge(Change.Merge c) {
        for (String part : c.associations()) {
            for (Line line : of(part)) {
                if (line.revenue().isPresent() || c.lines().isEmpty()) {
                    put(c.target().id(), line.withId(part + "." + line.id()));
                }
            }
        }
        c.lines().forEach(l -> put(c.target().id(), Line.of(l.id(), l)));
    }

    private void put(String association, Line line) {
        lines.computeIfAbsent(association, _ -> new LinkedHashMap<>()).put(line.id(), line);
    }

    /** The lines of an association. */
    List<Line> of(String association) {
        return new ArrayList<>(lines.getOrDefault(association, Map.of()).values());
    }
}
