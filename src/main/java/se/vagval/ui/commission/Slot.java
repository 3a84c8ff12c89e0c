package se.vagval.ui.commission;

import java.util.Optional;

import se.vagval.model.Commission;
import se.vagval.model.CommissionEdit;
import se.vagval.model.Review;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The fields of the commission that are typed in, and the year compared, which stands with its years. */
enum Slot {
    TITLE, AREA, ORDERED_BY, CASE_NUMBER, ORDERED, DUE, QUESTION, EXCLUDED, BASE_YEAR, HORIZON, COMPARED_YEAR,
    PRICE_LEVEL;

    /** What stands beside the field. */
    String label() {
        return Texts.get("ui.commission.label." + this);
    }

    /** An example, shown in an empty field. */
    String prompt() {
        return Texts.get("ui.commission.prompt." + this);
    }

    /** Where the field stands in the review. */
    String address() {
        return "commission." + this;
    }

    /** What an edit of the field is called after "Ångra". */
    String editWords() {
        return Texts.get("ui.commission.edit." + this);
    }

    /** Whether it holds more than a line. */
    boolean isLong() {
        return this == QUESTION || this == EXCLUDED;
    }

    /** Whether words are typed, which are taken also while typing; half a date or a year is not. */
    boolean isWords() {
        return this != ORDERED && this != DUE && this != BASE_YEAR && this != HORIZON && this != COMPARED_YEAR;
    }

    /** The field of a review as it is typed. */
    String text(Review review) {
        Commission c = review.commission();
        return switch (this) {
            case TITLE -> c.title();
            case AREA -> c.area();
            case ORDERED_BY -> c.orderedBy();
            case CASE_NUMBER -> c.caseNumber();
            case ORDERED -> c.ordered().map(SwedishDates::date).orElse("");
            case DUE -> c.due().map(SwedishDates::date).orElse("");
            case QUESTION -> c.question();
            case EXCLUDED -> c.excluded();
            case BASE_YEAR -> Integer.toString(c.baseYear());
            case HORIZON -> Integer.toString(c.horizon());
            case COMPARED_YEAR -> review.report().comparedYear().map(String::valueOf).orElse("");
            case PRICE_LEVEL -> c.priceLevel();
        };
    }

    /** Puts what was typed, stripped and of the right form, into a review. */
    Review set(Review review, String value) {
        if (this == COMPARED_YEAR) {
            return review.edit().report(review.report().withComparedYear(
                    value.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value)))).done();
        }
        return review.edit().commission(set(review.commission().edit(), value).done()).done();
    }

    private CommissionEdit set(CommissionEdit c, String value) {
        return switch (this) {
            case TITLE -> c.title(value);
            case AREA -> c.area(value);
            case ORDERED_BY -> c.orderedBy(value);
            case CASE_NUMBER -> c.caseNumber(value);
            case ORDERED -> c.ordered(value.isEmpty() ? Optional.empty() : SwedishDates.parse(value));
            case DUE -> c.due(value.isEmpty() ? Optional.empty() : SwedishDates.parse(value));
            case QUESTION -> c.question(value);
            case EXCLUDED -> c.excluded(value);
            case BASE_YEAR -> c.baseYear(Integer.parseInt(value));
            case HORIZON -> c.horizon(Integer.parseInt(value));
            case PRICE_LEVEL -> c.priceLevel(value);
            case COMPARED_YEAR -> throw new IllegalStateException("It is not a part of the commission");
        };
    }
}
