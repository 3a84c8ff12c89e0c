package se.vagval.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import se.vagval.model.RuleKind;

/** A member's own share, seats, area and part of the equity; the formulas are added when first asked for. */
final class MemberFigures {
    /** Försäkringskassan and Arbetsförmedlingen are the state's two members of every association. */
    private static final int STATE_SEATS = 2;

    /** A member's part in an association: in the board, and of its party's part of the money. */
    private record Part(int association, OptionalInt key) {}

    private final Ledger ledger;
    private final Inputs inputs;
    private final Memberships memberships;

    MemberFigures(Ledger ledger, Inputs inputs, Memberships memberships) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.memberships = memberships;
    }

    /** The node, or {@link Ledger#NONE} where the figure does not apply. */
    int of(Measure measure, int alternative, int subject, int year) {
        int from = ledger.alternative();
        int at = ledger.year();
        ledger.at(alternative, year);
        int node = of(measure, subject);
        ledger.at(from, at);
        return node;
    }

    private int of(Measure measure, int subject) {
        int known = ledger.find(measure, subject);
        int paid = ledger.find(contribution(subject), subject);
        if (known != Ledger.NONE || paid == Ledger.NONE) {
            return known;
        }
        // A year that could not be counted has its reason where the contribution would be.
        return memberships.of(ledger.alternative(), ledger.year()).isEmpty() ? ledger.own(measure, subject, paid)
                : write(measure, subject, paid);
    }

    private int write(Measure measure, int subject, int paid) {
        return switch (measure) {
            case MEMBER_SHARE -> ledger.ratio(measure, subject, paid,
                    ledger.find(Measure.CONTRIBUTION_PARTIES, Axes.AREA));
            case MEMBER_PARTY_SHARE -> ledger.ratio(measure, subject, paid, ledger.find(party(subject), Axes.AREA));
            case MEMBER_SEATS -> ledger.same(measure, subject,
                    ledger.graph.constant(measure, ledger.place(subject), seats(subject)));
            case MEMBER_BOARD -> boards(subject);
            case MEMBER_WORKING_AGE -> workingAge(subject);
            case MEMBER_PER_CAPITA -> perCapita(measure, subject, paid);
            case MEMBER_ACTIVITIES -> activities(subject);
            case MEMBER_ACTIVITIES_PER_CAPITA -> perCapita(measure, subject, of(Measure.MEMBER_ACTIVITIES, subject));
            case MEMBER_ONEOFFS -> ledger.own(measure, subject, ledger.find(Measure.ONEOFF_BORNE, subject));
            case MEMBER_EQUITY -> equity(subject);
            default -> throw new IllegalArgumentException("Not a member's own: " + measure);
        };
    }

    private int perCapita(Measure measure, int subject, int amount) {
        int inhabitants = of(Measure.MEMBER_WORKING_AGE, subject);
        return inhabitants == Ledger.NONE ? Ledger.NONE : ledger.ratio(measure, subject, amount, inhabitants);
    }

    private double seats(int subject) {
        int each = subject == Axes.STATE ? STATE_SEATS : 1;
        return (double) each * boardsOf(subject).count();
    }

    private int boards(int subject) {
        Nodes boards = new Nodes();
        boardsOf(subject).forEach(a -> boards.addIf(ledger.find(Measure.BOARD_SEATS, a)));
        return boards.size() == 0 ? Ledger.NONE : ledger.sum(Measure.MEMBER_BOARD, subject, boards);
    }

    /** Two parts of a municipality in one association have one seat: the municipality's. */
    private IntStream boardsOf(int subject) {
        return parts(subject).stream().mapToInt(Part::association).distinct();
    }

    /** A region's area is that of its municipalities that are in an association, as the whole area's is. */
    private int workingAge(int subject) {
        Measure measure = Measure.MEMBER_WORKING_AGE;
        if (subject == Axes.STATE) {
            return ledger.own(measure, subject, ledger.find(Measure.WORKING_AGE, Axes.AREA));
        }
        Nodes inhabitants = new Nodes();
        areaOf(subject).forEach(m -> inhabitants.add(inputs.workingAge(m)));
        return inhabitants.size() == 0 ? Ledger.NONE
                : inhabitants.size() == 1 ? ledger.own(measure, subject, inhabitants.get(0))
                        : ledger.sum(measure, subject, inhabitants);
    }

    /** The municipalities, or parts of one, whose inhabitants are those of a region's or a municipality's area. */
    private IntStream areaOf(int subject) {
        String id = ledger.axes.subject(subject).id();
        IntStream members = associations().stream().flatMapToInt(a -> IntStream.of(a.municipalities()));
        if (kind(subject) == Subject.Kind.REGION) {
            return members.filter(m -> inputs.regionOf(m).equals(id));
        }
        int own = subject - ledger.axes.firstMunicipality;
        int[] parts = members.filter(m -> inputs.isPartOf(m, id)).toArray();
        return parts.length == 0 || !partsOf(own).isEmpty() ? IntStream.of(own) : IntStream.of(parts);
    }

    /** Where there is no association there are no activities of one. */
    private int activities(int subject) {
        int area = subject == Axes.STATE ? ledger.find(Measure.COST_ACTIVITIES, Axes.AREA)
                : ledger.find(Measure.AREA_ACTIVITIES, subject);
        return ledger.own(Measure.MEMBER_ACTIVITIES, subject, area == Ledger.NONE ? inputs.zero : area);
    }

    /** What would be paid out to the member if its associations ended: its party's share, by its key (model section 6). */
    private int equity(int subject) {
        int share = inputs.rule(share(subject), ledger.year());
        Nodes all = new Nodes();
        for (Part part : parts(subject)) {
            long place = ledger.place(part.association());
            int ofParty = ledger.graph.product(Measure.MEMBER_EQUITY_PART, place,
                    ledger.find(Measure.EQUITY, part.association()), share);
            all.add(part.key().isEmpty() ? ofParty
                    : ledger.graph.product(Measure.MEMBER_EQUITY_PART, place, ofParty, part.key().getAsInt()));
        }
        return all.size() == 0 ? ledger.own(Measure.MEMBER_EQUITY, subject, inputs.zero)
                : ledger.sum(Measure.MEMBER_EQUITY, subject, all);
    }

    private List<Part> parts(int subject) {
        return switch (kind(subject)) {
            case STATE -> associations().stream().map(a -> new Part(a.subject(), OptionalInt.empty())).toList();
            case REGION -> ofRegion(ledger.axes.subject(subject).id());
            default -> ofMunicipality(subject);
        };
    }

    private List<Part> ofRegion(String id) {
        List<Part> parts = new ArrayList<>();
        for (Memberships.Association a : associations()) {
            int region = a.regions().indexOf(id);
            if (region >= 0) {
                parts.add(new Part(a.subject(), a.regionKeys().map(k -> OptionalInt.of(k[region]))
                        .orElseGet(OptionalInt::empty)));
            }
        }
        return parts;
    }

    /** A municipality that is no member itself is one by its parts. */
    private List<Part> ofMunicipality(int subject) {
        List<Part> own = partsOf(subject - ledger.axes.firstMunicipality);
        String code = ledger.axes.subject(subject).id();
        return own.isEmpty() ? matching(m -> inputs.isPartOf(m, code)) : own;
    }

    private List<Part> partsOf(int municipality) {
        return matching(m -> m == municipality);
    }

    private List<Part> matching(IntPredicate municipality) {
        List<Part> parts = new ArrayList<>();
        for (Memberships.Association a : associations()) {
            IntStream.range(0, a.municipalities().length).filter(i -> municipality.test(a.municipalities()[i]))
                    .forEach(i -> parts.add(new Part(a.subject(), OptionalInt.of(a.keys()[i]))));
        }
        return parts;
    }

    private List<Memberships.Association> associations() {
        return memberships.of(ledger.alternative(), ledger.year()).orElseThrow();
    }

    private Subject.Kind kind(int subject) {
        return ledger.axes.subject(subject).kind();
    }

    private Measure contribution(int subject) {
        return switch (kind(subject)) {
            case STATE -> Measure.CONTRIBUTION_STATE;
            case REGION -> Measure.CONTRIBUTION_REGION;
            case MUNICIPALITY -> Measure.CONTRIBUTION_MUNICIPALITY;
            case AREA, ASSOCIATION -> throw new IllegalArgumentException("Not a member: " + subject);
        };
    }

    /** What its party contributes in the whole area. */
    private Measure party(int subject) {
        return kind(subject) == Subject.Kind.MUNICIPALITY ? Measure.CONTRIBUTION_MUNICIPALITIES : contribution(subject);
    }

    private RuleKind share(int subject) {
        return switch (kind(subject)) {
            case STATE -> RuleKind.STATE_SHARE;
            case REGION -> RuleKind.REGION_SHARE;
            default -> RuleKind.MUNICIPALITIES_SHARE;
        };
    }
}
