package se.vagval.report.word;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.vagval.model.Accounts;
import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Participants;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.Step;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.text.Texts;

/** The appendix of sources: every document that a figure, an argument or a step of the review names, with where in it. */
final class Sources {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int DIGITS = 10;

    private Sources() {}

    static List<Block> of(Review review) {
        List<String> sources = named(review).map(Provenance::source)
                .flatMap(s -> Stream.of(s.split(";"))).map(String::strip).filter(s -> !s.isEmpty()).distinct()
                .sorted(Sources::inOrder).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.rounding.rule")));
        blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.rounding.missing")));
        blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.rounding.marks")));
        if (sources.isEmpty()) {
            blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.sources.none")));
            return blocks;
        }
        blocks.add(Paragraph.of(Style.LEAD, Texts.get("report.word.sources.lead")));
        Figures.gathered(sources).forEach(s -> blocks.add(Paragraph.of(Style.BULLET, s)));
        return blocks;
    }

    /** By the alphabet, and section 9 before section 10. */
    private static int inOrder(String a, String b) {
        Collator swedish = Collator.getInstance(Texts.SWEDISH);
        return swedish.compare(padded(a), padded(b));
    }

    private static String padded(String source) {
        return NUMBER.matcher(source).replaceAll(m -> "0".repeat(Math.max(0, DIGITS - m.group().length())) + m.group());
    }

    private static Stream<Provenance> named(Review review) {
        Stream<Figure> figures = Stream.of(review.municipalities().stream().flatMap(Sources::of),
                review.associations().stream().flatMap(Sources::of),
                review.services().stream().flatMap(s -> some(List.of(s.share(), s.amount()))),
                review.participants().stream().map(Participants::total),
                review.outcomes().stream().flatMap(o -> some(List.of(o.total(), o.women(), o.men()))),
                review.assumptions().stream().flatMap(a -> some(List.of(Optional.of(a.value()), a.low(), a.high()))),
                review.rules().rules().stream().map(Rule::value),
                review.rules().ladder().stream().flatMap(s -> Stream.of(s.upTo(), s.share()))).flatMap(s -> s);
        return Stream.of(figures.map(Figure::provenance), review.arguments().stream().map(Argument::provenance),
                review.steps().stream().map(Step::provenance)).flatMap(s -> s);
    }

    private static Stream<Figure> of(Municipality m) {
        return some(List.of(m.population(), m.workingAge(), m.supportMeasure(), m.variableAllocation()));
    }

    private static Stream<Figure> of(Association a) {
        return Stream.of(some(List.of(a.boardSeats(), a.regionCeiling(), a.municipalitiesCeiling(), a.individualShare(),
                a.costPerParticipant(), a.allocation().possible(), a.allocation().granted(),
                a.allocation().utilisation())), a.accounts().stream().flatMap(Sources::of),
                a.positions().stream().map(p -> p.fullTime())).flatMap(s -> s);
    }

    private static Stream<Figure> of(Accounts a) {
        return Stream.of(some(List.of(a.activities(), a.totalRevenue(), a.totalCost(), a.result(), a.equity())),
                a.revenues().stream().map(r -> r.unitAmount()), a.administration().stream().map(c -> c.unitAmount()))
                .flatMap(s -> s);
    }

    private static Stream<Figure> some(List<Optional<Figure>> figures) {
        return figures.stream().flatMap(Optional::stream);
    }
}
