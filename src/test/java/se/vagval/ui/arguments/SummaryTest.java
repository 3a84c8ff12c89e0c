package se.vagval.ui.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.Argument.Stance;
import se.vagval.model.Review;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.OpenSession;
import se.vagval.support.Said;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

/** What is read by others: the same form for all, comments apart, and nobody to be recognised. */
class SummaryTest {
    private final Session session = OpenSession.example();
    private final ArgumentsViewModel model = new ArgumentsViewModel(session, session.calculation());

    @Test
    void alternativesStandInTheirOrderWithTheInvestigatorsCommentsApart() {
        Summary summary = model.summary();
        assertEquals(List.of("alt1", "alt2", "alt3", "alt3b"), summary.parts().stream().map(Summary.Part::id).toList());
        Summary.Part today = summary.parts().getFirst();
        assertEquals(List.of(9, 3, 0, 1), List.of(today.said().pro().size(), today.said().con().size(),
                today.comments().pro().size(), today.comments().con().size()));
        assertTrue(summary.parts().get(3).said().isEmpty());
        assertEquals("Samma argument som för Länsförbund.", summary.parts().get(3).same());
    }

    @Test
    void theFigureFollowsTheReviewAndCanBeExplained() {
        Summary.Item before = item();
        assertEquals("Styrelseplatser 2021", before.figure());
        assertTrue(before.node().isPresent());
        Calculation now = session.calculation().getValue();
        Statement comparison = Statements.of(now, View.of(now, MoneyUnit.TKR)).comparison();
        assertEquals(comparison.text(comparison.row("board.seats").orElseThrow().cells().getFirst(), MoneyUnit.TKR),
                before.value());
        model.submit("arguments.argument-8.measure", "Administration");
        assertTrue(item().value().endsWith(" tkr"), item().value());
        session.unit().set(MoneyUnit.MNKR);
        assertTrue(item().value().endsWith(" mnkr"), item().value());
        model.submit("arguments.argument-8.measure", "");
        assertEquals("", item().figure());
    }

    private Summary.Item item() {
        return model.summary().parts().getFirst().said().pro().stream().filter(i -> i.id().equals("argument-8"))
                .findFirst().orElseThrow();
    }

    @Test
    void fewerThanThreeAreNotCountedOut() {
        assertEquals("handläggare, färre än 3 personer", who("handläggare", Optional.of(2)));
        assertEquals("färre än 3 personer", who("", Optional.of(1)));
        assertEquals("handläggare, 3 personer", who("handläggare", Optional.of(3)));
        assertEquals("handläggare", who("handläggare", Optional.empty()));
        assertEquals("", who("", Optional.empty()));
    }

    private static String who(String role, Optional<Integer> people) {
        Review review = Said.review(List.of(Said.of("a", "alt1", Stance.FOR, "Nära.", role, people)));
        Session of = OpenSession.of(review);
        return new ArgumentsViewModel(of, of.calculation()).summary().parts().getFirst().said().pro().getFirst().who();
    }

    @Test
    void peopleAreCountedByRoleOrArgumentByArgument() {
        assertEquals("arguments.roles", model.people().id());
        model.byArgument().set(true);
        assertEquals("arguments.each", model.people().id());
    }

    @Test
    void outOfViewNothingIsMadeUntilItComesBack() {
        ArgumentsViewModel apart = new ArgumentsViewModel(session,
                new SimpleObjectProperty<>(session.calculation().getValue()));
        apart.inView().set(false);
        int before = apart.changes().get();
        session.edit("lagt till",
                r -> ArgumentEdits.add(r, Said.of("a", "alt1", Stance.FOR, "Nära.", "", Optional.empty())));
        assertEquals(before, apart.changes().get());
        apart.inView().set(true);
        assertTrue(apart.changes().get() > before);
        assertTrue(apart.register().sheet().getValue().rows().stream().anyMatch(r -> r.label().text().equals("Nära.")));
    }
}
