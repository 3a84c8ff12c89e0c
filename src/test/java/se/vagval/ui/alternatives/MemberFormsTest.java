package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.support.OpenSession;
import se.vagval.support.TestDialogs;
import se.vagval.ui.session.Session;

/** Forming, joining, leaving and dividing as sentences, and what stands where they cannot be. */
class MemberFormsTest {
    private static final char SPACE = '\u00a0';

    private Session session;
    private AlternativesViewModel model;

    @BeforeEach
    void openTheExample() {
        open(OpenSession.example());
        model.chosen().set("alt1");
    }

    private void open(Session opened) {
        session = opened;
        model = new AlternativesViewModel(session, session.derived(Calculation::of), new TestDialogs());
    }

    /** Nothing but a commission, as a city has it that is to form an association. */
    private void openStockholm() {
        open(OpenSession.of(Review.empty(Commission.titled("Samordningsförbund i Stockholm", 2015))));
        model.add();
    }

    private AlternativePage page() {
        return model.page().get();
    }

    private ChangeCard card() {
        return page().cards().getFirst();
    }

    private void add(String kind) {
        model.choose(page().additions().stream().flatMap(g -> g.options().stream())
                .filter(o -> o.label().equals(kind)).findFirst().orElseThrow(() -> new AssertionError(kind)));
    }

    private Part part(String id) {
        return page().cards().stream().flatMap(c -> Stream.concat(Stream.of(c.sentence()), c.lines().stream()))
                .flatMap(List::stream).filter(p -> id(p).equals("change-" + id)).findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private static String id(Part part) {
        return switch (part) {
            case Part.Words _ -> "";
            case Part.Choice c -> c.id();
            case Part.Entry e -> e.id();
            case Part.Offered o -> o.entry().id();
            case Part.Several s -> s.id();
        };
    }

    private String error(String id) {
        return switch (part(id)) {
            case Part.Entry e -> e.error();
            case Part.Offered o -> o.entry().error();
            case Part.Several s -> s.error();
            default -> throw new AssertionError("Nothing is typed in " + id);
        };
    }

    private void choose(String id, String label) {
        model.choose(((Part.Choice) part(id)).options().stream().filter(o -> o.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label)));
    }

    private void type(String id, String words) {
        model.submit("change-" + id, words);
        assertEquals("", error(id));
    }

    private void option(String label) {
        model.choose(card().options().stream().filter(o -> o.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + Part.labels(card().options()))));
    }

    private String told() {
        return Stream.concat(Stream.of(card().sentence()), card().lines().stream()).map(Sentences::told)
                .collect(Collectors.joining("\n")).replace(SPACE, ' ');
    }

    private String warnings() {
        return card().warnings().stream().map(ChangeCard.Warning::text)
                .collect(Collectors.joining("\n")).replace(SPACE, ' ');
    }

    private <T extends Change> T change(Class<T> kind) {
        return session.review().get().alternative(model.chosen().get()).orElseThrow().changes().stream()
                .filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    @Test
    void stockholmIsFormedFromNothing() {
        openStockholm();
        add("Nytt förbund");
        assertTrue(warnings().startsWith("Fel: Nytt förbund saknar kommun."), warnings());
        type("bildas-1-member", "stockholm");
        type("bildas-1-name", "Samordningsförbundet Stockholm");
        type("bildas-1-short", "Stockholm");
        option("Lägg till år 2016");
        type("bildas-1-total-2016", "8 mnkr");
        type("bildas-1-administration-2016", "50");
        option("Lägg till år 2017");
        type("bildas-1-total-2017", "16 mnkr");
        type("bildas-1-administration-2017", "30");
        type("bildas-1-utilisation", "90");
        assertEquals("""
                Från 1 januari 2016 bildas Samordningsförbundet Stockholm, kort Stockholm, av Stockholm tillsammans \
                med staten och Region Stockholm. De utnyttjar 90 % av sin rörliga tilldelning.
                Ta in en kommun till: kommun
                År 2016 är parternas bidrag tillsammans 8 000 tkr, och administrationen 50 % av intäkterna.
                År 2017 är parternas bidrag tillsammans 16 000 tkr, och administrationen 30 % av intäkterna.
                Därefter följer bidragen modellen, och administrationen behåller sin andel av intäkterna.""", told());
        Review review = session.review().get();
        assertEquals(List.of("0180"), change(Change.Start.class).association().municipalities());
        assertEquals(List.of("Region Stockholm"), review.regions().stream().map(r -> r.name()).toList());
        assertEquals(List.of(review.regions().getFirst().id()), change(Change.Start.class).association().regions());
        assertTrue(warnings().contains("Uppgifter saknas för Stockholm: invånare 16–64 år och rörlig tilldelning"),
                warnings());
    }

    @Test
    void aNewYearSaysWhatHoldsAndIsTakenAway() {
        openStockholm();
        add("Nytt förbund");
        option("Lägg till år 2016");
        type("bildas-1-administration-2016", "50");
        type("bildas-1-total-2016", "");
        assertEquals(List.of(), change(Change.Start.class).totals());
        option("Lägg till år 2017");
        assertEquals(0.5, change(Change.Start.class).administration().getLast().figure().value());
        assertTrue(
                told().contains("År 2017 är parternas bidrag tillsammans enligt modellen, och administrationen 50 %"),
                told());
        option("Ta bort år 2016");
        assertEquals(List.of(2017), change(Change.Start.class).administration().stream().map(y -> y.year()).toList());
        model.submit("change-bildas-1-administration-2017", "130");
        assertTrue(error("bildas-1-administration-2017").contains("0 till 100"));
        assertEquals(0.5, change(Change.Start.class).administration().getLast().figure().value());
    }

    @Test
    void aMunicipalityIsTickedIntoANewAssociationAndItsRegionFollows() {
        add("Nytt förbund");
        assertTrue(((Part.Several) part("bildas-1-members")).ticks().stream()
                .anyMatch(t -> t.label().equals("Aneby (i Höglandet)") && !t.on()));
        model.submit("change-bildas-1-members", "0604\n0686");
        assertEquals(List.of("0604", "0686"), change(Change.Start.class).association().municipalities());
        assertEquals(1, change(Change.Start.class).association().regions().size());
        assertTrue(warnings().contains("Aneby och Eksjö lämnar Höglandet, där uppsägningstiden är 3 år"), warnings());
        model.submit("change-bildas-1-member", "Aneby");
        assertEquals("Aneby är redan medlem i Nytt förbund.", error("bildas-1-member"));
        model.submit("change-bildas-1-member", "Anneby");
        assertTrue(error("bildas-1-member").startsWith("Kommunen ”Anneby” finns inte"), error("bildas-1-member"));
        type("bildas-1-member", "Ydre (Östergötlands län)");
        assertEquals(List.of("0604", "0686", "0512"), change(Change.Start.class).association().municipalities());
        assertEquals(2, change(Change.Start.class).association().regions().size());
        session.undo();
        assertTrue(session.review().get().municipalities().stream().noneMatch(m -> m.code().equals("0512")));
    }

    @Test
    void aNeighbourJoinsAndTheOneItTookThePlaceOfLeavesNoTrace() {
        add("Anslutning");
        type("ansluts-1-municipality", "Ydre");
        choose("ansluts-1-association", "Finnveden");
        choose("ansluts-1-year", "1 januari 2022");
        assertEquals("Från 1 januari 2022 ansluter Ydre till Finnveden.", told());
        assertTrue(warnings().contains("Ydre: invånare 16–64 år och rörlig tilldelning"), warnings());
        type("ansluts-1-municipality", "Tidaholm");
        assertEquals("1498", change(Change.Join.class).municipality());
        assertTrue(session.review().get().municipalities().stream().noneMatch(m -> m.code().equals("0512")));
        model.submit("change-ansluts-1-municipality", "Gnosjö");
        assertEquals("Gnosjö är redan medlem i Finnveden.", error("ansluts-1-municipality"));
        assertEquals("1498", change(Change.Join.class).municipality());
    }

    @Test
    void oneThatAlreadyIsAMemberChangesNothingAndThatIsSaid() {
        session.edit("prov", r -> r.edit().alternative("alt1", a -> a.withChanges(
                List.of(new Change.Join("in", 2022, "0604", "hoglandet", "")))).done());
        assertTrue(warnings().startsWith("Att se över: Aneby är redan medlem i Höglandet år 2022."), warnings());
    }

    @Test
    void leavingSaysTheNoticeAndTheShareOfEquity() {
        add("Utträde");
        choose("uttrade-1-association", "Finnveden");
        choose("uttrade-1-municipality", "Gnosjö");
        choose("uttrade-1-settlement", "med sin del av eget kapital");
        choose("uttrade-1-year", "1 januari 2023");
        assertEquals("Från 1 januari 2023 utträder Gnosjö ur Finnveden, med sin del av eget kapital.", told());
        assertEquals(Settlement.SHARE_OF_EQUITY, change(Change.Leave.class).settlement());
        assertTrue(warnings().contains("Uppsägningstiden i Finnveden är 3 år"), warnings());
        assertTrue(warnings().contains("senast 2019-12-31"), warnings());
        assertFalse(warnings().contains("upphör"));
    }

    @Test
    void theLastMunicipalityThatLeavesEndsTheAssociation() {
        session.edit("prov", r -> r.edit().association("finnveden", a -> a.edit().municipalities(List.of("0617"))
                .done()).done());
        add("Utträde");
        choose("uttrade-1-association", "Finnveden");
        assertEquals("0617", change(Change.Leave.class).municipality());
        assertTrue(warnings().contains("Finnveden har ingen kommun kvar och upphör 2021. Ett förbund måste ha minst en "
                + "kommun."), warnings());
    }

    @Test
    void aDivisionPlacesEveryMemberOnce() {
        add("Delning");
        choose("delas-1-association", "Höglandet");
        List<NewAssociation> parts = change(Change.Split.class).parts();
        assertEquals(List.of("Höglandet 1", "Höglandet 2"), parts.stream().map(NewAssociation::shortName).toList());
        assertEquals(6, parts.stream().mapToInt(p -> p.municipalities().size()).sum());
        assertEquals(List.of(), card().warnings());
        String first = parts.getFirst().id();
        String second = parts.getLast().id();
        model.submit("change-delas-1-" + first + "-members", "0604");
        assertTrue(warnings().startsWith("Fel: Eksjö står inte i någon av delarna."), warnings());
        model.submit("change-delas-1-" + second + "-members", "0682\n0683\n0684\n0685\n0686\n0687\n0604");
        assertEquals(List.of(), change(Change.Split.class).parts().getFirst().municipalities());
        assertTrue(warnings().contains("Höglandet 1 saknar kommun"), warnings());
        model.submit("change-delas-1-" + first + "-members", "0604");
        type("delas-1-" + second + "-name", "Samordningsförbundet Höglandet öst");
        assertEquals("Höglandet 1, kort Höglandet 1, med Aneby.",
                Sentences.told(card().lines().getFirst()).replace("Höglandets samordningsförbund 1", "Höglandet 1"));
        option("Lägg till ett förbund");
        assertEquals(3, change(Change.Split.class).parts().size());
        option("Ta bort Höglandet 3");
        assertEquals(2, change(Change.Split.class).parts().size());
    }

    @Test
    void whatALeavingMunicipalitySavesAndTheAreaLosesIsTold() {
        model.chosen().set("alt2");
        session.edit("prov", r -> r.edit().alternative("alt2", a -> a.withChanges(
                List.of(new Change.Leave("ut", 2022, "0617", "finnveden", Settlement.NONE, "")))).done());
        assertEquals(List.of("Gnosjö betalar 175 tkr mindre än i Som idag.",
                "I Som idag motsvarar varje krona från Gnosjö 3,2 kronor i insatser, som faller bort.",
                "Insatserna i hela området blir 592 tkr mindre än i Som idag."),
                page().consequences().stream().map(s -> s.replace(SPACE, ' ')).toList());
        model.chosen().set("alt3");
        assertEquals(List.of(), page().consequences());
        model.chosen().set("alt1");
        assertEquals(List.of(), page().consequences());
    }

    @Test
    void whatANewMemberPaysAndItsKronaBringsIsTold() {
        model.chosen().set("alt2");
        session.edit("prov", r -> r.edit().alternative("alt2", a -> a.withChanges(
                List.of(new Change.Join("in", 2022, "0643", "hoglandet", "")))).done());
        List<String> told = page().consequences().stream().map(s -> s.replace(SPACE, ' ')).toList();
        assertEquals("Habo betalar 79 tkr mer än i Som idag.", told.getFirst());
        assertEquals("Varje krona från Habo motsvarar 3,4 kronor i insatser, mot 3,5 i Som idag.", told.get(1));
    }

    @Test
    void theDifferencesListWhatMembersDo() {
        add("Nytt förbund");
        option("Lägg till år 2021");
        add("Utträde");
        model.differences(true);
        var table = page().differences().orElseThrow();
        List<String> rows = table.rows().stream().map(r -> r.label()).toList();
        assertTrue(rows.stream().anyMatch(r -> r.startsWith("Utträde: ")), rows.toString());
        assertTrue(rows.containsAll(List.of("Del av eget kapital", "Kommuner", "Bidrag tillsammans 2021",
                "Utnyttjande")), rows.toString());
    }

    @Test
    void everyMoveIsAStepThatCanBeUndone() {
        Review before = session.review().get();
        for (String kind : List.of("Nytt förbund", "Anslutning", "Utträde", "Delning")) {
            add(kind);
            assertEquals(Optional.of(1), Optional.of(page().cards().size()), kind);
            session.undo();
            assertEquals(before, session.review().get(), kind);
        }
    }

    /** Its organs go with an association that is formed no more, and come back when that is undone. */
    @Test
    void anAssociationWithOrgansIsFormedNoMore() {
        open(OpenSession.of(Examples.open("stockholm")));
        Review before = session.review().get();
        Change.Start start = before.alternative("bilda").orElseThrow().changes().stream()
                .filter(Change.Start.class::isInstance).map(Change.Start.class::cast).findFirst().orElseThrow();
        model.chosen().set("bilda");
        session.edit("tömt alternativet", r -> TreeEdits.withAlternatives(r, r.alternatives().stream()
                .filter(a -> a.parent().isEmpty()).map(a -> a.id().equals("bilda") ? a.withChanges(List.of(start)) : a)
                .toList()).done());
        assertFalse(session.review().get().organs().isEmpty());
        model.remove(start.id());
        assertEquals(List.of(), session.review().get().alternative("bilda").orElseThrow().changes());
        assertEquals(List.of(), session.review().get().organs());
        session.undo();
        session.undo();
        assertEquals(before, session.review().get());
    }

    /** Every form, also those of money: nonsense stays as it was typed, with a sentence on what to do, and changes nothing. */
    @Test
    void nonsenseInAnyFieldOfAnyFormIsKeptAndSaidToBeWrong() {
        List<String> kinds = page().additions().stream().flatMap(g -> g.options().stream()).map(Part.Option::label)
                .toList();
        assertTrue(kinds.size() > 10, kinds.toString());
        int typed = 0;
        for (String kind : kinds) {
            add(kind);
            Review before = session.review().get();
            for (String field : fields()) {
                model.submit(field, "tolv §");
                Part.Entry entry = entry(field);
                assertEquals("tolv §", entry.text(), kind + " " + field);
                assertTrue(entry.error().matches("(?s)\\p{Lu}.{8,}[.]|”.{8,}[.]"),
                        kind + " " + field + ": " + entry.error());
                assertEquals(before, session.review().get(), kind + " " + field);
                typed++;
            }
            session.undo();
        }
        assertTrue(typed > 10, "fields tried: " + typed);
    }

    /** The fields of figures and years in the card that was added last; a name may be any words. */
    private List<String> fields() {
        return entries().map(Part.Entry::id).filter(id -> !id.matches(".*-(name|short|note|title|what)"))
                .toList();
    }

    private Stream<Part.Entry> entries() {
        return page().cards().stream().flatMap(c -> Stream.concat(Stream.of(c.sentence()), c.lines().stream()))
                .flatMap(List::stream).flatMap(p -> switch (p) {
                    case Part.Entry e -> Stream.of(e);
                    case Part.Offered o -> Stream.of(o.entry());
                    default -> Stream.empty();
                });
    }

    private Part.Entry entry(String id) {
        return entries().filter(e -> e.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id));
    }
}
