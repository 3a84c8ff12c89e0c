package se.vagval.finance;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import se.vagval.formula.Op;
import se.vagval.formula.Term;
import se.vagval.model.Figure;
import se.vagval.model.Participants;
import se.vagval.model.Provenance;
import se.vagval.model.SusOutcome;

/**
 * Participants and outcome as formulas of a calculation: what is typed is an input, sums and shares build on these. No
 * consequence builds on them, so each is added when it is first asked for.
 */
public final class Outcomes {
    private static final Set<Measure> OWN = EnumSet.of(Measure.OUTCOME, Measure.OUTCOME_SUM, Measure.OUTCOME_SHARE);

    private record Asked(Measure measure, String label, long place, List<Integer> of, double value, Provenance from) {}

    private final Ledger ledger;
    private final Map<Asked, Integer> known = new HashMap<>();

    Outcomes(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Whether a term is of this kind. A formula of it may build on counts of one or two persons, and is for documents only
     * where a table of theirs shows it.
     */
    public static boolean holds(Term term) {
        return OWN.stream().anyMatch(m -> m.id().equals(term.id()));
    }

    /** The input of a figure of a row; empty where it is not typed, and where the row's association is not there. */
    public OptionalInt figure(SusOutcome row, SusOutcome.Who who, String label) {
        int subject = subject(row.area());
        return subject < 0 || row.figure(who).isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(input(Measure.OUTCOME, label, Axes.pack(0, subject, row.year()),
                        row.figure(who).get()));
    }

    /** The sum of some figures of an area and year; empty where there are none. */
    public OptionalInt sum(String area, int year, String label, Collection<Integer> figures) {
        int subject = subject(area);
        if (subject < 0 || figures.isEmpty()) {
            return OptionalInt.empty();
        }
        long place = Axes.pack(0, subject, year);
        int[] nodes = figures.stream().mapToInt(n -> n).toArray();
        return OptionalInt.of(known.computeIfAbsent(asked(Measure.OUTCOME_SUM, label, place, List.copyOf(figures)),
                _ -> ledger.graph.sum(NamedTerm.of(Measure.OUTCOME_SUM, label), place, nodes)));
    }

    /** A figure as a share, 0–1, of a sum; missing where the sum is zero. */
    public int share(int figure, int of, String label) {
        long place = ledger.graph.place(of);
        return known.computeIfAbsent(asked(Measure.OUTCOME_SHARE, label, place, List.of(figure, of)),
                _ -> ledger.graph.ratio(NamedTerm.of(Measure.OUTCOME_SHARE, label), place, figure, of));
    }

    /** The participants of one sex in a year: all of them × the printed share; empty where the share is not typed. */
    public OptionalInt participants(Participants row, SusOutcome.Who who, String label) {
        int subject = subject(row.association());
        long place = Axes.pack(0, Math.max(subject, 0), row.year());
        Optional<Figure> share = switch (who) {
            case TOTAL -> Optional.empty();
            case WOMEN -> row.womenShare();
            case MEN -> row.menShare();
        };
        if (subject < 0 || who != SusOutcome.Who.TOTAL && share.isEmpty()) {
            return OptionalInt.empty();
        }
        int total = total(row.total(), subject, place);
        if (who == SusOutcome.Who.TOTAL) {
            return OptionalInt.of(total);
        }
        int part = input(Measure.PARTICIPANTS_SHARE, label, place, share.get());
        return OptionalInt.of(known.computeIfAbsent(asked(Measure.PARTICIPANTS_OF_SEX, label, place,
                List.of(total, part)),
                _ -> ledger.graph.product(NamedTerm.of(Measure.PARTICIPANTS_OF_SEX, label),
                        place, total, part)));
    }

    /** The sum of participants of some associations in a year; empty where there are none. */
    public OptionalInt participants(int year, String label, Collection<Integer> figures) {
        long place = Axes.pack(0, Axes.AREA, year);
        int[] nodes = figures.stream().mapToInt(n -> n).toArray();
        return figures.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(known.computeIfAbsent(asked(Measure.PARTICIPANTS, label, place,
                        List.copyOf(figures)),
                        _ -> ledger.graph.sum(term(Measure.PARTICIPANTS, label), place,
                                nodes)));
    }

    /** The figure itself where the calculation of the base year has it, so that what is typed once is one input. */
    private int total(Figure figure, int subject, long place) {
        int booked = ledger.find(Measure.PARTICIPANTS, 0, subject, Axes.year(place));
        return booked != Ledger.NONE && ledger.graph.op(booked) == Op.INPUT && ledger.graph.place(booked) == place
                && ledger.graph.leafValue(booked) == figure.value()
                && ledger.graph.origin(booked).equals(Ledger.origin(figure.provenance())) ? booked
                        : input(Measure.PARTICIPANTS, "", place, figure);
    }

    private int input(Measure measure, String label, long place, Figure figure) {
        Asked asked = new Asked(measure, label, place, List.of(), figure.value(), figure.provenance());
        return known.computeIfAbsent(asked, _ -> ledger.graph.input(term(measure, label), place, figure.value(),
                Ledger.origin(figure.provenance())));
    }

    private static Term term(Measure measure, String label) {
        return label.isEmpty() ? measure : NamedTerm.of(measure, label);
    }

    private static Asked asked(Measure measure, String label, long place, List<Integer> of) {
        return new Asked(measure, label, place, of, 0, Provenance.NONE);
    }

    /** The county is the whole area; the country has no subject of its own and is told apart by its label. */
    private int subject(String area) {
        return SusOutcome.COUNTY.equals(area) || SusOutcome.COUNTRY.equals(area) ? Axes.AREA
                : ledger.axes.subject(Subject.association(area));
    }
}
