package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.support.BadReviews;
import se.vagval.support.Jonkoping;
import se.vagval.text.MoneyUnit;

/** What is said under a table of all that is lacking in it. */
class LackingTest {
    private static List<String> under(Review review) {
        Calculation c = Calculation.of(review);
        Statement table = Statements.of(c, View.of(c, MoneyUnit.TKR)).financing();
        return Lacking.of(table, table.rows().stream().flatMap(r -> r.cells().stream()).toList());
    }

    @Test
    void whatIsLackingAlikeIsToldOnceWithTheNamesOfAll() {
        assertEquals(List.of("Två av möjlig tilldelning, beviljad tilldelning och utnyttjande behövs för Höglandet, "
                + "Södra Vätterbygden och Finnveden"), under(BadReviews.NO_GRANTS.review()));
    }

    @Test
    void theNamesStandWithinTheSentence() {
        List<String> lacking = under(BadReviews.NO_POPULATION.review());
        assertEquals(List.of("Invånare 16–64 år för Aneby, Eksjö, Nässjö, Sävsjö, Tranås, Vetlanda, Habo, Jönköping, "
                + "Mullsjö, Vaggeryd, Gislaved, Gnosjö och Värnamo är inte inskrivet"), lacking);
    }

    @Test
    void nothingIsLackingWhereEveryFigureIsKnown() {
        assertEquals(List.of(), under(Jonkoping.misprinted()));
    }
}
