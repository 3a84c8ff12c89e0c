package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What the window tells of the documents that were chosen and had nothing in them. */
class PartExportsTest {
    private final PartExports exports = new PartExports(Clock.systemDefaultZone(), _ -> Optional.empty());

    @Test
    void pagesForNobodyAreToldOnce() {
        assertEquals(
                List.of("Inga medlemsblad är skrivna, eftersom översynen inte har några medlemmar än. Skriv in dem i"
                        + " steget Nuläge."),
                exports.leftOut(Set.of("word", "members", "members_pdf"), false));
    }

    @Test
    void nothingIsToldOfPagesThatAreWrittenOrNotChosen() {
        assertEquals(List.of(), exports.leftOut(Set.of("word", "members"), true));
        assertEquals(List.of(), exports.leftOut(Set.of("word", "excel"), false));
    }
}
