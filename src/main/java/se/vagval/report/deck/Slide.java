package se.vagval.report.deck;

import java.util.List;
import java.util.Optional;

import se.vagval.chart.ChartKind;
import se.vagval.statement.Statement;
import se.vagval.statement.TimePlan;

/** A slide: one idea, with a headline of its own. All texts are Swedish and in the length that can be read from afar. */
public sealed interface Slide {
    /** Stable, such as {@code figure.financing}; of what goes on over several slides the second ends with {@code /2}. */
    String id();

    /** The title of the slide, unlike those of all others and never blank. */
    String headline();

    /** What the speaker has beside it: the whole finding, the table behind, sources and remarks; a line each. */
    List<String> notes();

    /** What a {@link se.vagval.model.SlideChoice} names: the id without its part. */
    default String subject() {
        int part = id().indexOf('/');
        return part < 0 ? id() : id().substring(0, part);
    }

    /**
     * The first slide: the review's title.
     *
     * @param area
     *            the area it concerns, or ""
     * @param details
     *            who ordered it, who wrote it, its date and case number, a line each
     */
    record Opening(String id, String headline, String area, List<String> details, List<String> notes)
            implements
            Slide {
        public Opening {
            details = List.copyOf(details);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Paragraphs: what the commission asks, and what it leaves out; or what is said of a key figure of which there is nothing
     * in any alternative, and so nothing to show.
     *
     * @param asked
     *            paragraphs
     * @param excludedHeading
     *            stands over what is left out
     * @param excluded
     *            paragraphs, none where nothing is left out
     */
    record Question(String id, String headline, List<String> asked, String excludedHeading, List<String> excluded,
            List<String> notes) implements Slide {
        public Question {
            asked = List.copyOf(asked);
            excluded = List.copyOf(excluded);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A table of words: the alternatives with what each does, or the decisions with their days.
     *
     * @param topic
     *            what the table holds
     */
    record Listing(String id, String headline, String topic, SlideTable table, List<String> notes) implements Slide {
        public Listing {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A key figure: what the statement found, and its chart where there is one that can be read from afar, else its table.
     *
     * @param topic
     *            what the figures are, with year and unit
     * @param statement
     *            what the chart is drawn from and the notes tell
     * @param chart
     *            the chart to show
     * @param alternative
     *            the chart in words, for those who do not see it; "" without a chart
     * @param table
     *            a row for each alternative
     */
    record KeyFigure(String id, String headline, String topic, Statement statement, Optional<ChartKind> chart,
            String alternative, SlideTable table, List<String> notes) implements Slide {
        public KeyFigure {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What has to be done when, drawn on the days of the whole plan.
     *
     * @param topic
     *            what the bars are
     * @param plan
     *            the steps of this slide
     * @param alternative
     *            the drawing in words, for those who do not see it
     * @param table
     *            the same as a table, where the drawing has no room
     */
    record Plan(String id, String headline, String topic, TimePlan plan, String alternative, SlideTable table,
            List<String> notes) implements Slide {
        public Plan {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What has been said for and against an alternative, side by side.
     *
     * @param forHeading
     *            stands over what speaks for it
     * @param inFavour
     *            what speaks for it; a sentence that there is nothing where there is not
     * @param againstHeading
     *            stands over what speaks against it
     * @param against
     *            what speaks against it; a sentence that there is nothing where there is not
     */
    record Arguments(String id, String headline, String forHeading, List<String> inFavour, String againstHeading,
            List<String> against, List<String> notes) implements Slide {
        public Arguments {
            inFavour = List.copyOf(inFavour);
            against = List.copyOf(against);
            notes = List.copyOf(notes);
        }
    }
}
