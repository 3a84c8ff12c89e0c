package se.vagval.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Alternative;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.History;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.NamedVersion;
import se.vagval.model.PriceIndex;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.support.MemoryStore;
import se.vagval.support.TestDialogs;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

class VersionsViewModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock clock = Clock.fixed(LocalDateTime.of(2026, 2, 24, 14, 32).atZone(ZONE).toInstant(), ZONE);
    private final TestDialogs dialogs = new TestDialogs();
    private final Session session = session(History.of(Examples.open("jonkoping")));
    private final VersionsViewModel model = new VersionsViewModel(session, dialogs, clock);

    private Session session(History history) {
        return new Session(history, new MemoryStore(), LocalDateTime.now(clock), Runnable::run, Runnable::run, clock);
    }

    private VersionRow sentOut() {
        model.name().set("Utskickad till medlemssamråd 2026-02-24");
        model.note().set("Bilaga 2");
        model.create();
        return model.rows().getValue().getFirst();
    }

    private Input utilisation() {
        return Inputs.of(session.review().get()).stream()
                .filter(i -> i.address().contains("alt3b") && i.label().equals("Utnyttjande")).findFirst()
                .orElseThrow();
    }

    private void set(String address, Figure figure) {
        session.edit("ändrat utnyttjande", r -> Inputs.with(r, address, Optional.of(figure)));
    }

    private Comparison comparison() {
        return model.comparison().getValue().orElseThrow();
    }

    private static List<String> lines(List<Comparison.Group> groups) {
        return groups.stream().flatMap(g -> g.lines().stream().map(
                l -> g.heading() + ": " + l.words() + ": " + l.then() + " > " + l.now())).toList();
    }

    @Test
    void todaysDateIsSuggestedAndTheVersionIsListedWithTimeAndNote() {
        assertEquals("Utskickad till samråd 2026-02-24", model.name().get());
        VersionRow row = sentOut();
        assertEquals("Utskickad till medlemssamråd 2026-02-24", row.name());
        assertEquals("2026-02-24 kl. 14.32", row.when());
        assertEquals("Bilaga 2", row.note());
        assertTrue(row.whole());
        assertEquals("", model.note().get());
        assertFalse(session.canUndo().get());
    }

    @Test
    void aVersionNeedsANameOfItsOwn() {
        sentOut();
        model.name().set("  ");
        model.create();
        assertEquals("Skriv ett namn på versionen.", model.problem().get());
        model.name().set("Utskickad till medlemssamråd 2026-02-24 ");
        model.create();
        assertTrue(model.problem().get().startsWith("Det finns redan"), model.problem().get());
        assertEquals(1, model.rows().getValue().size());
        model.name().set("Efter samrådet");
        assertEquals("", model.problem().get());
        model.create();
        assertEquals(List.of("Efter samrådet", "Utskickad till medlemssamråd 2026-02-24"),
                model.rows().getValue().stream().map(VersionRow::name).toList());
    }

    @Test
    void nothingDiffersRightAway() {
        model.compare(sentOut());
        assertEquals(List.of(), comparison().inputs());
        assertEquals(List.of(), comparison().results());
    }

    @Test
    void aChangedFigureIsToldWithWhatItLedTo() {
        model.compare(sentOut());
        set(utilisation().address(), Figure.of(0.78));
        assertEquals(List.of("Fullt utnyttjande: Utnyttjande, Länsförbundet, 2021: 100\u00a0% > 78\u00a0%"),
                lines(comparison().inputs()));
        Comparison.Group results = comparison().results().getFirst();
        assertEquals(1, comparison().results().size());
        assertEquals("Fullt utnyttjande", results.heading());
        Comparison.Line parties = results.lines().stream().filter(l -> l.words().equals("Från parterna 2024"))
                .findFirst().orElseThrow();
        // The comparison in Konsekvenser prints the same two figures, see ScreensTest.
        assertEquals("22\u00a0593\u00a0tkr", parties.then());
        assertEquals("17\u00a0622\u00a0tkr", parties.now());
        assertEquals("\u22124\u00a0970\u00a0tkr", parties.difference());
        session.unit().set(MoneyUnit.MNKR);
        assertEquals("22,6\u00a0mnkr", comparison().results().getFirst().lines().stream()
                .filter(l -> l.words().equals("Från parterna 2024")).findFirst().orElseThrow().then());
    }

    @Test
    void valuesThatDifferLittleAreSeenToDifferAndANewSourceIsTold() {
        Input input = utilisation();
        model.compare(sentOut());
        set(input.address(), Figure.of(0.99996));
        Comparison.Line line = comparison().inputs().getFirst().lines().getFirst();
        assertFalse(line.then().equals(line.now()), line.toString());
        set(input.address(), new Figure(input.figure().orElseThrow().value(), Provenance.stated("Protokoll § 12")));
        assertEquals("Utnyttjande, Länsförbundet, 2021: källa",
                comparison().inputs().getFirst().lines().getFirst().words());
        assertEquals("Protokoll § 12", comparison().inputs().getFirst().lines().getFirst().now());
        assertEquals(List.of("Fullt utnyttjande: Utnyttjande, Länsförbundet, 2021: märkning: antagande > uppgift"),
                lines(comparison().inputs()).stream().filter(l -> l.contains("märkning")).toList());
    }

    @Test
    void whatHasComeAndGoneIsToldAsAWhole() {
        model.compare(sentOut());
        session.edit("tagit bort ett alternativ", r -> r.edit().alternatives(r.alternatives().stream()
                .filter(a -> !a.id().equals("alt3b")).toList()).done());
        assertEquals(List.of("Alternativ: Fullt utnyttjande:  > borttaget"), lines(comparison().inputs()).stream()
                .map(l -> l.replaceFirst(": [^:]*[Ff]ullt utnyttjande[^:]*:", ": Fullt utnyttjande:")).toList());
        session.undo();
        session.edit("bytt namn", r -> r.edit().alternatives(r.alternatives().stream().map(a -> new Alternative(a.id(),
                a.parent(), a.name(), a.shortName(), "Ny beskrivning.", a.changes())).toList()).done());
        assertEquals(session.review().get().alternatives().size(), lines(comparison().inputs()).stream()
                .filter(l -> l.contains(": Beskrivning: ") && l.endsWith("> Ny beskrivning.")).count());
        assertEquals(List.of(), comparison().results());
    }

    private void edit(UnaryOperator<Review> change) {
        session.edit("ändrat", change);
    }

    /** Whatever is changed is told with what it was and what it is, where it stands. */
    @Test
    void whatIsNoFigureIsToldByItsFieldWithOldAndNew() {
        model.compare(sentOut());
        edit(r -> r.edit().commission(r.commission().edit().horizon(7).caseNumber("RJL 2026/12").done()).done());
        edit(r -> r.edit()
                .association("hoglandet", a -> a.edit().municipalities(a.municipalities().subList(0, 5)).done())
                .done());
        edit(r -> r.edit().reference(Optional.of("alt2")).done());
        edit(r -> r.edit().services(r.services().stream().map(v -> v.id().equals("forbundschef-finnveden")
                ? new Service(v.id(), v.name(), v.seller(), v.buyer(), CostCategory.AUDIT, v.share(), v.amount())
                : v).toList()).done());
        assertEquals(List.of("Uppdrag: Diarienummer: saknas > RJL 2026/12", "Uppdrag: Antal år framåt: 5 > 7",
                "Höglandet: Kommuner: Aneby, Eksjö, Nässjö, Sävsjö, Tranås, Vetlanda > "
                        + "Aneby, Eksjö, Nässjö, Sävsjö, Tranås",
                "Köpta och sålda tjänster: Slag av administration, Förbundschef: Förbundschef > Revision",
                "Hela översynen: Jämförelsealternativ: Som idag > Gemensam adm."), lines(comparison().inputs()));
    }

    @Test
    void aLineThatHasComeIsToldOnceAndNotItsFigures() {
        model.compare(sentOut());
        edit(r -> r.edit().association("hoglandet", a -> a.edit().accounts(2019, y -> new Accounts(2019, y.revenues(),
                List.of(new CostLine("ny", "Arkiv", CostCategory.OTHER, Figure.of(1), Figure.of(5), PriceIndex.NONE)),
                y.activities(), y.totalRevenue(), y.totalCost(), y.result(), y.equity())).done()).done());
        assertEquals(List.of("Höglandet: Arkiv, 2019:  > tillkommit", "Höglandet: Förbundschef, 2019:  > borttaget",
                "Höglandet: Ekonomi- och lönehantering, 2019:  > borttaget", "Höglandet: Revision, 2019:  > borttaget",
                "Höglandet: Styrelse, 2019:  > borttaget", "Höglandet: Information och webb, 2019:  > borttaget"),
                lines(comparison().inputs()));
    }

    @Test
    void aPolicyOfAnotherKindAndAnotherOrderAreTold() {
        model.compare(sentOut());
        edit(r -> r.edit().association("hoglandet", a -> a.edit().policy(new ActivityPolicy.Planned(
                Optional.of(Figure.of(5_000_000)), PriceIndex.WAGES)).done()).done());
        edit(r -> r.edit().services(r.services().reversed()).done());
        assertEquals(List.of("Höglandet: Insatser enligt plan: saknas > 5\u00a0000\u00a0tkr",
                "Höglandet: Insatsernas storlek: det som blir kvar > enligt plan",
                "Höglandet: Räknas upp med: saknas > löner",
                "Hela översynen: Köpta och sålda tjänster:  > ny ordning"), lines(comparison().inputs()));
    }

    @Test
    void restoringIsAStepThatCanBeUndone() {
        VersionRow row = sentOut();
        Review then = session.review().get();
        set(utilisation().address(), Figure.of(0.78));
        Review edited = session.review().get();
        model.restore(row);
        assertEquals(then, session.review().get());
        assertTrue(session.undoText().get().contains("Utskickad till medlemssamråd"), session.undoText().get());
        session.undo();
        assertEquals(edited, session.review().get());
        assertEquals(1, model.rows().getValue().size());
    }

    @Test
    void aVersionIsDeletedOnlyAfterAYes() {
        VersionRow row = sentOut();
        model.compare(row);
        dialogs.answer(false).answer(true);
        model.delete(row);
        assertEquals(1, model.rows().getValue().size());
        model.delete(row);
        assertEquals(List.of(), model.rows().getValue());
        assertEquals(Optional.empty(), model.comparison().getValue());
        assertTrue(dialogs.questions.getFirst().contains("Den går inte att hämta tillbaka"));
    }

    @Test
    void aVersionOfWhichOnlyTheNameIsLeftCannotBeCompared() {
        Review review = Examples.open("jonkoping");
        Session other = session(History.of(review.edit().versions(
                List.of(new NamedVersion("v", "Gammal", clock.instant(), ""))).done()));
        VersionsViewModel listed = new VersionsViewModel(other, dialogs, clock);
        assertFalse(listed.rows().getValue().getFirst().whole());
        listed.compare(listed.rows().getValue().getFirst());
        assertEquals(Optional.empty(), listed.comparison().getValue());
    }
}
