package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Provenance;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridCell;

/** The column of sources names a document once under each heading, and always knows the whole source. */
class ShownSourcesTest {
    private final Parts parts = new Parts(new Reading(MoneyUnit.TKR), OpenSession.example().drafts());

    private GridCell sources(String source) {
        return parts.sources(List.of(parts.figure("a." + source, "A",
                Optional.of(new Figure(1, Provenance.stated(source))), InputUnit.NUMBER)));
    }

    @Test
    void aDocumentIsNamedOnceUnderEachHeading() {
        assertEquals("2020 års översyn, avsnitt 3.3, bokslut 2019",
                sources("2020 års översyn, avsnitt 3.3, bokslut 2019").text());
        GridCell next = sources("2020 års översyn, avsnitt 3.4");
        assertEquals("avsnitt 3.4", next.text());
        assertEquals("2020 års översyn, avsnitt 3.4", next.source());
        assertEquals("2020 års översyn, avsnitt 3.4", next.edit());
        assertEquals("", sources("").text());
        assertEquals("avsnitt 3.5", sources("2020 års översyn, avsnitt 3.5").text());
        assertEquals("Årsredovisning 2019", sources("Årsredovisning 2019").text());
        assertEquals("Årsredovisning 2019", sources("Årsredovisning 2019").text());
        parts.group("g", "Rubrik", 1);
        assertEquals("2020 års översyn, avsnitt 3.4", sources("2020 års översyn, avsnitt 3.4").text());
    }

    @Test
    void severalSourcesAreCountedAndAllAreTold() {
        GridCell both = parts.sources(List.of(figure("Ett, sidan 1"), figure("Två")));
        assertTrue(both.text().startsWith("2 "), both.text());
        assertEquals("Ett, sidan 1; Två", both.source());
    }

    private GridCell figure(String source) {
        return parts.figure("b." + source, "B", Optional.of(new Figure(1, Provenance.stated(source))),
                InputUnit.NUMBER);
    }
}
