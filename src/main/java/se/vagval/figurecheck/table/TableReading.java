package se.vagval.figurecheck.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import se.vagval.figurecheck.document.Block.RawTable;
import se.vagval.figurecheck.document.Block.Row;

/** Finds out which cells of a table are headings and which are figures. */
public final class TableReading {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final RawTable raw;
    private final int width;
    private final int heads;
    private final int labels;

    private TableReading(RawTable raw) {
        this.raw = raw;
        width = raw.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        heads = heads();
        labels = labels();
    }

    /** The table's figures, if it has any. */
    public static Optional<FigureTable> read(RawTable raw) {
        TableReading reading = new TableReading(raw);
        return reading.labels < reading.width && reading.heads < raw.rows().size()
                ? Optional.of(reading.table())
                : Optional.empty();
    }

    private String cell(int row, int column) {
        List<String> cells = raw.rows().get(row).cells();
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Rows of heads: marked as such, or above the first row with a figure that is not a year. */
    private int heads() {
        int count = 0;
        while (count < raw.rows().size() && (raw.rows().get(count).header() || isHead(raw.rows().get(count)))) {
            count++;
        }
        return count;
    }

    private static boolean isHead(Row row) {
        boolean said = false;
        for (String cell : row.cells().subList(Math.min(1, row.cells().size()), row.cells().size())) {
            if (Printed.read(cell).isPresent() && !YEAR.matcher(cell).matches()) {
                return false;
            }
            said |= !cell.isEmpty();
        }
        return said;
    }

    /** The first column, and those after it that hold words in every row. */
    private int labels() {
        int count = 1;
        while (count < width && isWords(count)) {
            count++;
        }
        return count;
    }

    private boolean isWords(int column) {
        boolean said = false;
        for (int row = heads; row < raw.rows().size(); row++) {
            String cell = cell(row, column);
            if (Printed.read(cell).isPresent()) {
                return false;
            }
            said |= !cell.isEmpty();
        }
        return said;
    }

    private FigureTable table() {
        List<Heading> rows = new ArrayList<>();
        List<List<Optional<Printed>>> figures = new ArrayList<>();
        List<Heading> columns = columns();
        String group = "";
        for (int row = heads; row < raw.rows().size(); row++) {
            Heading heading = row(row, group);
            if (isGroup(row)) {
                group = heading.label();
            } else {
                group = labels > 1 ? heading.group() : group;
                rows.add(heading);
                figures.add(figures(row, heading, columns));
            }
        }
        String corner = heads > 0 ? cell(heads - 1, 0) + " " + cell(0, 0) : "";
        return new FigureTable(raw.place(), raw.place().words() + " " + corner, List.copyOf(rows), columns,
                List.copyOf(figures));
    }

    /** A row with a heading and nothing else. */
    private boolean isGroup(int row) {
        for (int column = labels; column < width; column++) {
            if (!cell(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Heading row(int row, String group) {
        if (labels == 1) {
            return new Heading(group, clean(cell(row, 0)));
        }
        String own = clean(cell(row, 0));
        return new Heading(own.isEmpty() ? group : own, clean(cell(row, labels - 1)));
    }

    private List<Optional<Printed>> figures(int row, Heading heading, List<Heading> columns) {
        List<Optional<Printed>> figures = new ArrayList<>();
        boolean shares = areShares(row, columns);
        for (int column = labels; column < width; column++) {
            Heading over = columns.get(column - labels);
            boolean share = heading.isShare() || over.isShare() || shares && over.isChange();
            figures.add(Printed.read(cell(row, column)).map(p -> share ? p.asPercent() : p));
        }
        return List.copyOf(figures);
    }

    /** Whether a row is of shares, so that its differences are points, which are printed without the sign of per cent. */
    private boolean areShares(int row, List<Heading> columns) {
        List<Printed> told = IntStream.range(labels, width).filter(c -> !columns.get(c - labels).isChange())
                .mapToObj(c -> Printed.read(cell(row, c))).flatMap(Optional::stream).toList();
        return !told.isEmpty() && told.stream().allMatch(Printed::percent);
    }

    /** A column's own label is in the lowest row of heads, and its group above; a group holds until the next begins. */
    private List<Heading> columns() {
        List<Heading> columns = new ArrayList<>();
        String group = "";
        for (int column = labels; column < width; column++) {
            String above = above(column);
            String label = heads == 0 ? "" : clean(cell(heads - 1, column));
            group = above.isEmpty() ? group : above;
            columns.add(label.isEmpty() ? new Heading("", above) : new Heading(group, label));
        }
        return List.copyOf(columns);
    }

    private String above(int column) {
        for (int row = heads - 2; row >= 0; row--) {
            if (!cell(row, column).isEmpty()) {
                return clean(cell(row, column));
            }
        }
        return "";
    }

    private static String clean(String label) {
        return label.replaceAll("\\*\\*|[:*\\s]+$", "").replaceAll("\\s+", " ").strip();
    }
}
