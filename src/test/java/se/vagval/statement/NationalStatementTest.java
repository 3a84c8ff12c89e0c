package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.National;
import se.vagval.model.Review;
import se.vagval.model.StateAllocation;
import se.vagval.text.MoneyUnit;

/** What a merger frees of the state's base grants, and where it goes: beräkningsmodellen, section 3, worked by hand. */
class NationalStatementTest {
    /** 339 mnkr, 80 associations, and a country of 13 000 in need and 1 300 000 aged 16–64. */
    private static final National COUNTRY = new National(Figure.of(339_000_000), Figure.of(80), Figure.of(13_000),
            Figure.of(1_300_000));

    /** Each of the county's 13 municipalities has 10 of those in need and 1 000 of the inhabitants: 1/1 300 by both. */
    private static Calculation county() {
        Review review = Examples.open("jonkoping");
        List<Municipality> alike = new ArrayList<>();
        for (Municipality m : review.municipalities()) {
            alike.add(new Municipality(m.code(), m.name(), m.regionId(), m.partOf(), m.population(),
                    Optional.of(Figure.of(1_000)), Optional.of(Figure.of(10)), Optional.empty()));
        }
        List<Association> associations = review.associations().stream().map(a -> a.edit().allocation(
                new AssociationAllocation(Optional.empty(), Optional.empty(), Optional.of(Figure.of(1)))).done())
                .toList();
        return Calculation.of(review.edit().municipalities(alike).associations(associations)
                .allocation(new StateAllocation(AllocationMode.NATIONAL, AllocationWeight.NEED_AND_WORKING_AGE,
                        Optional.of(COUNTRY), false, Figure.of(0), Optional.empty(), Optional.empty()))
                .done());
    }

    private static List<String> row(Statement table, String key) {
        return table.row(key).orElseThrow().cells().stream()
                .map(c -> table.text(c, MoneyUnit.TKR).replace('\u00a0', ' ').replace('\u2212', '-')).toList();
    }

    /**
     * Three associations become one: 80 - 2 = 78. Base grants 80 · 400 = 32 000 tkr become 31 200, so 307 000 to divide become
     * 307 800. The 13 municipalities have 13/1 300 of it: 3 070 and 3 078, so 8 of the 800 freed tkr come back.
     */
    @Test
    void ofWhatAMergerFreesTheCountryGetsNearlyAll() {
        Calculation c = county();
        View view = View.of(c, MoneyUnit.TKR);
        view = new View(List.of("alt1", "alt3"), "alt1", view.year(), MoneyUnit.TKR);
        Statement table = Statements.of(c, view).national().orElseThrow();
        assertEquals(List.of("339 000", "339 000", "0"), row(table, "national.frame"));
        assertEquals(List.of("80", "78", "-2"), row(table, "national.associations"));
        assertEquals(List.of("400", "400", "0"), row(table, "national.baseGrant"));
        assertEquals(List.of("32 000", "31 200", "-800"), row(table, "national.grants"));
        assertEquals(List.of("307 000", "307 800", "+800"), row(table, "national.pool"));
        assertEquals(List.of("1 200", "400", "-800"), row(table, "national.grantsHere"));
        assertEquals(List.of("3 070", "3 078", "+8"), row(table, "national.poolHere"));
        assertEquals(List.of("4 270", "3 478", "-792"), row(table, "national.here"));
        assertEquals(List.of("303 930", "304 722", "+792"), row(table, "national.poolElsewhere"));
        assertEquals("Länsförbund frigör 800 tkr i grundtilldelning jämfört med Som idag. Av det kommer 8 tkr hit som "
                + "rörlig tilldelning, och 792 tkr går till övriga landet.",
                table.finding().replace('\u00a0', ' '));
    }

    /** What comes here by the model is what the associations may get, where neither floor nor use changes it. */
    @Test
    void theTableIsWhatTheAllocationRestsOn() {
        Calculation c = county();
        Statement table = Statements.of(c, View.of(c, MoneyUnit.TKR)).national().orElseThrow();
        Statement possible = Statements.of(c, View.of(c, MoneyUnit.TKR)).comparison();
        assertEquals(row(possible, "allocation.possible"), row(table, "national.here"));
        assertTrue(Statements.of(c, View.of(c, MoneyUnit.TKR)).all().stream().anyMatch(s -> s.id().equals("national")));
    }

    @Test
    void thereIsNoneWhereTheAllocationIsTyped() {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        assertTrue(Statements.of(c, View.of(c, MoneyUnit.TKR)).national().isEmpty());
    }
}
