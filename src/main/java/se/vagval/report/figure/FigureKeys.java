package se.vagval.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/**
 * What the rows and columns of a statement are called where a document or a text refers to them: their own keys, with the
 * group before that of a row in a group, and the kind before that of a column of differences. Each is unique.
 */
public final class FigureKeys {
    private static final String PART = "/";

    private final List<String> rows = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    public FigureKeys(Statement statement) {
        Map<String, Integer> taken = new HashMap<>();
        String group = "";
        for (Row row : statement.rows()) {
            boolean heads = row.kind() == Row.Kind.GROUP;
            group = heads ? row.key() + PART : group;
            rows.add(unique(heads ? group : group + row.key(), taken));
        }
        taken.clear();
        for (Column column : statement.columns()) {
            columns.add(unique(key(column), taken));
        }
    }

    /** The key of a row by its index. */
    public String row(int index) {
        return rows.get(index);
    }

    /** The key of a column by its index. */
    public String column(int index) {
        return columns.get(index);
    }

    /** Differences stand beside values of the same alternative. */
    private static String key(Column column) {
        String kind = column.kind().name().toLowerCase(Locale.ROOT);
        return column.key().isEmpty() ? kind
                : column.kind() == Column.Kind.DIFFERENCE ? kind + PART + column.key() : column.key();
    }

    /** What is a mark in a text would end what refers to them. */
    private static String unique(String key, Map<String, Integer> taken) {
        String plain = key.replaceAll("[|{}#*\\[\\]\\\\\\p{Cntrl}]", "_");
        int times = taken.merge(plain, 1, Integer::sum);
        return times == 1 ? plain : plain + "#" + times;
    }
}
