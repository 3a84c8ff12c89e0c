package se.vagval.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.YearFigure;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** What is noted of the changes of members while they are carried out, each as a finding. */
final class Noted {
    /** Notice where no förbundsordning says less (15 §), years. */
    private static final int NOTICE = 3;

    private final Review review;
    private final Ledger ledger;
    private final List<Finding> findings = new ArrayList<>();

    Noted(Review review, Ledger ledger) {
        this.review = review;
        this.ledger = ledger;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A change that moves nobody. */
    void idle(Change change) {
        String municipality;
        String key;
        String association;
        switch (change) {
            case Change.Join c -> {
                municipality = c.municipality();
                association = c.association();
                key = "finance.finding.memberAlready";
            }
            case Change.Leave c -> {
                municipality = c.municipality();
                association = c.association();
                key = "finance.finding.noMember";
            }
            default -> throw new IllegalArgumentException("Always moves somebody: " + change);
        }
        int subject = ledger.axes.subject(Subject.municipality(municipality));
        add(Finding.Kind.NO_MOVE, subject, key, ledger.axes.name(subject), association(association), year());
    }

    /** A municipality that leaves, to join another or not, before notice given today could have run out. */
    void notice(String municipality, String association) {
        int years = review.association(association).map(Association::noticeYears).orElse(NOTICE);
        LocalDate given = review.commission().ordered()
                .orElseGet(() -> LocalDate.of(review.commission().baseYear() + 1, 1, 1));
        LocalDate out = given.plusYears(years);
        int first = out.getDayOfYear() == 1 ? out.getYear() : out.getYear() + 1;
        if (ledger.year() < first) {
            int subject = ledger.axes.subject(Subject.municipality(municipality));
            add(Finding.Kind.NOTICE, subject, "finance.finding.notice", ledger.axes.name(subject),
                    association(association), year(), years, SwedishDates.date(given), Integer.toString(first));
        }
    }

    /** An association that ends since nobody is left. */
    void liquidated(int subject) {
        add(Finding.Kind.LIQUIDATED, subject, "finance.finding.liquidated", ledger.axes.name(subject), year());
    }

    /** Stated shares that no longer are of the members. */
    void lapsed(Body body, boolean lapsed) {
        if (lapsed) {
            add(Finding.Kind.SHARES_LAPSED, body.subject, "finance.finding.sharesLapsed",
                    ledger.axes.name(body.subject), year());
        }
    }

    /** What is stated of a formed association for years in which it is not there. */
    void statedBefore(Change.Start start) {
        Stream.concat(start.totals().stream(), start.administration().stream()).mapToInt(YearFigure::year)
                .filter(year -> year < start.year()).min().ifPresent(year -> {
                    int subject = ledger.axes.association(start.association().id());
                    add(Finding.Kind.STATED_BEFORE, subject, "finance.finding.statedBefore",
                            ledger.axes.name(subject), year(), Integer.toString(year));
                });
    }

    /** A formed association of whose administration nothing is said. */
    void withoutAdministration(Body body) {
        add(Finding.Kind.NO_ADMINISTRATION, body.subject, "finance.finding.noAdministration",
                ledger.axes.name(body.subject), year());
    }

    private String association(String id) {
        return ledger.axes.name(ledger.axes.association(id));
    }

    private String year() {
        return Integer.toString(ledger.year());
    }

    private void add(Finding.Kind kind, int subject, String key, Object... words) {
        findings.add(new Finding(kind, ledger.axes.unpack(ledger.place(subject)), Texts.get(key, words)));
    }
}
