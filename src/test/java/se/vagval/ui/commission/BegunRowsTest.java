package se.vagval.ui.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.model.Author;
import se.vagval.model.RuleKind;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.session.ReviewFiles;
import se.vagval.ui.session.Session;
import se.vagval.ui.session.StoreFailure;

/** Rows of authors and rules that were begun, or changed and refused, are there when a real file is opened again. */
class BegunRowsTest {
    @TempDir
    Path folder;

    private final ReviewFiles files = new StoredReviewFiles(ZoneOffset.UTC);

    private Session session(ReviewFiles.Opened opened) {
        return new Session(opened.history(), opened.store(), opened.saved(), Runnable::run, Runnable::run,
                Clock.systemUTC());
    }

    private Session created() throws StoreFailure {
        return session(files.create(folder.resolve("a.vagval"), Examples.open("jonkoping")));
    }

    private Session reopened(Session before) throws StoreFailure {
        before.close(failure -> assertTrue(failure.isEmpty(), failure::toString));
        return session(files.open(folder.resolve("a.vagval")));
    }

    private static RuleRow row(RuleList list, RuleKind kind) {
        return list.rows().stream().filter(r -> r.kind().equals(Optional.of(kind))).findFirst().orElseThrow();
    }

    private static AuthorRow named(AuthorList list, String name) {
        AuthorRow row = list.add();
        row.name().set(name);
        list.submit(row);
        return row;
    }

    @Test
    void anAuthorBegunWithoutANameIsThereAndCanBeFinished() throws StoreFailure {
        Session session = created();
        AuthorList list = new AuthorList(session);
        int before = list.rows().size();
        AuthorRow row = list.add();
        row.title().set("utredare");
        row.organisation().set("Region Jönköpings län");
        list.submit(row);
        list.add();
        session = reopened(session);
        assertFalse(session.canUndo().get());
        list = new AuthorList(session);
        assertEquals(before + 1, list.rows().size());
        row = list.rows().getLast();
        assertEquals("", row.name().get());
        assertEquals("utredare", row.title().get());
        assertEquals("Region Jönköpings län", row.organisation().get());
        assertEquals("Skriv ett namn, eller ta bort raden.", row.problem().get());
        row.name().set("Åsa Ek");
        list.submit(row);
        assertEquals(new Author("Åsa Ek", "utredare", "Region Jönköpings län"),
                session.review().get().commission().authors().getLast());
        session = reopened(session);
        assertTrue(session.drafts().all().isEmpty());
        assertEquals(before + 1, new AuthorList(session).rows().size());
        session.close(failure -> assertTrue(failure.isEmpty()));
    }

    @Test
    void anAuthorWhoseNameWasEmptiedWaitsInItsOwnRowAlsoWhenMoved() throws StoreFailure {
        Session session = created();
        AuthorList list = new AuthorList(session);
        AuthorRow first = named(list, "Åsa Ek");
        named(list, "Bo Lind");
        first.name().set(" ");
        list.submit(first);
        list.move(first, 1);
        session = reopened(session);
        list = new AuthorList(session);
        AuthorRow again = list.rows().getLast();
        assertEquals(" ", again.name().get());
        assertEquals("Åsa Ek", again.held().orElseThrow().name());
        assertEquals("", list.rows().get(list.rows().size() - 2).problem().get());
        list.restore(again);
        assertEquals("Åsa Ek", again.name().get());
        assertTrue(reopened(session).drafts().all().isEmpty());
    }

    @Test
    void whatWasTypedForAnAuthorWhoIsNoLongerThereStandsInARowOfItsOwn() {
        AuthorRow row = new AuthorRow();
        RowDrafts.Waiting left = new RowDrafts.Waiting(List.of("Borta", "Åsa Ek", "", ""), "nu hör det inte hit");
        assertFalse(row.is("Borta"));
        row.waits(left);
        assertEquals("Åsa Ek", row.name().get());
        assertEquals(Optional.of(new RowDrafts.Waiting(List.of("", "Åsa Ek", "", ""), "nu hör det inte hit")),
                row.waiting());
    }

    @Test
    void aRuleBegunAndARuleRefusedAreThereWithTheirReasons() throws StoreFailure {
        Session session = created();
        RuleList list = new RuleList(session);
        RuleRow begun = list.add(Optional.of(RuleKind.BASE_GRANT));
        begun.value().set("500 000");
        RuleRow step = list.add(Optional.empty());
        step.upTo().set("9 000 000");
        row(list, RuleKind.FLOOR).value().set("1O %");
        row(list, RuleKind.STATE_SHARE).value().set("40");
        list.submit();
        session = reopened(session);
        assertEquals(Examples.open("jonkoping").rules(), session.review().get().rules());
        list = new RuleList(session);
        assertEquals("1O %", row(list, RuleKind.FLOOR).value().get());
        assertTrue(row(list, RuleKind.STATE_SHARE).problem().get().startsWith("Väntar:"));
        RuleRow left = list.rows().stream().filter(r -> r.value().get().equals("500 000")).findFirst().orElseThrow();
        assertEquals(Optional.of(RuleKind.BASE_GRANT), left.kind());
        assertTrue(left.problem().get().contains("är inget årtal"));
        assertEquals("9 000 000", list.rows().getLast().upTo().get());
        left.year().set("2027");
        list.submit();
        assertEquals(500_000,
                session.review().get().rules().at(RuleKind.BASE_GRANT, 2027).orElseThrow().value().value());
        assertEquals(3, new RowDrafts(session.drafts(), "rules").left().size());
        list.putBack();
        assertTrue(session.drafts().all().isEmpty());
        session.close(failure -> assertTrue(failure.isEmpty()));
    }

    @Test
    void whatIsRemovedIsNoDraftAndTheStepSaysWhoAndWhat() throws StoreFailure {
        Session session = created();
        AuthorList authors = new AuthorList(session);
        AuthorRow begun = authors.add();
        begun.title().set("utredare");
        authors.submit(begun);
        authors.remove(begun);
        assertTrue(session.drafts().all().isEmpty());
        assertFalse(session.canUndo().get());
        authors.remove(named(authors, "Åsa Ek"));
        assertEquals("Ångra: tagit bort utredaren Åsa Ek", session.undoText().get());
        RuleList rules = new RuleList(session);
        rules.remove(row(rules, RuleKind.FLOOR));
        assertEquals("Ångra: tagit bort största minskning av tilldelningen på ett år från 2015",
                session.undoText().get());
        session.close(failure -> assertTrue(failure.isEmpty()));
    }
}
