package se.vagval.store;

import java.util.List;

/** Migrations after the newest real one, to try upgrading and newer files with. */
final class TestSchemas {
    static final List<String> WITH_NEXT = with("next");
    static final List<String> WITH_BROKEN = with("broken");

    private TestSchemas() {}

    private static List<String> with(String folder) {
        return List.of(Schema.CURRENT.locations().getFirst(), "classpath:se/vagval/store/" + folder);
    }
}
