package se.vagval.report.deck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Input;
import se.vagval.model.InputUnit;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.model.YearFigure;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The figures that are typed in a change, in few words. */
final class ChangeFigures {
    /** Figures of one change that are told, and years of one figure; the rest are in the review. */
    private static final int FIGURES = 3;
    private static final String BETWEEN = "report.deck.differences.between";

    private final Review review;
    private final MoneyUnit unit;
    private final List<Input> typed;

    ChangeFigures(Review review, MoneyUnit unit) {
        this.review = review;
        this.unit = unit;
        typed = Inputs.of(review).stream().filter(i -> i.address().startsWith("alternatives.")
                && i.figure().isPresent()).toList();
    }

    /** "bidrag 8 000 tkr 2016 och 16 000 tkr 2017, utnyttjande 24 %"; "" where nothing is typed. */
    String of(Change change) {
        List<String> told = new ArrayList<>();
        if (change instanceof Change.Start start) {
            yearly(told, "report.deck.differences.totals", start.totals(), InputUnit.KRONOR);
            yearly(told, "report.deck.differences.administration", start.administration(), InputUnit.SHARE);
        }
        Map<String, List<Input>> labelled = new LinkedHashMap<>();
        String within = "alternatives." + holder(change) + ".changes." + change.id() + ".";
        typed.stream().filter(i -> i.address().startsWith(within) && !isYearly(i.address().substring(within.length())))
                .forEach(i -> labelled.computeIfAbsent(i.label(), _ -> new ArrayList<>()).add(i));
        labelled.forEach((label, inputs) -> told.add(labelled(change, label, inputs)));
        return String.join(", ", told.subList(0, Math.min(FIGURES, told.size())));
    }

    private static boolean isYearly(String address) {
        return address.startsWith("totals.") || address.startsWith("administration.");
    }

    /** A figure that is the same for all it is typed for is told once, others by the least and the most. */
    private String labelled(Change change, String label, List<Input> inputs) {
        String what = change instanceof Change.StateBudget || change instanceof Change.OneOffCost
                || label.equals(ChangeWords.kind(change)) ? ""
                        : label.toLowerCase(Texts.SWEDISH);
        List<Input> sorted = inputs.stream().sorted(Comparator.comparingDouble(ChangeFigures::number)).toList();
        String low = value(number(sorted.getFirst()), sorted.getFirst().unit());
        String high = value(number(sorted.getLast()), sorted.getLast().unit());
        return (low.equals(high) ? Texts.get("report.deck.differences.figure", what, low)
                : Texts.get(BETWEEN, what, low, high)).strip();
    }

    /** "bidrag 8 000 tkr 2016 och 16 000 tkr 2017–2019"; of many that differ the least and the most. */
    private void yearly(List<String> told, String what, List<YearFigure> figures, InputUnit kind) {
        if (figures.isEmpty()) {
            return;
        }
        SortedMap<Integer, String> values = new TreeMap<>();
        figures.forEach(f -> values.put(f.year(), value(f.figure().value(), kind)));
        List<String> spans = ChangeLines.eachYear(values);
        List<Double> sorted = figures.stream().map(f -> f.figure().value()).sorted().toList();
        told.add(spans.size() <= FIGURES
                ? Texts.get("report.deck.differences.figure", Texts.get(what), Headlines.listed(spans))
                : Texts.get(BETWEEN, Texts.get(what), value(sorted.getFirst(), kind), value(sorted.getLast(), kind)));
    }

    /** The alternative in which it is typed: a variant may have another of the same id in its place. */
    private String holder(Change change) {
        return review.alternatives().stream().filter(a -> a.changes().stream().anyMatch(c -> c == change))
                .map(Alternative::id).findFirst().orElse("");
    }

    private static double number(Input input) {
        return input.figure().orElseThrow().value();
    }

    private String value(double value, InputUnit of) {
        return switch (of) {
            case KRONOR -> SwedishNumbers.amountWithUnit(value, unit);
            case SHARE -> SwedishNumbers.percent(value, decimals(BigDecimal.valueOf(value).movePointRight(2), 1));
            case NUMBER -> SwedishNumbers.plain(value, decimals(BigDecimal.valueOf(value), 2));
        };
    }

    /** As many decimals as it was typed with, up to some. */
    private static int decimals(BigDecimal typed, int most) {
        return Math.max(0, typed.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }
}
