package se.vagval.statement;

import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** The rows of a member's page, in their order. */
enum MemberRow {
    CONTRIBUTION(Format.MONEY), SHARE(Format.SHARE), PARTY_SHARE(Format.SHARE), PER_CAPITA(Format.PER_INHABITANT), //
    SEATS(Format.COUNT), BOARD(Format.COUNT), //
    ACTIVITIES(Format.MONEY), ACTIVITIES_PER_CAPITA(Format.PER_INHABITANT), LEVERAGE(Format.RATIO), //
    EQUITY(Format.MONEY), ONEOFFS(Format.MONEY), PAYIN(Format.MONEY), PAYOUT(Format.MONEY), NET(Format.MONEY);

    private final Format format;

    MemberRow(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    String label() {
        return Texts.get("statement.member.row." + this);
    }

    /** The formula; empty where the row does not apply to the member. */
    OptionalInt node(Calculation calculation, Subject member, String alternative, int year) {
        MemberKind kind = MemberKind.of(member);
        return switch (this) {
            case CONTRIBUTION -> calculation.node(kind.contribution(), alternative, member, year);
            case NET -> calculation.node(kind.net(), alternative, member, year);
            case PAYIN -> calculation.node(kind.payin(), alternative, member, year);
            case PAYOUT -> calculation.node(kind.payout(), alternative, member, year);
            case LEVERAGE -> calculation.node(Measure.LEVERAGE, alternative, member, year);
            case SHARE -> calculation.member(Measure.MEMBER_SHARE, alternative, member, year);
            case PARTY_SHARE -> calculation.member(Measure.MEMBER_PARTY_SHARE, alternative, member, year);
            case PER_CAPITA -> calculation.member(Measure.MEMBER_PER_CAPITA, alternative, member, year);
            case SEATS -> calculation.member(Measure.MEMBER_SEATS, alternative, member, year);
            case BOARD -> calculation.member(Measure.MEMBER_BOARD, alternative, member, year);
            case ACTIVITIES -> calculation.member(Measure.MEMBER_ACTIVITIES, alternative, member, year);
            case ACTIVITIES_PER_CAPITA ->
                calculation.member(Measure.MEMBER_ACTIVITIES_PER_CAPITA, alternative, member, year);
            case EQUITY -> calculation.member(Measure.MEMBER_EQUITY, alternative, member, year);
            case ONEOFFS -> calculation.member(Measure.MEMBER_ONEOFFS, alternative, member, year);
        };
    }
}
