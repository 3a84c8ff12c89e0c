package se.vagval.statement;

import java.util.OptionalLong;
import java.util.stream.Stream;

import se.vagval.model.Participants;
import se.vagval.model.SusOutcome.Who;

/** Whether the participants of an association and year may be told to others. */
public final class ToldParticipants {
    private ToldParticipants() {}

    /** Whether all, the women or the men are so few that somebody could be recognised; then nothing of them is told. */
    public static boolean areFew(Participants row) {
        return Stream.of(Who.values()).anyMatch(who -> areFew(row, who));
    }

    static boolean areFew(Participants row, Who who) {
        OptionalLong total = OptionalLong.of(Math.round(row.total().value()));
        double share = switch (who) {
            case TOTAL -> 1;
            case WOMEN -> row.womenShare().map(f -> f.value()).orElse(1.0);
            case MEN -> row.menShare().map(f -> f.value()).orElse(1.0);
        };
        return SmallCounts.isSmall(SmallCounts.persons(share, total).orElseThrow());
    }
}
