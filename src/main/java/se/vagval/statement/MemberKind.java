package se.vagval.statement;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;

/** The three kinds of members, and by which measures each pays. */
enum MemberKind {
    STATE(Measure.CONTRIBUTION_STATE, Measure.NET_STATE), REGION(Measure.CONTRIBUTION_REGION, Measure.NET_REGION),
    MUNICIPALITY(Measure.CONTRIBUTION_MUNICIPALITY, Measure.NET_MUNICIPALITY);

    private final Measure contribution;
    private final Measure net;

    MemberKind(Measure contribution, Measure net) {
        this.contribution = contribution;
        this.net = net;
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

    /** What tells members apart among ids of statements; a municipality goes by its code alone. */
    String key(Subject member) {
        return switch (this) {
            case STATE -> "state";
            case REGION -> "region." + member.id();
            case MUNICIPALITY -> member.id();
        };
    }
}
