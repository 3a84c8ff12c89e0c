package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.support.Edited;

/**
 * Trelleborg: the only municipality of an association leaves it. The surplus of 1 373 tkr that was carried into 2018 is the
 * source's (model section 10); the grant is not in it and is only there to have quarters to save.
 */
class TrelleborgTest {
    private static final double SURPLUS = 1_373_000;
    private static final double GRANTED = 1_000_000;
    private static final Subject FORBUND = Subject.association("trelleborg");
    private static final Subject KOMMUN = Subject.municipality("1287");
    private static final Subject REGION = Subject.region("skane");

    private static Figures figures() {
        Municipality m = new Municipality("1287", "Trelleborg", "skane", Optional.empty(),
                Optional.of(Figure.of(44_000)), Optional.of(Figure.of(26_000)), Optional.empty(), Optional.empty());
        Association a = new Edited(Association.named("trelleborg", "Trelleborg", List.of("1287"), List.of("skane")))
                .allocation(new AssociationAllocation(Optional.of(Figure.of(GRANTED)), Optional.of(Figure.of(GRANTED)),
                        Optional.empty()))
                .accounts(new Accounts(2018, List.of(), List.of(), Optional.of(Figure.of(GRANTED)), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.of(Figure.of(SURPLUS))))
                .done();
        return Figures.of(Figures.with(Review.empty(Commission.titled("Trelleborg", 2018)).edit()
                .regions(List.of(new Region("skane", "Region Skåne"))).municipalities(List.of(m))
                .associations(List.of(a)).done(),
                List.of(new Change.Leave("ut", 2022, "1287", "trelleborg", Settlement.NONE, ""))));
    }

    @Test
    void theMunicipalitySavesItsQuarterAndTheOtherThreeEnd() {
        Figures f = figures();
        double quarter = GRANTED / 2;
        assertEquals(quarter, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "keep", KOMMUN, 2022), 1e-6);
        assertEquals(4 * quarter, f.at(Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA, 2022), 1e-6);
        assertEquals(0, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", KOMMUN, 2022), 1e-6);
        assertEquals(0, f.at(Measure.CONTRIBUTION_REGION, "other", REGION, 2022), 1e-6);
        assertEquals(0, f.at(Measure.CONTRIBUTION_STATE, "other", Subject.STATE, 2022), 1e-6);
        assertEquals(0, f.at(Measure.COST_ACTIVITIES, "other", Subject.AREA, 2022), 1e-6);
        // Each own krona brought three of others: four of activities in the area.
        assertEquals(4, f.at(Measure.LEVERAGE, "keep", KOMMUN, 2022), 1e-9);
    }

    @Test
    void itsEquityGoesBackByTheShares() {
        Figures f = figures();
        assertEquals(SURPLUS, f.at(Measure.EQUITY, "other", FORBUND, 2021), 1e-6);
        assertEquals(SURPLUS / 2, f.at(Measure.PAYOUT_STATE, "other", Subject.STATE, 2022), 1e-6);
        assertEquals(SURPLUS / 4, f.at(Measure.PAYOUT_REGION, "other", REGION, 2022), 1e-6);
        assertEquals(SURPLUS / 4, f.at(Measure.PAYOUT_MUNICIPALITY, "other", KOMMUN, 2022), 1e-6);
        assertEquals(-SURPLUS / 4, f.at(Measure.NET_MUNICIPALITY, "other", KOMMUN, 2022), 1e-6);
        assertEquals(0, f.at(Measure.EQUITY, "other", Subject.AREA, 2022), 1e-6);
        assertEquals(List.of(), f.associations("other", 2022));
    }

    @Test
    void threeYearsOfNoticeAreEnough() {
        assertEquals(List.of(Finding.Kind.LIQUIDATED),
                Finding.of(figures().calculation).stream().map(Finding::kind).toList());
    }
}
