package se.vagval.statement;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import se.vagval.finance.Subject;
import se.vagval.model.Participants;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome.Who;

/** Whether the participants of an association and year may be told to others. */
public final class ToldParticipants {
    private ToldParticipants() {}

    /** Whether all, the women or the men are so few that somebody could be recognised; then nothing of them is told. */
    public static boolean areFew(Participants row) {
        return Stream.of(Who.values()).anyMatch(who -> areFew(row, who));
    }

    /**
     * How the participants of an association or the whole area may be told. Those of projected years and of the area are
     * worked out from what is counted in the base year, so that each of those can be worked out from them.
     */
    public static SmallCounts.Told of(Review review, Subject subject, int year) {
        int base = review.commission().baseYear();
        List<Participants> few = review.participants().stream().filter(p -> p.year() == base && areFew(p)).toList();
        if (few.isEmpty()) {
            return SmallCounts.Told.YES;
        }
        if (subject.kind() != Subject.Kind.ASSOCIATION || year != base) {
            return SmallCounts.Told.HELD_BACK;
        }
        return few.stream().filter(p -> p.association().equals(subject.id())).findFirst()
                .map(p -> areFew(p, Who.TOTAL) ? SmallCounts.Told.FEW : SmallCounts.Told.HELD_BACK)
                .orElse(SmallCounts.Told.YES);
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
