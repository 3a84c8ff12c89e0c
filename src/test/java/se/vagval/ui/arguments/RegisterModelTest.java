package se.vagval.ui.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Argument;
import se.vagval.model.Argument.Stance;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.support.Said;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.grid.PastePlan;
import se.vagval.ui.session.Session;

/** The register of arguments: typed, pasted, moved and taken away, each as one step. */
class RegisterModelTest {
    private Session session = OpenSession.example();
    private ArgumentsViewModel model = new ArgumentsViewModel(session, session.calculation());

    private void open(Review review) {
        session = OpenSession.of(review);
        model = new ArgumentsViewModel(session, session.calculation());
    }

    private GridSheet sheet() {
        return model.register().sheet().getValue();
    }

    private GridCell cell(String address) {
        return sheet().cell(address).orElseThrow(() -> new AssertionError(address));
    }

    private void type(String address, String typed) {
        model.register().put(List.of(new GridEntry(address, typed)), "");
    }

    private Argument argument(String id) {
        return ArgumentEdits.find(session.review().get(), id).orElseThrow();
    }

    @Test
    void eachAlternativeAndStanceHasAHeadingItsArgumentsAndALineForANewOne() {
        List<String> headings = sheet().rows().stream().filter(r -> r.kind() == GridRow.Kind.GROUP)
                .map(r -> r.label().text()).toList();
        assertEquals(List.of("Talar för · Som idag (9)", "Talar emot · Som idag (4)", "Talar för · Gemensam adm. (3)",
                "Talar emot · Gemensam adm. (3)", "Talar för · Länsförbund (8)", "Talar emot · Länsförbund (6)",
                "Talar för · Fullt utnyttjande (0)", "Talar emot · Fullt utnyttjande (0)"), headings);
        assertEquals(33, sheet().rows().stream().filter(r -> r.kind() == GridRow.Kind.ENTRY).count());
        assertEquals(8, sheet().rows().stream().filter(r -> r.kind() == GridRow.Kind.NEW).count());
        assertEquals("Nytt argument emot …", model.register().hint("arguments.+alt2.AGAINST"));
    }

    @Test
    void aNewArgumentIsTypedUnderItsHeadingAndIsOneStep() {
        type("arguments.+alt2.AGAINST", "  Det finns inga pengar att spara. ");
        Argument last = session.review().get().arguments().getLast();
        assertEquals("alt2", last.alternative());
        assertEquals(Stance.AGAINST, last.stance());
        assertEquals("Det finns inga pengar att spara.", last.text());
        assertEquals("lagt till argumentet ”Det finns inga pengar att spara.”", session.done().getFirst().words());
        session.undo();
        assertEquals(33, session.review().get().arguments().size());
    }

    @Test
    void everyCellIsReadInTheWordsPeopleUse() {
        type("arguments.argument-1.alternative", "Alternativ 1");
        type("arguments.argument-1.stance", "nackdel");
        type("arguments.argument-1.role", "förbundschef");
        type("arguments.argument-1.people", "12 personer");
        type("arguments.argument-1.measure", "administration");
        type("arguments.argument-1.comment", "JA");
        type("arguments.argument-1.source", "Intervju 3");
        assertEquals(new Argument("argument-1", "alt1", Stance.AGAINST,
                "Ett gemensamt samordningsförbund blir en kraftfullare aktör med mer muskler.", "förbundschef",
                Optional.of(12), Optional.of("cost.administration"), true, Provenance.stated("Intervju 3")),
                argument("argument-1"));
        type("arguments.argument-1.people", "");
        type("arguments.argument-1.measure", "");
        type("arguments.argument-1.comment", "nej");
        assertEquals(Optional.empty(), argument("argument-1").people());
        assertEquals(Optional.empty(), argument("argument-1").measure());
        assertFalse(argument("argument-1").comment());
        assertEquals(Map.of(), session.drafts().all());
        assertEquals(10, session.done().size());
        assertEquals("ändrat Alternativ för argumentet ”Ett gemensamt samordningsförbund blir en …”",
                session.done().getLast().words());
    }

    @Test
    void whatCannotBeReadStaysInItsCellWithTheReason() {
        Review before = session.review().get();
        for (List<String> bad : List.of(List.of("alternative", "Ölands förbund", "är inget av alternativen"),
                List.of("stance", "kanske", "varken för eller emot"), List.of("people", "några", "inte ett tal"),
                List.of("people", "2,5", "inget antal personer"), List.of("people", "−3", "inget antal personer"),
                List.of("measure", "Lycka", "ingen siffra som heter"), List.of("comment", "typ", "varken ja eller nej"),
                List.of("text", "", "kan inte vara tomt"), List.of("people", "2000000", "1000000"))) {
            String address = "arguments.argument-4." + bad.get(0);
            type(address, bad.get(1));
            assertEquals(bad.get(1), cell(address).text());
            assertTrue(cell(address).problem().replace("\u00a0", "").contains(bad.get(2)),
                    cell(address).problem());
        }
        assertEquals(before, session.review().get());
        assertEquals(List.of(), session.done());
        model.register().restore(List.of("arguments.argument-4.text", "arguments.argument-4.people"));
        assertFalse(cell("arguments.argument-4.text").wrong());
        assertTrue(cell("arguments.argument-4.stance").wrong());
    }

    @Test
    void aMeasureWithoutAFigureForTheAreaStaysWhenItIsTypedAgain() {
        type("arguments.argument-9.measure", "Hävstång");
        assertEquals(Optional.of("leverage"), argument("argument-9").measure());
        assertEquals(Map.of(), session.drafts().all());
    }

    @Test
    void rowsAreMovedAmongTheirOwnAndTakenAway() {
        assertFalse(model.move("argument-6", false));
        assertTrue(model.move("argument-6", true));
        List<String> order = session.review().get().arguments().stream().map(Argument::id).toList();
        assertTrue(order.indexOf("argument-7") < order.indexOf("argument-6"));
        assertEquals(6, order.indexOf("argument-6"));
        model.register().removeRows(List.of("arguments.argument-6.text", "arguments.argument-6.role",
                "arguments.argument-7.text"));
        assertEquals(31, session.review().get().arguments().size());
        assertEquals("tagit bort 2 argument", session.done().getFirst().words());
        session.undo();
        session.undo();
        assertEquals(Examples.open("jonkoping"), session.review().get());
    }

    @Test
    void aDescriptionFromAnotherCellTakesNothingAway() {
        model.register().describe(List.of("arguments.argument-15.text"), "", "", "Tre av de intervjuade.");
        assertEquals(new Provenance("2020 års översyn, avsnitt 5.7", Mark.STATED, "Tre av de intervjuade."),
                argument("argument-15").provenance());
        model.register().describe(List.of("arguments.argument-15.source"), "", "antagande", "");
        assertEquals(new Provenance("", Mark.ASSUMPTION, ""), argument("argument-15").provenance());
    }

    @Test
    void theFilterShowsOneAlternativeAndOneStance() {
        model.filter().set(new Filter(Optional.of("alt2"), Optional.of(Stance.AGAINST)));
        assertEquals(List.of("Talar emot · Gemensam adm. (3)"), sheet().rows().stream()
                .filter(r -> r.kind() == GridRow.Kind.GROUP).map(r -> r.label().text()).toList());
        model.show("arguments.argument-1.text");
        assertEquals(Filter.ALL, model.filter().get());
        model.filter().set(new Filter(Optional.of("alt2"), Optional.empty()));
        session.edit("bort", r -> r.edit().arguments(List.of()).alternatives(r.alternatives().subList(0, 1)).steps(
                List.of()).reference(Optional.empty()).done());
        assertEquals(Filter.ALL, model.filter().get());
    }

    /** A few lines without heads, pasted on the line for a new argument, become new arguments under that heading. */
    @Test
    void linesWithoutHeadsArePastedUnderTheHeadingTheCursorIsIn() {
        int row = IntStream.range(0, sheet().rows().size())
                .filter(r -> sheet().rows().get(r).label().address().equals("arguments.+alt3.AGAINST")).findFirst()
                .orElseThrow();
        PastePlan plan = PastePlan.of(ClipboardTable.parse("Det blir långt.\tLänsförbund\nDet blir dyrt.\tLänsförbund"),
                sheet(), row, -1, MoneyUnit.TKR, model.register());
        model.register().put(plan.entries(), plan.words());
        List<Argument> added = session.review().get().arguments().subList(33, 35);
        assertEquals(List.of("Det blir långt.", "Det blir dyrt."), added.stream().map(Argument::text).toList());
        assertTrue(added.stream().allMatch(a -> a.alternative().equals("alt3") && a.stance() == Stance.AGAINST));
        assertEquals(1, session.done().size());
    }

    @Test
    void aLongTextIsWrittenInFullBesideTheRegister() {
        String text = "Ett långt argument som har framförts många gånger. ".repeat(6).strip();
        open(Said.review(List.of(Said.of("a", "alt1", Stance.FOR, "Kort.", "handläggare", Optional.of(2)))));
        model.submit("arguments.a.text", text);
        Detail detail = model.detail("arguments.a").orElseThrow();
        assertEquals(text, detail.text());
        assertEquals("Som idag · Talar för", detail.heading());
        assertTrue(session.done().getFirst().words().length() < 100, session.done().getFirst().words());
        model.submit("arguments.a.text", " ");
        assertTrue(model.detail("arguments.a").orElseThrow().problem().contains("kan inte vara tomt"));
        assertEquals(text, argument("a").text());
        model.note("a", "Sagt i enkäten.");
        assertEquals("Sagt i enkäten.", argument("a").provenance().note());
        assertEquals(Optional.empty(), model.detail("group.x"));
    }
}
