package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;

/** Key figures that a source prints, held against what follows from the review's own figures. */
class PrintedFiguresTest {
    private static final Review CASES = Examples.open("statskontoret");

    private static Review line(Review review, String name, double printed) {
        return review.edit().assumptions(List.of(new Assumption("tryckt", AssumptionKind.OTHER, name,
                Figure.of(printed, "Källa"), Optional.empty(), Optional.empty(), "kr", Optional.empty()))).done();
    }

    private static List<Remark> said(String name, double printed) {
        return Found.by(CheckCode.PRINTED_PER_CAPITA, line(CASES, name, printed));
    }

    /** 9 + 2,3 mnkr and the 112 500 inhabitants of 80 kr for 2005 (bilaga 1, Göteborg Centrum). */
    @Test
    void goteborgsNinetyFiveKronorDoNotFollow() {
        Remark remark = Found.one(CheckCode.PRINTED_PER_CAPITA, CASES);
        assertEquals("Budget 11 300 tkr delat med 112 500 invånare 16–64 år.", Found.plain(remark.detail()));
        assertEquals("PRINTED_PER_CAPITA@assumptions.goteborg-2006.value", remark.id());
        assertEquals(Area.ASSOCIATIONS, remark.area(), "where the inhabitants are typed");
        assertTrue(Inputs.figure(CASES, remark.address()).isPresent(), remark.address());
    }

    @Test
    void whatIsPrintedInTensIsComparedInTensAndOtherwiseInWhole() {
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), Norrköping 2006", 350));
        assertEquals(1, said("Budget per invånare 16–64 år (kr), Norrköping 2006", 351).size());
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), Norrköping 2006", 353));
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), Norrköping 2005", 180));
        assertEquals(1, said("Budget per invånare 16–64 år (kr), Norrköping 2005", 170).size());
    }

    /** A projected year has a figure in each alternative, and the source is right if one of them has it. */
    @Test
    void oneAlternativeThatGivesItIsEnough() {
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), RAR Sörmland 2006", 64));
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), RAR Sörmland 2006", 96));
        assertEquals(1, said("Budget per invånare 16–64 år (kr), RAR Sörmland 2005", 96).size());
    }

    @Test
    void aNameThatTheTablesDoNotUseIsOnlyRecorded() {
        assertEquals(List.of(), said("Budget per person i Göteborg", 1));
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), Malmö 2006", 1));
        assertEquals(List.of(), said("Budget per invånare 16–64 år (kr), RAR Sörmland 1999", 1));
    }

    /** Of the whole area, and of an association by its whole name, in the base year. */
    @Test
    void theAreaAndTheBaseYearAreMeantWhereNothingElseIsSaid() {
        assertEquals(1, said("Budget per invånare 16–64 år (kr)", 1).size());
        assertEquals(1, said("Insatser per invånare (kr), Norrköpings samordningsförbund", 1).size());
        Remark area = said("Budget per invånare 16–64 år (kr)", 1).getFirst();
        assertEquals(Area.ASSUMPTIONS, area.area(), "no one place where the area's inhabitants are typed");
    }

    /** Översynen 2020, 3.2: the share stands in the register, and is settled where the administration is typed. */
    @Test
    void theShareOfAdministrationIsSettledWhereTheAdministrationIs() {
        Remark remark = Found.one(CheckCode.PRINTED_SHARE, Found.example());
        assertEquals("PRINTED_SHARE@assumptions.adm-andel.value", remark.id());
        assertEquals(Area.ADMINISTRATION, remark.area());
        assertTrue(Inputs.figure(Found.example(), remark.address()).isPresent(), remark.address());
    }

    /** Översynen 2020, 3.3: what is printed per inhabitant and of the equity follows, until a figure under it is changed. */
    @Test
    void whatTheCountyPrintsOfItsAssociationsIsKeptAndFollows() {
        Review county = Found.example();
        List<String> kept = county.assumptions().stream().filter(a -> a.value().provenance().source().endsWith("3.3"))
                .map(a -> a.name() + " " + a.value().value()).toList();
        assertEquals(List.of("Beviljad tilldelning per invånare (kr), Höglandet 61.0",
                "Beviljad tilldelning per invånare (kr), Södra Vätterbygden 32.0",
                "Beviljad tilldelning per invånare (kr), Finnveden 58.0",
                "Eget kapital i andel av intäkterna, Höglandet 0.09",
                "Eget kapital i andel av intäkterna, Södra Vätterbygden 0.14",
                "Eget kapital i andel av intäkterna, Finnveden 0.33", "Eget kapital i andel av intäkterna 0.17"), kept);
        Found.none(CheckCode.PRINTED_PER_CAPITA, county);
        Review other = county.edit().associations(county.associations().stream()
                .map(a -> a.edit().allocation(new AssociationAllocation(a.allocation().possible(),
                        a.allocation().granted().map(g -> Figure.of(g.value() * 1.05, "Prövat")),
                        a.allocation().utilisation())).done())
                .toList()).done();
        assertEquals(List.of("32 kr i källan, 34 kr av talen", "58 kr i källan, 61 kr av talen",
                "61 kr i källan, 64 kr av talen"),
                Found.by(CheckCode.PRINTED_PER_CAPITA, other).stream()
                        .map(r -> Found.plain(r.headline()).replaceFirst("^.*: ", "")).sorted().toList());
    }

    @Test
    void aShareOfOneAssociationIsComparedWithItsOwn() {
        Review county = line(Found.example(), "Eget kapital i andel av intäkterna, Finnveden", 0.33);
        Found.none(CheckCode.PRINTED_SHARE, county);
        Remark remark = Found.one(CheckCode.PRINTED_SHARE,
                line(Found.example(), "Eget kapital i andel av intäkterna, Finnveden", 0.23));
        assertEquals("associations.finnveden.accounts.2019.equity", remark.address());
        assertEquals("associations.hoglandet.allocation.granted", Found.one(CheckCode.PRINTED_SHARE,
                line(Found.example(), "Utnyttjande", 0.5)).address());
    }
}
