package se.vagval.report.nativechart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Series;

/** Where the lines of a chart end, and where a figure can stand at each end without meeting another. */
final class LineEnds {
    /** How high a label is, in lines of text. */
    private static final double LABEL = 1.2;

    /** Where a figure stands at the end of its line. */
    enum Place {
        /** Right of it. */
        BESIDE,
        /** Above it. */
        ABOVE,
        /** Below it. */
        BELOW,
        /** Nowhere: another says the same in the same place, or there is no room. */
        NONE
    }

    private final ChartData data;
    private final double label;
    private final double height;

    /**
     * @param line
     *            height of a line of text, centimetres
     * @param height
     *            of the plot, centimetres
     */
    LineEnds(ChartData data, double line, double height) {
        this.data = data;
        this.label = line * LABEL;
        this.height = height;
    }

    /** Whether every line has room for a label beside its end. */
    boolean isApart() {
        double[] ends = ends().stream().mapToDouble(this::down).sorted().toArray();
        return IntStream.range(1, ends.length).allMatch(i -> ends[i] - ends[i - 1] >= label);
    }

    /** The place of each series' last figure: beside the end, or above and below where two or three are close. */
    List<Place> places() {
        Place[] places = new Place[data.series().size()];
        Arrays.fill(places, Place.NONE);
        List<Integer> told = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        ends().stream().sorted(Comparator.comparingDouble(this::down)).filter(s -> texts.add(text(s)))
                .forEach(told::add);
        for (int from = 0; from < told.size();) {
            int to = from + 1;
            while (to < told.size() && down(told.get(to)) - down(told.get(to - 1)) < label) {
                to++;
            }
            place(places, told.subList(from, to));
            from = to;
        }
        return List.of(places);
    }

    /** Of more than three that are close to each other only the highest, the lowest and the next to highest are told. */
    private void place(Place[] places, List<Integer> close) {
        if (close.size() == 1) {
            places[close.getFirst()] = Place.BESIDE;
            return;
        }
        places[close.getFirst()] = Place.ABOVE;
        places[close.get(1)] = Place.BESIDE;
        int lowest = close.getLast();
        // The names of the years stand below the plot.
        if (close.size() > 2 && down(lowest) + label * 1.5 <= height) {
            places[lowest] = Place.BELOW;
        }
    }

    private List<Integer> ends() {
        return IntStream.range(0, data.series().size()).filter(s -> last(data.series().get(s)) >= 0).boxed().toList();
    }

    /** How far below the top of the plot a line ends, centimetres. */
    private double down(int series) {
        Series shown = data.series().get(series);
        double value = shown.points().get(last(shown)).value().orElseThrow();
        return height * (data.scale().high() - value) / (data.scale().high() - data.scale().low());
    }

    private String text(int series) {
        Series shown = data.series().get(series);
        return shown.points().get(last(shown)).text();
    }

    /** The last category with a figure; -1 where there is none. */
    static int last(Series shown) {
        return IntStream.range(0, shown.points().size()).filter(i -> shown.points().get(i).value().isPresent()).max()
                .orElse(-1);
    }
}
