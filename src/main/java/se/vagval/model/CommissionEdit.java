package se.vagval.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The next commission, put together field by field from the one before; {@link #done()} validates it as a whole. */
public final class CommissionEdit {
    private String title;
    private String area;
    private String orderedBy;
    private String caseNumber;
    private List<Author> authors;
    private Optional<LocalDate> ordered;
    private Optional<LocalDate> due;
    private String question;
    private String excluded;
    private boolean recommends;
    private int baseYear;
    private int horizon;
    private String priceLevel;

    CommissionEdit(Commission from) {
        title = from.title();
        area = from.area();
        orderedBy = from.orderedBy();
        caseNumber = from.caseNumber();
        authors = from.authors();
        ordered = from.ordered();
        due = from.due();
        question = from.question();
        excluded = from.excluded();
        recommends = from.recommends();
        baseYear = from.baseYear();
        horizon = from.horizon();
        priceLevel = from.priceLevel();
    }

    public CommissionEdit title(String value) {
        title = value;
        return this;
    }

    public CommissionEdit area(String value) {
        area = value;
        return this;
    }

    public CommissionEdit orderedBy(String value) {
        orderedBy = value;
        return this;
    }

    public CommissionEdit caseNumber(String value) {
        caseNumber = value;
        return this;
    }

    public CommissionEdit authors(List<Author> value) {
        authors = value;
        return this;
    }

    public CommissionEdit ordered(Optional<LocalDate> value) {
        ordered = value;
        return this;
    }

    public CommissionEdit due(Optional<LocalDate> value) {
        due = value;
        return this;
    }

    public CommissionEdit question(String value) {
        question = value;
        return this;
    }

    public CommissionEdit excluded(String value) {
        excluded = value;
        return this;
    }

    public CommissionEdit recommends(boolean value) {
        recommends = value;
        return this;
    }

    public CommissionEdit baseYear(int value) {
        baseYear = value;
        return this;
    }

    public CommissionEdit horizon(int value) {
        horizon = value;
        return this;
    }

    public CommissionEdit priceLevel(String value) {
        priceLevel = value;
        return this;
    }

    /** The new commission; refuses what a commission cannot hold. */
    public Commission done() {
        return new Commission(title, area, orderedBy, caseNumber, authors, ordered, due, question, excluded,
                recommends, baseYear, horizon, priceLevel);
    }
}
