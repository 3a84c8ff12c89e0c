package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.model.Alternative;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.support.Office;
import se.vagval.support.Small;

/** The members' pages laid out by LibreOffice: each member on one page, whatever it and the alternatives are called. */
@Tag("libreoffice")
class MemberLayoutTest {
    /** Title, contents, and how the pages are read. */
    private static final int FRONT = 3;

    @TempDir
    Path folder;

    private static Review withLongNames(Review review) {
        List<Alternative> alternatives = review.alternatives().stream()
                .map(a -> new Alternative(a.id(), a.parent(), a.name(), "Gemensam administration " + a.shortName(),
                        a.description(), a.changes()))
                .toList();
        List<Municipality> municipalities = review.municipalities().stream()
                .map(m -> new Municipality(m.code(), "Kommundelsnämnden i norra och södra " + m.name(), m.regionId(),
                        m.partOf(), m.population(), m.workingAge(), m.supportMeasure(), m.variableAllocation()))
                .toList();
        return review.edit().alternatives(alternatives).municipalities(municipalities).done();
    }

    @Test
    void fourAlternativesAndLongNamesFitOnOnePageEach() throws Exception {
        pagesOf(MemberDocumentTest.input(withLongNames(Examples.open("jonkoping"))));
    }

    @Test
    void fourAlternativesLeaveRoomForADiagram() throws Exception {
        List<String> pages = pagesOf(MemberDocumentTest.input(Examples.open("jonkoping")));
        for (int i = FRONT; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("Diagram " + (i - FRONT + 1)), pages.get(i));
        }
    }

    @Test
    void twoAlternativesStandOnUprightPages() throws Exception {
        List<String> pages = pagesOf(MemberDocumentTest.input(Small.with(List.of(Small.a()))));
        assertTrue(pages.get(pages.size() - 2).contains("Diagram 5"), pages.get(pages.size() - 2));
        assertFalse(pages.getLast().contains("Diagram"), "a chart of one who pays nothing: " + pages.getLast());
        assertTrue(pages.getLast().contains("gäller inte"), pages.getLast());
        assertTrue(pages.getLast().contains("betalar inget i nuläget"), pages.getLast());
    }

    @Test
    void howThePagesAreReadStandsOnOnePageOfTenAlternativesToo() throws Exception {
        ReportInput ekero = MemberDocumentTest.input(Examples.open("ekero"));
        Path pdf = new Office(folder.resolve("office")).converted(List.of(MemberDocumentTest.write(ekero, folder)),
                "pdf").getFirst();
        List<String> pages = List.of(Office.layout(pdf).replace('\u00a0', ' ').split("\f"));
        assertTrue(pages.get(FRONT - 1).strip().startsWith("Så läses medlemsbladen"), pages.get(FRONT - 1));
        assertTrue(pages.get(FRONT).strip().startsWith(ekero.pages().getFirst().name()), pages.get(FRONT));
    }

    private List<String> pagesOf(ReportInput input) throws IOException, InterruptedException {
        Path docx = MemberDocumentTest.write(input, folder);
        Path pdf = new Office(folder.resolve("office")).converted(List.of(docx), "pdf").getFirst();
        List<String> pages = List
                .of(Office.layout(pdf).replace('\u00a0', ' ').split("\f"));
        assertEquals(FRONT + input.pages().size(), pages.size());
        for (int i = 0; i < input.pages().size(); i++) {
            String page = pages.get(FRONT + i);
            assertTrue(page.strip().startsWith(input.pages().get(i).name()), page);
            assertTrue(page.contains("Summa nettobetalning") && page.contains("Källa: översynens beräkning"), page);
        }
        return pages;
    }
}
