package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Review;

class OrganisationsTest {
    private final Review review = Examples.open("jonkoping");

    private Organisation of(String alternative) {
        return Organisations.of(Calculation.of(review), alternative, 2021);
    }

    @Test
    void todayThreeBoardsBuyFromEachOtherAndFromTheRegion() {
        Organisation today = of("alt1");
        assertEquals("Organisation 2021, Som idag", today.title());
        assertEquals("3 styrelser, tillsammans 22 platser.", today.finding());
        assertEquals(List.of("Styrelse, 9", "Styrelse, 7", "Styrelse, 6"),
                today.bodies().stream().map(Organisation.Body::seats).toList());
        assertEquals(List.of("Kansli", "Kansli", "Kansli"),
                today.offices().stream().map(Organisation.Office::name).toList());
        assertEquals(new Organisation.Purchase(1, 2, "Södra Vätterbygden",
                "förbundschef (45\u00a0%), förbundssekreterare (25\u00a0%)"), today.purchases().getFirst());
        assertEquals("Höglandet, Södra Vätterbygden och Finnveden köper ekonomi- och lönehantering av Region "
                + "Jönköpings län.", today.sentences().get(1));
    }

    @Test
    void aSharedSecretariatIsOneAndNothingIsBoughtWithinIt() {
        Organisation shared = of("alt2");
        assertEquals("3 styrelser, tillsammans 22 platser.", shared.finding());
        assertEquals(List.of(new Organisation.Office("Gemensamt kansli", List.of(0, 1, 2))), shared.offices());
        assertTrue(shared.purchases().stream().noneMatch(p -> p.seller() >= 0));
    }

    @Test
    void sharingOnlyPayrollLeavesTheSecretariatsAndWhatTheyBuy() {
        Review payroll = review.edit().alternative("alt2", a -> a.withChanges(a.changes().stream()
                .map(c -> (Change.ShareAdministration) c)
                .map(c -> (Change) new Change.ShareAdministration(c.id(), c.year(), c.associations(),
                        Map.of(CostCategory.ACCOUNTING, c.savings().get(CostCategory.ACCOUNTING)), c.key(),
                        c.note()))
                .toList())).done();
        Organisation shared = Organisations.of(Calculation.of(payroll), "alt2", 2021);
        assertEquals(3, shared.offices().size());
        assertEquals(1, shared.purchases().stream().filter(p -> p.seller() >= 0).count());
    }

    @Test
    void theMergedAssociationHasOneBoardOverAllItsMembersWhereTheyStood() {
        Organisation merged = of("alt3");
        assertEquals("En styrelse, tillsammans 16 platser.", merged.finding());
        assertEquals(of("alt1").columns(), merged.columns());
        Organisation.Body body = merged.bodies().getFirst();
        assertEquals(List.of("Höglandet", "Södra Vätterbygden", "Finnveden"),
                body.groups().stream().map(Organisation.Group::name).toList());
        assertEquals(1.5, body.middle());
        assertEquals(13, body.groups().stream().mapToInt(g -> g.members().size()).sum());
        assertTrue(merged.purchases().stream().noneMatch(p -> p.seller() >= 0));
    }

    @Test
    void beforeTheYearOfTheMergerAllIsAsToday() {
        assertEquals(of("alt1").bodies(), Organisations.of(Calculation.of(review), "alt3", 2020).bodies());
    }
}
