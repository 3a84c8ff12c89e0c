package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Argument;
import se.vagval.model.Argument.Stance;
import se.vagval.support.Said;

/** The report's chapter of arguments where people have been counted. */
class ArgumentChapterTest {
    private static final List<Argument> SAID = List.of(
            Said.of("a", "alt1", Stance.FOR, "Det är nära.", "handläggare", Optional.of(12)),
            Said.of("b", "alt1", Stance.FOR, "Det är billigt.", "förbundschef", Optional.of(2)),
            Said.of("c", "alt3", Stance.AGAINST, "Det blir långt.", "handläggare", Optional.of(4)));

    @TempDir
    Path folder;

    private List<String> read(List<Argument> arguments) throws Exception {
        WordFile word = new WordFile(WordSample.write(WordSample.of(Said.review(arguments)), folder));
        List<String> texts = new ArrayList<>(
                word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        word.tables().forEach(t -> texts.add(text(t)));
        return texts;
    }

    private static String text(XWPFTable table) {
        return table.getRows().stream().map(r -> String.join(" | ", r.getTableCells().stream().map(c -> c.getText())
                .toList())).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    @Test
    void peopleStandByRoleUnderTheArguments() throws Exception {
        List<String> texts = read(SAID);
        String table = texts.stream().filter(t -> t.startsWith("Roll | För eller emot")).findFirst().orElseThrow();
        assertTrue(table.contains("handläggare | För | 12 |"), table);
        assertTrue(table.contains("förbundschef | För | färre än 3 |"), table);
        assertTrue(table.contains("Alla roller | För | minst 12 |"), table);
        int heading = texts.lastIndexOf("Personer som har framfört argument, efter roll");
        assertTrue(texts.get(heading + 1).startsWith("3 argument har noterats; antal personer anges för 3 av dem. "
                + "Där en roll anges framförs argument för Som idag av handläggare och förbundschef och mot Länsförbund "
                + "av handläggare. Antalen efter roll står i Tabell"), texts.get(heading + 1));
        assertTrue(texts.contains("Det är billigt. (förbundschef, färre än tre personer)"));
    }

    @Test
    void theReportIsTheSameWhetherOneOrTwoHaveSaidIt() throws Exception {
        List<Argument> other = new ArrayList<>(SAID);
        other.set(1, Said.by(SAID.get(1), 1));
        assertEquals(read(SAID), read(other));
    }

    @Test
    void withoutCountedPeopleThereIsNoTable() throws Exception {
        List<String> texts = read(List.of(Said.of("a", "alt1", Stance.FOR, "Nära.", "handläggare", Optional.empty())));
        assertTrue(texts.stream().noneMatch(t -> t.contains("För eller emot")));
        assertTrue(texts.contains("Nära. (handläggare)"));
    }
}
