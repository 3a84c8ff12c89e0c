package se.vagval.store;

import java.util.List;

/** Migrations after the newest real one, to try upgrading and newer files with. */
final class TestSchemas {
    /** One version newer than this Vägval, whatever its number. */
    static final Schema NEXT = with("next");
    /** As newer, with a migration that fails. */
    static final Schema BROKEN = with("broken");

    private TestSchemas() {}

    private static Schema with(String folder) {
        return new Schema(1000,
                List.of(Schema.CURRENT.locations().getFirst(), "classpath:se/vagval/store/" + folder));
    }
}
