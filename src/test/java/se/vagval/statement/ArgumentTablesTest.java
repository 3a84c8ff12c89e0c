package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.Argument;
import se.vagval.model.Argument.Stance;
import se.vagval.model.Review;
import se.vagval.support.Said;
import se.vagval.text.MoneyUnit;

/** People behind arguments: counted by stance, role and alternative, and never one or two of them told. */
class ArgumentTablesTest {
    private static final int REVIEWS = 60;

    private static Statements of(Review review) {
        Calculation calculation = Calculation.of(review);
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
    }

    private static List<String> lines(Statement statement) {
        return statement.rows().stream().map(r -> r.label() + " | " + String.join(" | ",
                r.cells().stream().map(c -> statement.text(c, MoneyUnit.TKR)).toList())).toList();
    }

    private static Argument said(String id, String alternative, Stance stance, String text, String role, int people) {
        return Said.of(id, alternative, stance, text, role, Optional.of(people));
    }

    @Test
    void peopleAreCountedByStanceRoleAndAlternative() {
        Statement roles = of(Said.review(List.of(said("a", "alt1", Stance.FOR, "Nära.", "handläggare", 4),
                said("b", "alt1", Stance.FOR, "Billigt.", "Handläggare ", 5),
                said("c", "alt3", Stance.FOR, "Starkt.", "förbundschef", 3),
                said("d", "alt3", Stance.AGAINST, "Långt.", "handläggare", 11)))).argumentRoles();
        assertEquals(List.of("handläggare | För | 9 |  |  | ", "förbundschef | För |  |  | 3 | ",
                "Alla roller | För | 9 |  | 3 | ", "handläggare | Emot |  |  | 11 | "), lines(roles));
        assertEquals(new Cell.Count(9), roles.rows().getFirst().cells().get(1));
        assertEquals(Row.Kind.SUM, roles.rows().get(2).kind());
    }

    @Test
    void oneOrTwoAreNotCountedOutAndNoSumGivesThemAway() {
        Statement roles = of(Said.review(List.of(said("a", "alt1", Stance.FOR, "Nära.", "handläggare", 12),
                said("b", "alt1", Stance.FOR, "Nära.", "förbundschef", 2),
                said("c", "alt2", Stance.FOR, "Nära.", "handläggare", 1),
                said("d", "alt2", Stance.FOR, "Billigt.", "handläggare", 2)))).argumentRoles();
        assertEquals(List.of("handläggare | För | 12 | visas inte |  | ", "förbundschef | För | färre än 3 |  |  | ",
                "Alla roller | För | minst 12 | visas inte |  | "), lines(roles));
    }

    @Test
    void whatNobodyHasCountedIsMissingAndNotNothing() {
        Statement roles = of(Said.review(List.of(Said.of("a", "alt1", Stance.FOR, "Nära.", "", Optional.empty()),
                said("b", "alt1", Stance.FOR, "Billigt.", "", 7),
                Said.of("c", "alt2", Stance.FOR, "Nära.", "", Optional.empty()),
                said("d", "alt3", Stance.FOR, "Nära.", "", 0)))).argumentRoles();
        assertEquals(List.of("Roll anges inte | För | minst 7 | uppgift saknas | 0 | "), lines(roles));
    }

    @Test
    void eachArgumentHasItsRolesAndASumWhereThereAreSeveral() {
        Statement each = of(Said.review(List.of(said("a", "alt1", Stance.FOR, "Nära.", "handläggare", 4),
                said("b", "alt1", Stance.FOR, "Nära.", "förbundschef", 3),
                said("c", "alt3", Stance.AGAINST, "Nära.", "handläggare", 2)))).arguments();
        assertEquals(List.of("Nära. | För | handläggare | 4 |  |  | ", "Nära. | För | förbundschef | 3 |  |  | ",
                "Nära. | För | Alla roller | 7 |  |  | ", "Nära. | Emot | handläggare |  |  | färre än 3 | "),
                lines(each));
    }

    @Test
    void theInvestigatorsOwnCommentsAreNotCounted() {
        Statements statements = of(Said.review(List.of(
                Said.comment(said("a", "alt1", Stance.FOR, "Nära.", "utredarna", 9)),
                said("b", "alt1", Stance.FOR, "Nära.", "handläggare", 4))));
        assertEquals(List.of("handläggare | För | 4 |  |  | "), lines(statements.argumentRoles()));
        assertTrue(statements.argumentRoles().notes().contains("Utredarnas egna kommentarer räknas inte."));
        assertEquals(
                "Ett argument har noterats; antal personer anges för ett av dem. Där en roll anges framförs argument "
                        + "för Som idag av handläggare.",
                statements.argumentRoles().finding());
    }

    /** Översynen 2020, 5.6 and 5.7: those closest to the work want to keep, owners more often to change; nobody is counted. */
    @Test
    void theFindingSaysWhichRolesSpeakForWhichAlternativeAndNothingOfHowMuchItWeighs() {
        String finding = of(se.vagval.exchange.Examples.open("jonkoping")).argumentRoles().finding();
        assertTrue(
                finding.endsWith("Där en roll anges framförs argument för Som idag av de närmast verksamheten och de "
                        + "intervjuade, för Gemensam adm. av de intervjuade och för Länsförbund av ägarna."),
                finding);
        String both = of(Said.review(List.of(said("a", "alt1", Stance.FOR, "Nära.", "Handläggare", 2),
                said("b", "alt1", Stance.FOR, "Lokalt.", "handläggare", 1),
                said("c", "alt3", Stance.AGAINST, "Dyrt.", "förbundschef", 1)))).argumentRoles().finding();
        assertTrue(both.contains("av handläggare och mot") || both.contains("av Handläggare och mot"), both);
        assertTrue(both.endsWith("av förbundschef."), both);
        String none = of(Said.review(List.of(said("a", "alt1", Stance.FOR, "Nära.", "", 4)))).argumentRoles().finding();
        assertEquals("Ett argument har noterats; antal personer anges för ett av dem.", none);
    }

    /**
     * What is told must be the same whether one or two people are behind an argument: then nobody can work out which,
     * from any table, sum or set of them.
     */
    @Test
    void nothingThatIsToldDependsOnAHiddenNumber() {
        int tried = 0;
        for (int seed = 0; seed < REVIEWS; seed++) {
            List<Argument> arguments = Said.random(seed);
            List<String> told = told(arguments);
            for (int i = 0; i < arguments.size(); i++) {
                int people = arguments.get(i).people().orElse(0);
                if (people == 1 || people == 2) {
                    List<Argument> other = new ArrayList<>(arguments);
                    other.set(i, Said.by(arguments.get(i), 3 - people));
                    assertEquals(told, told(other), "seed " + seed + ", argument " + i);
                    tried++;
                }
            }
        }
        assertTrue(tried > REVIEWS, tried + " hidden numbers");
    }

    private static List<String> told(List<Argument> arguments) {
        List<String> told = new ArrayList<>();
        Statements statements = of(Said.review(arguments));
        for (Statement s : List.of(statements.argumentRoles(), statements.arguments())) {
            told.addAll(lines(s));
            told.add(s.finding());
            told.addAll(s.notes());
        }
        return told;
    }

    @Test
    void documentsHaveThePeopleOnlyWhereANumberMayBeTold() {
        Argument uncounted = Said.of("a", "alt1", Stance.FOR, "Nära.", "handläggare", Optional.empty());
        assertFalse(has(of(Said.review(List.of(uncounted)))));
        assertFalse(has(of(Said.review(List.of(Said.by(uncounted, 1))))));
        assertTrue(has(of(Said.review(List.of(Said.by(uncounted, 3))))));
        assertFalse(has(of(Said.review(List.of(Said.comment(Said.by(uncounted, 8)))))));
    }

    private static boolean has(Statements statements) {
        return statements.all().stream().anyMatch(s -> s.id().equals("arguments.roles"));
    }

    @Test
    void argumentsHaveTheFigureOfTheirOwnAlternative() {
        Statement figures = of(se.vagval.exchange.Examples.open("jonkoping")).argumentFigures();
        Cell today = figures.row("argument-10").orElseThrow().cells().getFirst();
        Cell merged = figures.row("argument-4").orElseThrow().cells().getFirst();
        Statement comparison = of(se.vagval.exchange.Examples.open("jonkoping")).comparison();
        List<Cell> administration = comparison.row("cost.administration").orElseThrow().cells();
        assertEquals(comparison.value(administration.get(0)), figures.value(today));
        assertEquals(comparison.value(administration.get(2)), figures.value(merged));
        assertEquals(OptionalDouble.empty(), figures.value(figures.row("argument-9").orElseThrow().cells().getFirst()));
        assertTrue(figures.row("argument-1").isEmpty());
    }
}
