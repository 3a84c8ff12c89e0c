package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

class LostLinksTest {
    private static ReportInput input(Review review) {
        Calculation calculation = Calculation.of(review);
        return new ReportInput(review, Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(),
                MoneyUnit.TKR, LocalDate.of(2020, 9, 1), List.of());
    }

    private static Review without(String... ids) {
        Review review = Examples.open("jonkoping").edit().texts(List.of(new ReportText("6", "", "Se "
                + "[avsnitt 8.2](#8.2), [bilaga 4](#antaganden) och [rådet](https://www.finsam.se)."))).done();
        return review.edit().report(review.report().withSections(
                List.of(ids).stream().map(id -> new SectionChoice(id, false)).toList())).done();
    }

    @Test
    void whatTheReportHasIsNotLost() {
        assertEquals(List.of(), LostLinks.of(input(without())));
        assertEquals(List.of(), LostLinks.of(input(Examples.open("trelleborg"))));
    }

    @Test
    void whatIsLeftOutIsToldOnceForEachText() {
        List<Finding> one = LostLinks.of(input(without("8.2")));
        assertEquals(List
                .of("”4 Förslag på möjlig framtida inriktning”: Texten länkar till Ekonomiska konsekvenser, som inte"
                        + " är med i rapporten. Orden skrivs ut utan länk: ändra dem, eller ta med avsnittet."),
                one.stream().map(Finding::text).toList());
        List<Finding> both = LostLinks.of(input(without("8", "antaganden")));
        assertEquals(1, both.size());
        assertEquals("Texten länkar till Ekonomiska konsekvenser, Antaganden och regler, som inte är med i rapporten. "
                + "Orden skrivs ut utan länk: ändra dem, eller ta med avsnitten.", both.getFirst().sentence());
        assertEquals(List.of(), LostLinks.of(input(without("8.2", "6"))));
    }
}
