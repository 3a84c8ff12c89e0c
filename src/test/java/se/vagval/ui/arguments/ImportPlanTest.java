package se.vagval.ui.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Argument;
import se.vagval.model.Argument.Stance;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.support.Said;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.session.Session;

/** Tables of arguments as they stand in Excel and Word, brought into the register. */
class ImportPlanTest {
    private final Session session = OpenSession.of(Said.review(List.of()));
    private final ArgumentsViewModel model = new ArgumentsViewModel(session, session.calculation());

    private ImportPlan paste(String table) {
        assertTrue(model.register().takes(ClipboardTable.parse(table)), "no table of arguments");
        return model.importing().plan().get().orElseThrow();
    }

    private List<Argument> arguments() {
        return session.review().get().arguments();
    }

    private static String line(Argument a) {
        return a.alternative() + " " + a.stance() + ": " + a.text();
    }

    /** All that the example has, printed as a table with heads and pasted in a register without any. */
    @Test
    void theExamplesRegisterIsPastedFromNothing() {
        Review example = Examples.open("jonkoping");
        Map<String, String> names = example.alternatives().stream()
                .collect(Collectors.toMap(a -> a.id(), a -> a.shortName()));
        String table = "Nr\tRoll\tGäller alternativ\tFör eller emot\tSynpunkt\tKommentar\tKälla\n"
                + example.arguments().stream().map(a -> String.join("\t", "1", a.role(), names.get(a.alternative()),
                        a.stance() == Stance.FOR ? "Talar för" : "mot", a.text(), a.comment() ? "ja" : "",
                        a.provenance().source())).collect(Collectors.joining("\n"));
        ImportPlan plan = paste(table);
        assertEquals(List.of(), plan.problems());
        assertEquals(9, plan.count("alt1", Stance.FOR));
        Optional<String> first = model.importing().take();
        assertEquals(Optional.of(Field.TEXT.address(arguments().getFirst().id())), first);
        assertEquals(example.arguments().stream().map(a -> new Argument("x", a.alternative(), a.stance(), a.text(),
                a.role(), a.people(), Optional.empty(), a.comment(), Provenance.stated(a.provenance().source()))
                .toString())
                .toList(),
                arguments().stream().map(a -> new Argument("x", a.alternative(), a.stance(), a.text(), a.role(),
                        a.people(), a.measure(), a.comment(), a.provenance()).toString()).toList());
        assertEquals(1, session.done().size());
        assertEquals("importerat 33 argument", session.done().getFirst().words());
        session.undo();
        assertEquals(List.of(), arguments());
    }

    @Test
    void forAndAgainstInColumnsOfTheirOwnAreRead() {
        paste("""
                Alternativ\tFördelar\tNackdelar
                Som idag\tNära.\tDyrt.
                \t\tSårbart.
                Länsförbund\t• Starkt.\t
                """);
        model.importing().take();
        assertEquals(List.of("alt1 FOR: Nära.", "alt1 AGAINST: Dyrt.", "alt1 AGAINST: Sårbart.", "alt3 FOR: Starkt."),
                arguments().stream().map(ImportPlanTest::line).toList());
    }

    @Test
    void headingsWithinTheTableAreOfTheRowsBelowThem() {
        paste("""
                Argument\tRoll
                Länsförbund\t
                Talar emot\t
                Det blir långt.\thandläggare
                Gemensam adm.\t
                Det blir rörigt.\tchef
                """);
        model.importing().take();
        assertEquals(List.of("alt3 AGAINST: Det blir långt.", "alt2 AGAINST: Det blir rörigt."),
                arguments().stream().map(ImportPlanTest::line).toList());
    }

    @Test
    void rowsThatCannotBeReadAreListedWithTheReason() {
        ImportPlan plan = paste("""
                Alternativ\tFör/emot\tArgument\tAntal
                Öland\tför\tNära.\t3
                Som idag\tkanske\tDyrt.\t3
                Som idag\tför\t\t3
                Som idag\tför\tSent.\tmånga
                Som idag\tför\tSent.\t4
                """);
        assertEquals(
                List.of("2 Nära. ”Öland” är inget av alternativen.", "3 Dyrt. ”kanske” säger varken för eller emot.",
                        "4 Som idag för 3 Raden har ingen text i kolumnen för argument.",
                        "5 många ”många” är inte ett tal.", "6 Sent. Argumentet finns redan."),
                plan.problems().stream()
                        .map(p -> p.row() + " " + p.text() + " " + p.sentence().replaceFirst("(?<=\\.) .*", ""))
                        .toList());
        model.importing().take();
        assertEquals(List.of("alt1 FOR: Sent."), arguments().stream().map(ImportPlanTest::line).toList());
        String address = Field.PEOPLE.address(arguments().getFirst().id());
        assertEquals("många", session.drafts().at(address).orElseThrow().typed());
    }

    @Test
    void whatTheTableDoesNotSayIsChosen() {
        ImportPlan plan = paste("Synpunkt\tRoll\nNära.\thandläggare");
        assertEquals(0, plan.added().size());
        assertTrue(plan.asksAlternative() && plan.asksStance());
        model.importing().change(plan.within(new Filter(Optional.of("alt2"), Optional.of(Stance.FOR))));
        model.importing().take();
        assertEquals(List.of("alt2 FOR: Nära."), arguments().stream().map(ImportPlanTest::line).toList());
    }

    @Test
    void aColumnCanMeanSomethingElse() {
        ImportPlan plan = paste("Alternativ\tFör/emot\tArgument\tOrgan\nSom idag\tför\tNära.\tstyrelsen");
        assertEquals(Meaning.LEAVE_OUT, plan.columns().get(3));
        ImportPlan other = plan.with(3, Meaning.ROLE).with(0, Meaning.SOURCE);
        assertEquals(List.of(Meaning.SOURCE, Meaning.STANCE, Meaning.TEXT, Meaning.ROLE), other.columns());
        assertEquals("styrelsen", plan.with(3, Meaning.ROLE).added().getFirst().role());
    }

    @Test
    void aTableWithoutHeadsIsReadByWhatStandsInIt() {
        String table = "Som idag\tför\tDet är nära till medborgarna.\t4\nLänsförbund\temot\tDet blir långt till alla.\t5";
        assertFalse(model.register().takes(ClipboardTable.parse(table)), "the grid lays such a block where it is put");
        assertEquals("", model.importing().ask(Optional.of(table), Optional.empty()));
        model.importing().take();
        assertEquals(List.of("alt1 FOR: Det är nära till medborgarna.", "alt3 AGAINST: Det blir långt till alla."),
                arguments().stream().map(ImportPlanTest::line).toList());
        assertEquals(Optional.of(5), arguments().getLast().people());
    }

    @Test
    void nothingOnTheClipboardIsSaid() {
        assertTrue(model.importing().ask(Optional.of("hej"), Optional.empty()).contains("ingen tabell"));
        assertTrue(model.importing().plan().get().isEmpty());
    }

    /** The table was looked at while the review became another: it is added to what there now is. */
    @Test
    void anEditBetweenLookingAndTakingIsKept() {
        paste("Alternativ\tFör/emot\tArgument\nSom idag\tför\tNära.");
        model.submit("arguments.+alt1.FOR", "Billigt.");
        model.importing().take();
        assertEquals(List.of("Billigt.", "Nära."), arguments().stream().map(Argument::text).toList());
    }
}
