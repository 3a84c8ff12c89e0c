package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.model.Activity;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.Review;

/** The bundled example against Statskontoret's case studies of 2006. */
class StatskontoretExampleTest {
    private static final Review REVIEW = Examples.open("statskontoret");

    private static Association association(String id) {
        return REVIEW.association(id).orElseThrow();
    }

    private static double workingAge(String id) {
        return REVIEW.municipalities().stream().filter(m -> association(id).municipalities().contains(m.code()))
                .mapToDouble(m -> m.workingAge().orElseThrow().value()).sum();
    }

    private static double budget2005(String id) {
        return association(id).accountsOf(2005).orElseThrow().totalRevenue().orElseThrow().value();
    }

    @Test
    void hasTheBudgetsOf2005() {
        assertEquals(List.of(9e6, 10e6, 4e6, 15e6),
                REVIEW.associations().stream().map(a -> budget2005(a.id())).toList());
        REVIEW.associations().forEach(a -> assertEquals(budget2005(a.id()) / 2,
                a.allocation().granted().orElseThrow().value(), "half of it is the state's"));
    }

    /** The printed kronor per inhabitant are whole, or whole tens where "ca 180" and "ca 350" are said. */
    @Test
    void hasTheInhabitantsThatTheKronorPerInhabitantGive() {
        assertEquals(80, budget2005("goteborg") / workingAge("goteborg"), 0.5);
        assertEquals(64, budget2005("rar") / workingAge("rar"), 0.5);
        assertEquals(96, 15e6 / workingAge("rar"), 0.5);
        assertEquals(190, budget2005("vasterbergslagen") / workingAge("vasterbergslagen"), 0.5);
        assertEquals(180, budget2005("norrkoping") / workingAge("norrkoping"), 5);
        assertEquals(350, 30e6 / workingAge("norrkoping"), 5);
    }

    /** 11,3 mnkr and 95 kr for 2006 cannot stand beside 9 mnkr and 80 kr for 2005. */
    @Test
    void notesWhatTheSourceContradicts() {
        Municipality centre = REVIEW.municipalities().stream().filter(m -> m.partOf().isPresent()).findFirst()
                .orElseThrow();
        assertEquals(Optional.of("1480"), centre.partOf());
        assertTrue(centre.workingAge().orElseThrow().provenance().note().contains("Fel i källan"));
        Figure budget2006 = association("goteborg").accountsOf(2006).orElseThrow().totalCost().orElseThrow();
        assertEquals(11.5e6, budget2006.value());
        assertTrue(budget2006.provenance().note().contains("11,3"));
        assertTrue(
                REVIEW.arguments().stream().filter(a -> a.provenance().note().contains("motsäger sig")).count() == 2);
    }

    /** The plan of chapter Norrköping: 15 mnkr more a year, 60 mnkr in 2008. */
    @Test
    void hasNorrkopingsPlan() {
        Map<Integer, Double> plan = REVIEW.alternative("plan").orElseThrow().changes().stream()
                .map(Change.StateBudget.class::cast).collect(Collectors.toMap(Change::year, c -> c.total().value()));
        assertEquals(Map.of(2007, 45e6, 2008, 60e6), plan);
    }

    /** Nine kinds of activity with an amount make 28,05 of the 30 mnkr. */
    @Test
    void hasWhatNorrkopingFinancesWithItsCosts() {
        List<Activity> activities = REVIEW.activities().stream().filter(a -> a.association().equals("norrkoping"))
                .toList();
        assertEquals(9, activities.size());
        assertEquals(28.05e6, activities.stream().mapToDouble(a -> a.cost().orElseThrow().value()).sum());
    }

    @Test
    void hasABoardForEachOfTheFour() {
        assertEquals(List.of(4.0, 12.0, 5.0, 4.0),
                REVIEW.associations().stream().map(a -> a.boardSeats().orElseThrow().value()).toList());
        REVIEW.associations().forEach(a -> assertEquals(a.municipalities().size() + a.regions().size() + 2,
                a.boardSeats().orElseThrow().value(), "every member has a seat, as the law says"));
    }

    /** How often the boards meet, whom Västerbergslagen is for, and what officers set aside: each chapter's own words. */
    @Test
    void hasTheSmallFiguresOfTheText() {
        Map<String, String> boards = REVIEW.organs().stream().filter(o -> o.kind() == OrganKind.BOARD)
                .collect(Collectors.toMap(Organ::association, Organ::task));
        assertTrue(boards.get("goteborg").contains("en gång i månaden 2005; två möten per termin"), boards.toString());
        assertTrue(boards.get("rar").contains("tre möten 2005"), boards.toString());
        assertTrue(boards.get("vasterbergslagen").contains("ungefär en gång i månaden"), boards.toString());
        assertTrue(REVIEW.assumptions().stream().filter(a -> a.id().equals("vasterbergslagen-malgrupp")).findFirst()
                .orElseThrow().value().provenance().note().contains("20–45 år"));
        assertTrue(REVIEW.activities().stream().filter(a -> a.id().equals("ersattning-handlaggare")).findFirst()
                .orElseThrow().provenance().note().contains("25 procent"));
        assertTrue(REVIEW.arguments().stream().anyMatch(a -> a.text().contains("99 procent")));
    }
}
