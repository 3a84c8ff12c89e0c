package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Region;
import se.vagval.model.Settlement;
import se.vagval.model.Review;
import se.vagval.support.Jonkoping;

/** The rules on the commission, members and boards: what makes each speak, and what does not. */
class MemberRulesTest {
    private static Review with(List<String> municipalities, List<String> regions) {
        Review example = Found.example();
        List<Association> all = new ArrayList<>(example.associations());
        all.add(Association.named("ny", "Nya", municipalities, regions));
        return example.edit().associations(all).done();
    }

    @Test
    void anAssociationNeedsAMunicipalityAndARegion() {
        Remark municipality = Found.one(CheckCode.COMPOSITION, with(List.of(), List.of("rjl")));
        assertEquals("Nya saknar kommun", municipality.headline());
        assertEquals(Severity.ERROR, municipality.severity());
        assertEquals("associations.ny.municipalities", municipality.address());
        assertEquals("Lag (2003:1210) 3 §", municipality.source());
        Found.none(CheckCode.COMPOSITION, Found.example());
    }

    @Test
    void aLackingRegionIsThatOfItsMunicipalitiesAndCanBeAdded() {
        Review without = Found.association("finnveden",
                a -> Association.named(a.id(), a.shortName(), a.municipalities(), List.of()));
        Remark r = Found.one(CheckCode.COMPOSITION, without);
        assertEquals("Finnveden saknar region", r.headline());
        assertEquals("Lägg till Region Jönköpings län", r.fixes().getFirst().words());
        assertEquals(List.of("rjl"), Found.fixed(r, 0, without).association("finnveden").orElseThrow().regions());
    }

    @Test
    void anAssociationFormedByAnAlternativeIsHeldToTheSame() {
        Review without = Jonkoping.with(new Change.Start("start", 2020,
                new NewAssociation("ny", "Nya", "Nya", List.of(), List.of("rjl")), List.of(), List.of(),
                Optional.empty(), ""));
        assertEquals("alternatives.other.changes.start.ny", Found.one(CheckCode.COMPOSITION, without).address());
        Found.none(CheckCode.COMPOSITION, Jonkoping.with());
    }

    @Test
    void aMunicipalityOfAnotherRegionBringsItsRegion() {
        Review example = Found.example();
        List<Region> regions = new ArrayList<>(example.regions());
        regions.add(new Region("kronoberg", "Region Kronoberg"));
        List<Municipality> moved = example.municipalities().stream().map(m -> m.code().equals("0683")
                ? new Municipality(m.code(), m.name(), "kronoberg", m.partOf(), m.population(), m.workingAge(),
                        m.supportMeasure(), m.variableAllocation())
                : m).toList();
        Review review = example.edit().regions(regions).municipalities(moved).done();
        Remark r = Found.one(CheckCode.REGION, review);
        assertEquals("Finnveden: Region Kronoberg är inte medlem", r.headline());
        assertEquals(List.of("rjl", "kronoberg"),
                Found.fixed(r, 0, review).association("finnveden").orElseThrow().regions());
        Found.none(CheckCode.REGION, example);
    }

    @Test
    void theBoardHasASeatForEveryMember() {
        Review few = Found.put(Found.example(), "associations.hoglandet.boardSeats", Figure.of(8));
        Remark r = Found.one(CheckCode.BOARD, few);
        assertEquals("Höglandet: 8 platser i styrelsen, minst 9 behövs", r.headline());
        assertEquals("Varje medlem har minst en ledamot och en ersättare: 6 kommuner, 1 region, Försäkringskassan och "
                + "Arbetsförmedlingen ger minst 9 ledamöter och lika många ersättare.", r.detail());
        Review after = Found.fixed(r, 0, few);
        assertEquals(9, after.association("hoglandet").orElseThrow().boardSeats().orElseThrow().value());
        Found.none(CheckCode.BOARD, Found.put(Found.example(), "associations.hoglandet.boardSeats", Figure.of(18)));
    }

    @Test
    void aMunicipalityOutsideIsTold() {
        Review example = Found.example();
        List<Municipality> all = new ArrayList<>(example.municipalities());
        all.add(Municipality.named("0600", "Utanby", "rjl"));
        Remark r = Found.one(CheckCode.HOMELESS, example.edit().municipalities(all).done());
        assertEquals("Ingår inte i något förbund idag: Utanby", r.headline());
        assertEquals(Severity.INFORMATION, r.severity());
        Found.none(CheckCode.HOMELESS, example);
    }

    @Test
    void inhabitantsAreToldOncePerAssociation() {
        Review example = Found.example();
        List<Municipality> bare = example.municipalities().stream()
                .map(m -> Municipality.named(m.code(), m.name(), m.regionId())).toList();
        List<Remark> found = Found.by(CheckCode.POPULATION, example.edit().municipalities(bare).done());
        assertEquals(3, found.size());
        assertEquals("Saknas för Gislaved, Gnosjö och Värnamo. Utan dem kan tilldelning, kommunernas delar och kr per "
                + "invånare inte räknas ut.", found.getLast().detail());
        Found.none(CheckCode.POPULATION, example);
    }

    @Test
    void aCommissionIsDueAfterItWasOrdered() {
        Remark r = Found.one(CheckCode.COMMISSION_DATES, dated(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 2, 1)));
        assertEquals("commission.due", r.address());
        Found.none(CheckCode.COMMISSION_DATES, dated(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 1)));
    }

    private static Review dated(LocalDate ordered, LocalDate due) {
        Review example = Found.example();
        Commission c = example.commission();
        return example.edit().commission(new Commission(c.title(), c.area(), c.orderedBy(), c.caseNumber(),
                c.authors(), Optional.of(ordered), Optional.of(due), c.question(), c.excluded(), c.recommends(),
                c.baseYear(), c.horizon(), c.priceLevel())).done();
    }

    @Test
    void aMunicipalityThatLeavesBeforeNoticeHasRunOutIsToldWithWhatItLeaves() {
        Change leave = new Change.Leave("ut", 2021, "0604", "hoglandet", Settlement.NONE, "");
        Remark r = Found.one(CheckCode.NOTICE, Jonkoping.with(leave));
        assertEquals("Annat: Aneby utträder 2021, före uppsägningstidens slut", r.headline());
        assertEquals(Area.ALTERNATIVES, r.area());
        Found.none(CheckCode.NOTICE,
                Jonkoping.with(new Change.Leave("ut", 2024, "0604", "hoglandet", Settlement.NONE, "")));
    }

    @Test
    void anAssociationThatEndsAndAChangeThatMovesNobodyAreTold() {
        List<Change> all = new ArrayList<>();
        for (String code : Found.example().association("finnveden").orElseThrow().municipalities()) {
            all.add(new Change.Join("in" + code, 2021, code, "hoglandet", ""));
        }
        Remark ended = Found.one(CheckCode.LIQUIDATED, Jonkoping.with(all.toArray(Change[]::new)));
        assertEquals("Annat: Finnveden upphör 2021", ended.headline());
        Remark idle = Found.one(CheckCode.NO_MOVE,
                Jonkoping.with(new Change.Join("in", 2021, "0604", "hoglandet", "")));
        assertEquals("Annat: en åtgärd för Aneby 2021 flyttar ingen", idle.headline());
        assertEquals("Aneby är redan medlem i Höglandet 2021, så åtgärden ändrar inget.", idle.detail());
    }

    @Test
    void anAssociationFormedWithoutAdministrationIsTold() {
        Remark r = Found.one(CheckCode.NO_ADMINISTRATION, Jonkoping.with(new Change.Start("start", 2020,
                new NewAssociation("ny", "Nya", "Nya", List.of("0604"), List.of("rjl")), List.of(), List.of(),
                Optional.empty(), "")));
        assertEquals("Annat: Nya bildas 2020 utan administration", r.headline());
    }
}
