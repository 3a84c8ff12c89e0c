package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Inline.Link;
import se.vagval.report.word.Inline.Words;

class ProseTest {
    @Test
    void paragraphsHeadingsAndListsAreBlocks() {
        List<Block> blocks = Prose.of("""
                Ett stycke
                som går vidare.

                ## Synpunkter
                - en
                - två

                1. först
                2. sedan
                Efteråt.

                1. ny lista""", 3);
        assertEquals(List.of(Paragraph.of(Style.BODY, "Ett stycke som går vidare."),
                new Heading(3, "Synpunkter", false), Paragraph.of(Style.BULLET, "en"),
                Paragraph.of(Style.BULLET, "två"),
                new Paragraph(Style.NUMBER, Inline.plain("först"), 1),
                new Paragraph(Style.NUMBER, Inline.plain("sedan"), 1), Paragraph.of(Style.BODY, "Efteråt."),
                new Paragraph(Style.NUMBER, Inline.plain("ny lista"), 2)), blocks);
    }

    @Test
    void aLineThatHappensToBeginWithANumberIsNoItem() {
        assertEquals(List.of(Paragraph.of(Style.BODY, "Samrådet hålls den 24. februari blir sista dag.")),
                Prose.of("Samrådet hålls den\n24. februari blir sista dag."));
    }

    @Test
    void boldItalicsAndLinksAreRead() {
        assertEquals(List.of(new Words("Läs ", false), new Words("det ", false, true), new Words("här", true, true),
                new Words(" och ", false), new Words("så", true), new Words(" i ", false),
                new Link("https://www.finsam.se/a_(b)", List.of(new Words("rådets sida", false))),
                new Words(" och ", false), new Link("#8.2", List.of(new Words("avsnitt 8.2", false))),
                new Words(".", false)),
                ProseMarks.of("Läs **det *här*** och *så* i [rådets sida](https://www.finsam.se/a_(b)) och "
                        + "[avsnitt 8.2](#8.2)."));
    }

    @Test
    void whatIsNoMarkIsPrintedAsItWasTyped() {
        for (String typed : List.of("2 * 3 * 4", "* en not", "**öppen", "[inte länk]", "[x](javascript:alert)",
                "a*b*c", "Beloppet {allocation.granted} följer", "3,4 ** 2")) {
            assertEquals(List.of(new Words(typed, false)), ProseMarks.of(typed), typed);
        }
    }
}
