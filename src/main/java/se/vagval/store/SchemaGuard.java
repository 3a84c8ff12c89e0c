package se.vagval.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.h2.engine.DbObject;

import se.vagval.store.rows.Table;

/**
 * Lets through a catalogue of our tables with their keys, and nothing else: no alias, trigger, view, linked or external
 * table, no type, default or check that computes anything. What is not known is refused.
 */
final class SchemaGuard {
    /** Words of the statements H2 keeps for our tables. A function, an expression or an engine needs others. */
    private static final Set<String> WORDS = Set.of("CREATE", "CACHED", "TABLE", "PRIMARY", "UNIQUE", "KEY", "INDEX",
            "ON", "ALTER", "ADD", "CONSTRAINT", "FOREIGN", "REFERENCES", "NOCHECK", "NOT", "NULL", "CHARACTER",
            "BINARY", "VARYING", "DOUBLE", "PRECISION", "INTEGER", "BOOLEAN", "DATE", "TIMESTAMP", "TIME", "WITH",
            "ZONE",
            "DEFAULT", "CURRENT_TIMESTAMP", "SELECTIVITY", "NULLS", "FIRST", "LAST", "DISTINCT", "USER", "IF", "EXISTS",
            "SALT",
            "HASH", "ADMIN", "SET", "CREATE_BUILD", "WRITE_DELAY");
    private static final String OWNER = "CREATE USER IF NOT EXISTS \"" + Database.USER + "\" ";
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern SECRET = Pattern.compile("(SALT|HASH) '[0-9a-f]*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_0-9\\s(),\".-]*");
    private static final Pattern COMPUTED = Pattern.compile("DEFAULT (?!CURRENT_TIMESTAMP\\b)");

    private SchemaGuard() {}

    static void check(Path file, List<CatalogueEntry> catalogue) {
        for (CatalogueEntry entry : catalogue) {
            if (!allowed(entry)) {
                throw new StoreException(StoreError.UNSAFE, file, "catalogue holds: " + entry.sql());
            }
        }
    }

    private static boolean allowed(CatalogueEntry entry) {
        return switch (entry.type()) {
            case DbObject.TABLE_OR_VIEW -> ourTable(entry) && plain(entry.sql());
            case DbObject.INDEX ->
                entry.sql().startsWith("CREATE ") && plain(entry.sql());
            case DbObject.CONSTRAINT -> entry.sql().startsWith("ALTER TABLE ") && plain(entry.sql());
            case DbObject.USER -> entry.sql().startsWith(OWNER) && plain(entry.sql());
            case DbObject.SETTING -> entry.sql().startsWith("SET ") && plain(entry.sql());
            default -> false;
        };
    }

    private static boolean ourTable(CatalogueEntry entry) {
        return Schema.OTHER_TABLES.stream().anyMatch(entry::makesTable)
                || Arrays.stream(Table.values()).anyMatch(table -> entry.makesTable(table.name()));
    }

    private static boolean plain(String sql) {
        String bare = QUOTED.matcher(SECRET.matcher(sql).replaceAll("$1")).replaceAll("\"\"");
        if (!PLAIN.matcher(bare).matches() || COMPUTED.matcher(bare).find()) {
            return false;
        }
        Matcher word = WORD.matcher(bare);
        return word.results().allMatch(w -> WORDS.contains(w.group()));
    }
}
