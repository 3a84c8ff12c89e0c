package se.vagval.report.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.text.Texts;

/** The tables and diagrams that the program puts in the sections of a report, by their captions. */
public final class SectionContents {
    private static final String OF_STATEMENT = "statement.";
    private static final String OF_CHART = "chart.";

    /**
     * A table or diagram.
     *
     * @param statement
     *            id of the statement it is of, or "" for one of what the review holds
     * @param picture
     *            whether it is a diagram
     */
    public record Item(String caption, String statement, boolean picture) {
        /** What it is and its caption: "Tabell: Finansiering". */
        public String words() {
            return picture ? Texts.get("report.word.outline.figure", caption)
                    : Texts.get("report.word.outline.table", caption);
        }
    }

    private SectionContents() {}

    /** The captions by the ids of the sections that the program puts anything in; no chart of a statement is drawn for it. */
    public static Map<String, List<Item>> of(ReportInput input) {
        List<ChartPicture> charts = input.statements().stream().filter(s -> ChartPictures.kind(s).isPresent())
                .map(s -> new ChartPicture("chart." + s.id(), s.id(), new ChartPicture.Drawing(() -> new byte[0]), 1, 1,
                        ""))
                .toList();
        return captions(SectionBlocks.of(
                new ReportInput(input.review(), input.statements(), input.unit(), input.date(), charts)));
    }

    static Map<String, List<Item>> captions(Map<String, List<Block>> blocks) {
        Map<String, List<Item>> captions = new LinkedHashMap<>();
        blocks.forEach((section, of) -> captions.put(section, of.stream().flatMap(SectionContents::caption).toList()));
        return captions;
    }

    private static Stream<Item> caption(Block block) {
        return switch (block) {
            case Block.Table t -> Stream.of(new Item(t.caption(), of(t.id(), OF_STATEMENT), false));
            case Block.Figure f -> Stream.of(new Item(f.caption(), of(f.id(), OF_CHART), true));
            default -> Stream.of();
        };
    }

    private static String of(String id, String prefix) {
        return id.startsWith(prefix) ? id.substring(prefix.length()) : "";
    }
}
