package se.vagval.model.plan;

import java.time.LocalDate;
import java.time.MonthDay;

import se.vagval.text.Texts;

/** What comes back each year at a date that a plan has to keep to, in the order of the year; each with its source. */
public enum YearMark {
    /** A year begins, and with it all that changes. */
    NEW_YEAR(MonthDay.of(1, 1), MonthDay.of(1, 1), Source.J2_1),
    /** The members are consulted. */
    CONSULTATION(MonthDay.of(2, 21), MonthDay.of(2, 29), Source.J3_1),
    /** The associations write to their members about next year's means. */
    LETTERS(MonthDay.of(3, 1), MonthDay.of(4, 30), Source.J3_1),
    /** The state tells its preliminary allocation of next year. */
    ALLOCATION(MonthDay.of(6, 1), MonthDay.of(6, 30), Source.J3_1),
    /** The last day to answer the state. */
    ANSWER(MonthDay.of(8, 31), MonthDay.of(8, 31), Source.J3_1),
    /** The last day to adopt next year's budget. */
    BUDGET(MonthDay.of(11, 30), MonthDay.of(11, 30), Source.J2_1);

    private final MonthDay from;
    private final MonthDay to;
    private final Source source;

    YearMark(MonthDay from, MonthDay to, Source source) {
        this.from = from;
        this.to = to;
        this.source = source;
    }

    /** Its first day in a year. */
    public LocalDate from(int year) {
        return from.atYear(year);
    }

    /** Its last day in a year; the end of February follows the year. */
    public LocalDate to(int year) {
        return to.atYear(year);
    }

    /** What it is, in a few Swedish words. */
    public String label() {
        return Texts.get("model.yearMark." + this);
    }

    /** Where its date is from, in Swedish. */
    public String source() {
        return source.words();
    }
}
