package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.NewAssociation;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Settlement;

class OrganisationsTest {
    /** Nobody has typed any organs: an office is then one that is known from the costs. */
    private final Review review = Examples.open("jonkoping").edit().organs(List.of()).done();

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

    private static Organ organ(String id, OrganKind kind, String under) {
        return new Organ(id, "hoglandet", kind, id, Optional.of(under).filter(u -> !u.isEmpty()), "", "",
                Provenance.NONE);
    }

    private Review withOrgans() {
        return review.edit().organs(List.of(organ("Lokal grupp", OrganKind.LOCAL, "Kontor"),
                organ("Styrelse", OrganKind.BOARD, ""), organ("Beredning", OrganKind.PREPARATORY, "Styrelse"),
                organ("Kontor", OrganKind.OFFICE, ""), organ("Råd", OrganKind.OTHER, "Lokal grupp"))).done();
    }

    @Test
    void organsStandAfterWhatTheyStandUnder() {
        Organisation today = Organisations.of(Calculation.of(withOrgans()), "alt1", 2021);
        assertEquals(List.of(new Organisation.Unit("Beredning", 1, ""), new Organisation.Unit("Kontor", 1, ""),
                new Organisation.Unit("Lokal grupp", 2, ""), new Organisation.Unit("Råd", 3, "")),
                today.bodies().getFirst().organs());
        assertEquals(List.of(List.of(1), List.of(2)),
                today.offices().stream().map(Organisation.Office::bodies).toList());
        assertTrue(today.hasOrgans());
    }

    @Test
    void aSharedOfficeTakesThePlaceOfTheirOwnAndLeavesWhatStoodUnderIt() {
        Organisation shared = Organisations.of(Calculation.of(withOrgans()), "alt2", 2021);
        assertEquals(List.of(new Organisation.Unit("Beredning", 1, ""), new Organisation.Unit("Lokal grupp", 1, ""),
                new Organisation.Unit("Råd", 2, "")), shared.bodies().getFirst().organs());
        assertEquals(List.of(new Organisation.Office("Gemensamt kansli", List.of(0, 1, 2))), shared.offices());
    }

    @Test
    void whatHappensWithMembersIsToldYearByYear() {
        Review moved = review.edit().alternative("alt1", a -> a.withChanges(List.of(
                new Change.Leave("a", 2021, "0604", "hoglandet", Settlement.NONE, ""),
                new Change.Start("b", 2022, new NewAssociation("ny", "Nytt förbund", "Nytt", List.of("0604"),
                        List.of()), List.of(), List.of(), Optional.empty(), ""),
                new Change.Join("c", 2022, "0617", "ny", ""),
                new Change.Leave("d", 2023, "0604", "ny", Settlement.NONE, ""),
                new Change.Leave("e", 2023, "0617", "ny", Settlement.NONE, "")))).done();
        Organisation then = Organisations.of(Calculation.of(moved), "alt1", 2023);
        assertEquals(List.of("2021 utträder Aneby ur Höglandet.", "2022 bildas Nytt av Aneby.",
                "2022 lämnar Gnosjö därmed Finnveden.", "2022 ansluter Gnosjö till Nytt.",
                "2023 utträder Aneby ur Nytt.", "2023 utträder Gnosjö ur Nytt.",
                "2023 upphör Nytt, som inte har någon kommun kvar."), then.sentences().subList(0, 7));
        assertEquals(3, then.bodies().size());
        assertEquals(4, Organisations.of(Calculation.of(moved), "alt1", 2022).bodies().size());
    }

    @Test
    void whereTheOnlyMunicipalityHasLeftThereIsNoBoard() {
        Calculation trelleborg = Calculation.of(Examples.open("trelleborg"));
        Organisation left = Organisations.of(trelleborg, "uttrade", 2020);
        assertEquals(List.of(), left.bodies());
        assertEquals("Inget samordningsförbund och ingen styrelse.", left.finding());
    }
}
