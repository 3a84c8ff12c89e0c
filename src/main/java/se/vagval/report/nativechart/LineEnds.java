package se.vagval.report.nativechart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Series;

/** Where the lines of a chart end, and where a label can stand at each end without meeting another or a line. */
final class LineEnds {
    /** How high a label is, and how far it may reach over the plot, in lines of text. */
    private static final double LABEL = 1.2;
    private static final double OVER = 1.5;
    /** From the end of a line to its label, half a marker within; centimetres. */
    private static final double GAP = 0.15;
    /** What a line is looked at this many times between two years. */
    private static final int STEPS = 40;

    /** Where a label stands at the end of its line. */
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

    /** What a label covers, centimetres from the upper left corner of the plot. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(double x, double y) {
            return x > left && x < right && y > top && y < bottom;
        }
    }

    private final ChartData data;
    private final double line;
    private final double width;
    private final double height;
    private final IntToDoubleFunction wide;

    /**
     * @param line
     *            height of a line of text, centimetres
     * @param width
     *            of the plot, from the first to the last category, centimetres
     * @param height
     *            of the plot, centimetres
     * @param wide
     *            how wide the label of a series is, centimetres
     */
    LineEnds(ChartData data, double line, double width, double height, IntToDoubleFunction wide) {
        this.data = data;
        this.line = line;
        this.width = width;
        this.height = height;
        this.wide = wide;
    }

    /** Whether every line has room for its label beside its end. */
    boolean isApart() {
        List<Box> taken = new ArrayList<>();
        return ends().stream().allMatch(s -> isPut(s, Place.BESIDE, taken));
    }

    /** The place of each series' last figure: beside the end, or above and below where several are close. */
    List<Place> places() {
        Place[] places = new Place[data.series().size()];
        Arrays.fill(places, Place.NONE);
        List<Integer> told = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        ends().stream().sorted(Comparator.comparingDouble(this::endDown)).filter(s -> texts.add(text(s)))
                .forEach(told::add);
        List<Box> taken = new ArrayList<>();
        for (int from = 0; from < told.size();) {
            int to = from + 1;
            while (to < told.size() && endDown(told.get(to)) - endDown(told.get(to - 1)) < line * LABEL) {
                to++;
            }
            place(places, told.subList(from, to), taken);
            from = to;
        }
        return List.of(places);
    }

    /** Of those that are close to each other the highest and the lowest first: between them there is room for few. */
    private void place(Place[] places, List<Integer> close, List<Box> taken) {
        if (close.size() == 1) {
            places[close.getFirst()] = free(close.getFirst(), taken, Place.BESIDE, Place.ABOVE, Place.BELOW);
            return;
        }
        int highest = close.getFirst();
        int lowest = close.getLast();
        places[highest] = free(highest, taken, Place.ABOVE, Place.BESIDE);
        if (close.size() == 2) {
            places[lowest] = free(lowest, taken, Place.BESIDE, Place.BELOW);
            return;
        }
        places[lowest] = free(lowest, taken, Place.BELOW, Place.BESIDE);
        for (int between : close.subList(1, close.size() - 1)) {
            places[between] = free(between, taken, Place.BESIDE);
        }
    }

    private Place free(int series, List<Box> taken, Place... wanted) {
        return Arrays.stream(wanted).filter(p -> isPut(series, p, taken)).findFirst().orElse(Place.NONE);
    }

    /** Whether a label can stand in a place, which is then taken. */
    private boolean isPut(int series, Place place, List<Box> taken) {
        Box box = box(series, place);
        boolean isWithin = box.top >= -line * OVER && (place != Place.BELOW || box.bottom <= height);
        boolean free = isWithin && taken.stream().noneMatch(box::meets) && data.series().stream()
                .noneMatch(s -> crosses(s, box));
        if (free) {
            taken.add(box);
        }
        return free;
    }

    private Box box(int series, Place place) {
        Series shown = data.series().get(series);
        double x = across(last(shown));
        double y = endDown(series);
        double high = line * LABEL;
        double half = wide.applyAsDouble(series) / 2;
        return switch (place) {
            case ABOVE -> new Box(x - half, y - GAP - high, x + half, y - GAP);
            case BELOW -> new Box(x - half, y + GAP, x + half, y + GAP + high);
            case BESIDE, NONE -> new Box(x + GAP, y - high / 2, x + GAP + 2 * half, y + high / 2);
        };
    }

    private boolean crosses(Series shown, Box box) {
        for (int i = 1; i < shown.points().size(); i++) {
            var before = shown.points().get(i - 1).value();
            var after = shown.points().get(i).value();
            if (before.isPresent() && after.isPresent()) {
                double from = down(before.getAsDouble());
                double to = down(after.getAsDouble());
                for (int step = 0; step <= STEPS; step++) {
                    double part = (double) step / STEPS;
                    if (box.holds(across(i - 1 + part), from + (to - from) * part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Integer> ends() {
        return IntStream.range(0, data.series().size()).filter(s -> last(data.series().get(s)) >= 0).boxed().toList();
    }

    private double across(double category) {
        return data.categories().size() < 2 ? 0 : width * category / (data.categories().size() - 1);
    }

    private double endDown(int series) {
        Series shown = data.series().get(series);
        return down(shown.points().get(last(shown)).value().orElseThrow());
    }

    /** How far below the top of the plot a value stands, centimetres. */
    private double down(double value) {
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
