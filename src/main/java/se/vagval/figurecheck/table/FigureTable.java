package se.vagval.figurecheck.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import se.vagval.figurecheck.document.Place;

/**
 * The figures of a table with their headings. A rule that speaks of lines reads it as it stands and once more turned, so
 * that it needs to know nothing of rows and columns.
 */
public final class FigureTable {
    private final Place place;
    private final String about;
    private final List<Heading> lines;
    private final List<Heading> crossings;
    private final List<List<Optional<Printed>>> cells;
    private final boolean turned;

    /**
     * @param about
     *            words that hold for the whole table, such as its unit
     * @param cells
     *            one list for each line
     */
    FigureTable(Place place, String about, List<Heading> lines, List<Heading> crossings,
            List<List<Optional<Printed>>> cells) {
        this(place, about, lines, crossings, cells, false);
    }

    private FigureTable(Place place, String about, List<Heading> lines, List<Heading> crossings,
            List<List<Optional<Printed>>> cells, boolean turned) {
        this.place = place;
        this.about = about;
        this.lines = lines;
        this.crossings = crossings;
        this.cells = cells;
        this.turned = turned;
    }

    /** The same table with columns for lines. */
    public FigureTable turn() {
        return new FigureTable(place, about, crossings, lines, cells, !turned);
    }

    public boolean isTurned() {
        return turned;
    }

    public Place place() {
        return place;
    }

    /** The caption, and what stands in the corner. */
    public String about() {
        return about;
    }

    public int lines() {
        return lines.size();
    }

    public int crossings() {
        return crossings.size();
    }

    public Heading line(int line) {
        return lines.get(line);
    }

    public Heading crossing(int crossing) {
        return crossings.get(crossing);
    }

    /** The figure where two meet, if there is one. */
    public Optional<Printed> figure(int line, int crossing) {
        return turned ? cells.get(crossing).get(line) : cells.get(line).get(crossing);
    }

    /** Whether a crossing holds differences: its heading says so, or a figure is printed with a plus sign. */
    public boolean isChange(int crossing) {
        return crossings.get(crossing).isChange() || IntStream.range(0, lines())
                .anyMatch(line -> figure(line, crossing).filter(p -> p.text().startsWith("+")).isPresent());
    }

    /** What the figure where two meet may have been; counted wholes are what they are. */
    public Interval interval(int line, int crossing) {
        Printed printed = figure(line, crossing).orElseThrow();
        return isCounted(line, crossing) ? Interval.exact(printed.value()) : printed.rounded();
    }

    private boolean isCounted(int line, int crossing) {
        Printed printed = figure(line, crossing).orElseThrow();
        Heading own = lines.get(line);
        Heading other = crossings.get(crossing);
        boolean counts = own.isCount() && !other.isConverted() || other.isCount() && !own.isConverted();
        return counts && printed.decimals() == 0 && !printed.percent();
    }

    /** The row's heading where two meet. */
    public String row(int line, int crossing) {
        return (turned ? crossings.get(crossing) : lines.get(line)).said();
    }

    /** The column's heading where two meet. */
    public String column(int line, int crossing) {
        return (turned ? lines.get(line) : crossings.get(crossing)).said();
    }
}
