package se.vagval.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Figure;
import se.vagval.support.OpenSession;
import se.vagval.ui.session.Session;

/** Förklara on the accounts of a year that no table of consequences shows. */
class ExplainClosedYearTest {
    private final Session session = OpenSession.example();
    private final ExplainViewModel model = new ExplainViewModel(session.calculation(), session.unit());

    private void type(double revenue, double equity) {
        session.edit("bokslut", r -> r.edit().association("hoglandet", a -> a.edit().accounts(2018,
                _ -> Accounts.empty(2018).withTotalRevenue(Optional.of(Figure.of(revenue, "Årsredovisning 2018")))
                        .withEquity(Optional.of(Figure.of(equity))))
                .done()).done());
    }

    private ExplainedFigure figure() {
        return model.figure().get().orElseThrow();
    }

    @Test
    void aShareOfAClosedYearIsExplainedDownToWhatIsTypedAndFollowsAnEdit() {
        type(6_300_000, 796_000);
        model.explain(session.calculation().getValue()
                .node(Measure.EQUITY_SHARE, Place.TODAY, Subject.association("hoglandet"), 2018).orElseThrow());
        assertEquals(Measure.EQUITY_SHARE.label(), figure().label());
        assertEquals("12,6\u00a0%", figure().value());
        assertEquals("Bokslut 2018, Höglandet", figure().place());
        assertEquals(List.of(), figure().elsewhere(), "a closed year is the same in all alternatives");
        type(6_300_000, 630_000);
        assertEquals("10,0\u00a0%", figure().value());
        int revenue = figure().operands().get(1).node();
        model.follow(revenue);
        assertEquals(Measure.REVENUE.label(), figure().label());
        assertEquals("Årsredovisning 2018", figure().source());
    }
}
