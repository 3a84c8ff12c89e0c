package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.text.Texts;

/** The appendices that have something to hold, numbered in order, each on its own page. */
final class Appendices {
    private final ReportInput input;
    private int number;

    Appendices(ReportInput input) {
        this.input = input;
        this.number = own(input.review());
    }

    /** The number of the appendix that lists assumed and derived figures. */
    static int ofAssumptions(ReportInput input) {
        return own(input.review()) + 1 + (input.review().outcomes().isEmpty() ? 0 : 1)
                + (Consequences.leaving(input).isEmpty() ? 0 : 1);
    }

    /** Those the investigator has written come first. */
    private static int own(Review review) {
        return Outline.of(review, Map.of()).appendices();
    }

    void addTo(List<Block> blocks) {
        List<Block> outcomes = new ArrayList<>(new OutcomeTables(input.review()).blocks());
        outcomes.addAll(new Consequences(input).results(Consequences.LIVELIHOOD));
        add(blocks, Texts.get("report.word.appendix.outcomes"), outcomes);
        add(blocks, Texts.get("report.word.appendix.leaving"), leaving());
        add(blocks, Texts.get("report.word.appendix.assumptions"), AssumptionTables.of(input.review()));
        add(blocks, Texts.get("report.word.appendix.sources"), Sources.of(input.review()));
    }

    private List<Block> leaving() {
        List<Block> blocks = new ArrayList<>(new Consequences(input).leaving());
        if (!blocks.isEmpty()) {
            blocks.addFirst(Paragraph.of(Style.BODY, Texts.get("report.word.leaving.lead")));
        }
        return blocks;
    }

    private void add(List<Block> blocks, String title, List<Block> content) {
        if (!content.isEmpty()) {
            number++;
            blocks.add(new Heading(1, Texts.get("report.word.appendix", number, title), true));
            blocks.addAll(content);
        }
    }
}
