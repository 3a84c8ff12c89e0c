package se.vagval.store;

import java.util.List;

/**
 * The tables a file is to have.
 *
 * @param version
 *            number of the newest migration
 * @param locations
 *            where the migrations lie
 */
record Schema(int version, List<String> locations) {
    /** What this Vägval reads and writes. */
    static final Schema CURRENT = new Schema(8, List.of("classpath:se/vagval/store/migration"));

    /** Where the migrations done to a file are recorded in it. */
    static final String HISTORY = "flyway_schema_history";

    /** Tables beside those of the review itself. */
    static final List<String> OTHER_TABLES = List.of(HISTORY, SaveCount.TABLE, "history_step", "history_part",
            "history_position", "version_part", DraftTable.TABLE);
}
