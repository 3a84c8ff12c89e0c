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
    private SectionContents() {}

    /** The captions by the ids of the sections that the program puts anything in; no chart of a statement is drawn for it. */
    public static Map<String, List<String>> of(ReportInput input) {
        List<ChartPicture> charts = input.statements().stream().filter(s -> ChartPictures.kind(s).isPresent())
                .map(s -> new ChartPicture("chart." + s.id(), s.id(), new byte[0], 1, 1, "")).toList();
        return captions(SectionBlocks.of(
                new ReportInput(input.review(), input.statements(), input.unit(), input.date(), charts)));
    }

    static Map<String, List<String>> captions(Map<String, List<Block>> blocks) {
        Map<String, List<String>> captions = new LinkedHashMap<>();
        blocks.forEach((section, of) -> captions.put(section, of.stream().flatMap(SectionContents::caption).toList()));
        return captions;
    }

    private static Stream<String> caption(Block block) {
        return switch (block) {
            case Block.Table t -> Stream.of(Texts.get("report.word.outline.table", t.caption()));
            case Block.Figure f -> Stream.of(Texts.get("report.word.outline.figure", f.caption()));
            default -> Stream.of();
        };
    }
}
