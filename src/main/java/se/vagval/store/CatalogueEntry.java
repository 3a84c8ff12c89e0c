package se.vagval.store;

import java.util.Locale;

/**
 * A statement in the catalogue of an H2 file, run when the database is opened.
 *
 * @param id
 *            of the thing it makes; for a table also the number of its rows' map
 * @param type
 *            what it makes, as {@link org.h2.engine.DbObject} numbers it
 */
record CatalogueEntry(int id, int type, String sql) {

    /** Whether it makes an ordinary table of a name. */
    boolean makesTable(String name) {
        return sql.toUpperCase(Locale.ROOT)
                .startsWith("CREATE CACHED TABLE \"PUBLIC\".\"" + name.toUpperCase(Locale.ROOT) + "\"");
    }
}
