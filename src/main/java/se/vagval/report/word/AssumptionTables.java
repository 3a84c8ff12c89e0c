package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The register of assumptions and the rules, with where each comes from. */
final class AssumptionTables {
    private AssumptionTables() {}

    /** Whether there is anything to list. */
    static boolean any(Review review) {
        return !review.rules().rules().isEmpty() || !review.rules().ladder().isEmpty()
                || !review.assumptions().isEmpty() || MarkedFigures.of(review).isPresent();
    }

    static List<Block> of(Review review) {
        List<Block> blocks = new ArrayList<>();
        String slot = String.valueOf(Inline.SLOT);
        assumptions(review).ifPresent(t -> {
            blocks.add(SectionBlocks.lead(Texts.get("report.word.lead.assumptions", slot), t));
            blocks.add(t);
        });
        MarkedFigures.of(review).ifPresent(t -> {
            blocks.add(SectionBlocks.lead(Texts.get("report.word.lead.marked", slot), t));
            blocks.add(t);
        });
        rules(review).ifPresent(t -> {
            blocks.add(SectionBlocks.lead(Texts.get("report.word.lead.rules", slot), t));
            blocks.add(t);
        });
        return blocks;
    }

    private static Optional<Table> assumptions(Review review) {
        List<Line> lines = review.assumptions().stream()
                .map(a -> ReviewTables.line(a.name(), withUnit(print(a, a.value()), unit(a)), range(a),
                        origin(a.value().provenance()), Figures.mark(a.value().provenance().mark())))
                .toList();
        return ReviewTables.table("review.assumptions", Texts.get("report.word.table.assumptions"),
                List.of(ReviewTables.head(Texts.get("report.word.head.assumption"), 30),
                        ReviewTables.figures(Texts.get("report.word.head.value"), 20),
                        ReviewTables.figures(Texts.get("report.word.head.range"), 26),
                        ReviewTables.head(Texts.get("report.word.head.source"), 52),
                        ReviewTables.head(Texts.get("report.word.head.mark"), 22)),
                lines, List.of(Texts.get("report.word.note.inTable")));
    }

    private static Optional<Table> rules(Review review) {
        List<Line> lines = new ArrayList<>();
        for (Rule r : review.rules().rules()) {
            lines.add(line(Texts.get("report.word.rule." + r.kind()), r.fromYear(), r.kind() == RuleKind.BASE_GRANT
                    ? SwedishNumbers.amountWithUnit(r.value().value(), MoneyUnit.KR)
                    : Figures.rate(r.value().value()), r.value()));
        }
        for (LadderStep s : review.rules().ladder()) {
            lines.add(line(Texts.get("report.word.value.ladder",
                    million(s.upTo().value())), s.fromYear(),
                    Figures.rate(s.share().value()), s.share()));
        }
        return ReviewTables.table("review.rules", Texts.get("report.word.table.rules"),
                List.of(ReviewTables.head(Texts.get("report.word.head.rule"), 45),
                        ReviewTables.figures(Texts.get("report.word.head.from"), 16),
                        ReviewTables.figures(Texts.get("report.word.head.value"), 22),
                        ReviewTables.head(Texts.get("report.word.head.source"), 52)),
                lines, List.of(Texts.get("report.word.note.inTable")));
    }

    private static Line line(String name, int year, String value, Figure figure) {
        return ReviewTables.line(name, Integer.toString(year), value, origin(figure.provenance()));
    }

    /** 7 mnkr rather than 7,0 mnkr. */
    private static String million(double kronor) {
        double millions = kronor / 1e6;
        return Texts.get("report.word.value.unit", Figures.count(millions), MoneyUnit.MNKR.label());
    }

    private static String range(Assumption a) {
        String low = a.low().map(f -> percent(a, print(a, f))).orElse("");
        String high = a.high().map(f -> percent(a, print(a, f))).orElse("");
        if (low.isEmpty() && high.isEmpty()) {
            return Texts.get("report.word.value.none");
        }
        return Texts.get("report.word.value.range", ReviewTables.or(low, Figures.missing()),
                ReviewTables.or(high, Figures.missing()));
    }

    private static String print(Assumption assumption, Figure figure) {
        return assumption.kind() == AssumptionKind.OTHER && !isPart(assumption) ? Figures.exact(figure.value())
                : Figures.rate(figure.value());
    }

    /** Whether the unit says what the value is a part of: 0,16 of the costs is printed as 16 % of them. */
    private static boolean isPart(Assumption assumption) {
        return assumption.unit().startsWith(Texts.get("report.word.value.of"))
                && Math.abs(assumption.value().value()) < 1;
    }

    /** Tables have the sign where running text has the word. */
    private static String unit(Assumption assumption) {
        return isPercent(assumption) ? Texts.get("report.word.value.percent") + assumption.unit().substring(
                Texts.get("report.word.value.percentWord").length()) : assumption.unit();
    }

    private static String percent(Assumption assumption, String printed) {
        return isPercent(assumption) ? withUnit(printed, Texts.get("report.word.value.percent")) : printed;
    }

    private static boolean isPercent(Assumption assumption) {
        String word = Texts.get("report.word.value.percentWord");
        return assumption.unit().equals(word) || assumption.unit().startsWith(word + " ");
    }

    private static String withUnit(String printed, String unit) {
        return unit.isBlank() ? printed : Texts.get("report.word.value.unit", printed, unit);
    }

    private static String origin(Provenance provenance) {
        String words = Stream.of(provenance.source(), provenance.note()).map(String::strip).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(". "));
        return ReviewTables.or(words, Figures.missing());
    }
}
