package se.vagval.statement;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;

/** The three kinds of members, and by which measures each pays. */
enum MemberKind {
    STATE(Measure.CONTRIBUTION_STATE, Measure.NET_STATE, Measure.PAYIN_STATE, Measure.PAYOUT_STATE), //
    REGION(Measure.CONTRIBUTION_REGION, Measure.NET_REGION, Measure.PAYIN_REGION, Measure.PAYOUT_REGION), //
    MUNICIPALITY(Measure.CONTRIBUTION_MUNICIPALITY, Measure.NET_MUNICIPALITY, Measure.PAYIN_MUNICIPALITY,
            Measure.PAYOUT_MUNICIPALITY);

    private final Measure contribution;
    private final Measure net;
    private final Measure payin;
    private final Measure payout;

    MemberKind(Measure contribution, Measure net, Measure payin, Measure payout) {
        this.contribution = contribution;
        this.net = net;
        this.payin = payin;
        this.payout = payout;
    }

    static MemberKind of(Subject member) {
        return switch (member.kind()) {
            case STATE -> STATE;
            case REGION -> REGION;
            case MUNICIPALITY -> MUNICIPALITY;
            case AREA, ASSOCIATION -> throw new IllegalArgumentException("Not a member: " + member);
        };
    }

    Measure contribution() {
        return contribution;
    }

    Measure net() {
        return net;
    }

    Measure payin() {
        return payin;
    }

    Measure payout() {
        return payout;
    }

    /** What tells members apart among ids of statements; a municipality goes by its code alone. */
    String key(Subject member) {
        return switch (this) {
            case STATE -> "state";
            case REGION -> "region." + member.id();
            case MUNICIPALITY -> member.id();
        };
    }
}
