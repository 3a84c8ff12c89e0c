package se.vagval.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import se.vagval.text.Texts;

/** Sentences on the highest and lowest of some figures, and on those that are missing. */
final class Extremes {
    private static final int NAMED = 5;

    private Extremes() {}

    /**
     * A figure and what it is of.
     *
     * @param told
     *            whether it is to be read out in turn, and not only when it is the highest or lowest
     */
    record Point(String name, OptionalDouble value, String text, boolean told) {}

    static List<String> sentences(List<Point> points) {
        List<Point> known = points.stream().filter(p -> p.value().isPresent()).toList();
        if (points.isEmpty()) {
            return List.of();
        }
        if (known.isEmpty()) {
            return List.of(Texts.get("chart.alternative.allMissing"));
        }
        List<String> sentences = new ArrayList<>(points.getFirst().told() ? inTurn(known) : ends(known));
        List<String> missing = points.stream().filter(p -> p.value().isEmpty()).map(Point::name).toList();
        if (!missing.isEmpty()) {
            sentences.add(Texts.get("chart.alternative.missing", names(missing)));
        }
        return sentences;
    }

    private static List<String> inTurn(List<Point> points) {
        List<String> all = points.stream().map(Extremes::text).toList();
        return List.of(Texts.get("chart.alternative.inTurn", String.join("; ", all)));
    }

    private static List<String> ends(List<Point> points) {
        Comparator<Point> byValue = Comparator.comparingDouble(p -> p.value().getAsDouble());
        Point high = points.stream().max(byValue).orElseThrow();
        Point low = points.stream().min(byValue).orElseThrow();
        if (points.size() > 1 && high.value().getAsDouble() == low.value().getAsDouble()) {
            return List.of(Texts.get("chart.alternative.same", high.text()));
        }
        if (points.size() == 1) {
            return List.of(Texts.get("chart.alternative.only", text(high)));
        }
        return List.of(Texts.get("chart.alternative.highest", text(high)), Texts.get("chart.alternative.lowest", text(
                low)));
    }

    private static String text(Point point) {
        return Texts.get("chart.alternative.value", point.name(), point.text());
    }

    /** Some names and how many more there are. */
    static String names(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : Texts.get("chart.alternative.more", first, names.size() - NAMED);
    }
}
