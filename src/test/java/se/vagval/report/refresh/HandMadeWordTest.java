package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.refresh.Change.Kind;
import se.vagval.text.MoneyUnit;

/** A single figure in a sentence, in what Word and its users make of the document around it. */
class HandMadeWordTest {
    private static final String SENTENCE = "Parterna betalar ";

    @TempDir
    static Path folder;

    private static Path written;
    private static String main;
    /** The control around the figure, and the run in it. */
    private static String control;
    private static String run;
    private static String before;
    private static String after;
    private static NamedFigure figure;
    private static Review changed;
    private static int number;

    @BeforeAll
    static void write() throws IOException {
        figure = figures(RefreshSample.jonkoping()).search("Finansiering per part 2021 från parterna länsförbund", 1)
                .getFirst();
        written = RefreshSample.write(own(RefreshSample.jonkoping()), folder.resolve("Rapport.docx"));
        changed = own(RefreshSample.changed());
        before = figure.text();
        after = figures(RefreshSample.changed()).find(figure.reference()).orElseThrow().text();
        main = RefreshSample.text(written, RefreshSample.MAIN);
        Matcher found = Pattern.compile(SENTENCE + "</w:t></w:r>(<w:sdt>.*?</w:sdt>)").matcher(main);
        assertTrue(found.find());
        control = found.group(1);
        run = "<w:r><w:t xml:space=\"preserve\">" + before + "</w:t></w:r>";
        assertTrue(control.contains(run), control);
    }

    private static Review own(Review review) {
        return review.edit().texts(List.of(new ReportText("2", "Bakgrund",
                SENTENCE + FigureReferences.of(figure.reference()) + " i ett länsförbund."))).done();
    }

    private static NamedFigures figures(Review review) {
        return NamedFigures.of(RefreshSample.input(review, MoneyUnit.TKR).statements(), MoneyUnit.TKR);
    }

    private record Refreshed(String xml, RefreshReport report) {
        private List<Change> ofFigure() {
            return report.changes().stream().filter(c -> c.what().equals(figure.words())).toList();
        }

        private List<Kind> kinds() {
            return ofFigure().stream().map(Change::kind).toList();
        }
    }

    /** The document with the control written otherwise, refreshed. */
    private static Refreshed with(String other) throws IOException {
        return refresh(main.replace(control, other), changed);
    }

    private static Refreshed refresh(String xml, Review review) throws IOException {
        number++;
        Path edited = RefreshSample.with(written, folder.resolve(number + ".docx"), RefreshSample.MAIN, xml);
        Path target = folder.resolve(number + " ny.docx");
        RefreshReport report = RefreshSample.refresh(edited, target, review);
        return new Refreshed(RefreshSample.text(target, RefreshSample.MAIN), report);
    }

    private static String marked(String xml) {
        return xml.replaceAll("(vagval1t[._][0-9a-f]+[._])[0-9a-f]+", "$1");
    }

    @Test
    void asItWasWritten() throws IOException {
        Refreshed refreshed = with(control);
        assertEquals(List.of(Kind.CHANGED), refreshed.kinds());
        assertEquals(before + " → " + after, refreshed.ofFigure().getFirst().words());
        assertTrue(refreshed.xml().replaceAll("<[^>]*>", "").contains(SENTENCE + after + " i ett länsförbund."));
    }

    @Test
    void insideAnotherControlASmartTagAndALink() throws IOException {
        for (String[] around : new String[][]{
                {"<w:sdt><w:sdtPr><w:alias w:val=\"Egen\"/><w:tag w:val=\"egen\"/></w:sdtPr><w:sdtContent>",
                        "</w:sdtContent></w:sdt>"},
                {"<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"metricconverter\">"
                        + "<w:smartTagPr><w:attr w:name=\"ProductID\" w:val=\"1\"/></w:smartTagPr>", "</w:smartTag>"},
                {"<w:hyperlink w:anchor=\"_Toc1\"><w:proofErr w:type=\"spellStart\"/>", "</w:hyperlink>"}}) {
            Refreshed refreshed = with(around[0] + control + around[1]);
            assertEquals(List.of(Kind.CHANGED), refreshed.kinds(), around[0]);
            assertTrue(refreshed.xml().contains(around[0]));
        }
    }

    @Test
    void withControlsAndSmartTagsInside() throws IOException {
        String half = "<w:r><w:t xml:space=\"preserve\">" + before.substring(0, 2) + "</w:t></w:r>";
        String rest = "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">" + before.substring(2) + "</w:t></w:r>";
        Refreshed refreshed = with(control.replace(run,
                "<w:sdt><w:sdtPr><w:tag w:val=\"egen\"/></w:sdtPr><w:sdtContent>"
                        + half + "</w:sdtContent></w:sdt><w:smartTag w:uri=\"u\" w:element=\"e\">" + rest
                        + "</w:smartTag>"));
        assertEquals(List.of(Kind.CHANGED), refreshed.kinds());
        assertTrue(refreshed.xml().replaceAll("<[^>]*>", "").contains(SENTENCE + after + " i ett länsförbund."));
        assertTrue(refreshed.xml().contains("<w:tag w:val=\"egen\"/>"));
    }

    @Test
    void inATextBoxThatWordKeepsTwice() throws IOException {
        String box = "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice Requires=\"wps\"><w:txbxContent><w:p>%1$s</w:p></w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent><w:p>%1$s</w:p></w:txbxContent></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        Refreshed refreshed = with(String.format(box, control));
        assertFalse(refreshed.xml().contains(run));
        assertEquals(2, refreshed.xml().split(Pattern.quote(after + "</w:t>"), -1).length - 1);
        // One sees one text box, and is told of one change.
        assertEquals(List.of(Kind.CHANGED), refreshed.kinds());
    }

    @Test
    void copiedTwiceAndOneOfThemEmptied() throws IOException {
        Refreshed refreshed = with(control + "<w:r><w:t> och </w:t></w:r>" + control + control.replace(run, ""));
        assertEquals(List.of(Kind.CHANGED, Kind.CHANGED), refreshed.kinds());
        assertTrue(refreshed.xml().replaceAll("<[^>]*>", "")
                .contains(SENTENCE + after + " och " + after + " i ett länsförbund."));
    }

    @Test
    void emptiedByHandItStaysEmpty() throws IOException {
        String prompt = "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>"
                + "<w:t>Klicka eller tryck här för att ange text.</w:t></w:r>";
        for (String empty : List.of(control.replace(run, ""),
                control.replace(run, prompt).replace("<w:id ", "<w:showingPlcHdr/><w:id "))) {
            Refreshed refreshed = with(empty);
            assertEquals(List.of(), refreshed.kinds());
            assertTrue(refreshed.xml().contains(empty));
        }
    }

    @Test
    void deletedAndMovedWithChangesTracked() throws IOException {
        String by = " w:id=\"91\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"";
        String gone = run.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>");
        String deleted = control.replace(run, "<w:del" + by + ">" + gone + "</w:del>");
        Refreshed refreshed = with(deleted);
        assertEquals(List.of(), refreshed.kinds());
        assertTrue(refreshed.xml().contains(deleted));
        String from = control.replace(run, "<w:moveFrom" + by + ">" + run + "</w:moveFrom>");
        String to = control.replace(run, "<w:moveTo" + by + ">" + run + "</w:moveTo>");
        refreshed = with(from + "<w:r><w:t> hit </w:t></w:r>" + to);
        assertEquals(List.of(Kind.CHANGED), refreshed.kinds());
        assertTrue(refreshed.xml().contains(from));
        assertTrue(marked(refreshed.xml()).contains(marked(to.replace(before, after))));
    }

    @Test
    void insertedBesideWhatIsDeletedWithChangesTracked() throws IOException {
        String by = " w:id=\"91\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"";
        String own = control.replace(run, "<w:del" + by + ">" + run.replace("w:t", "w:delText") + "</w:del><w:ins" + by
                + "><w:r><w:t>cirka 17 miljoner</w:t></w:r></w:ins>");
        Refreshed refreshed = with(own);
        assertEquals(List.of(Kind.TRACKED), refreshed.kinds());
        assertEquals(
                "Ändrat med spårade ändringar, som är kvar att godkänna eller avvisa, och lämnat som det är. I dokumentet:"
                        + " ”cirka 17 miljoner”. Översynen säger: ”" + after
                        + "”.",
                refreshed.ofFigure().getFirst().words());
        assertTrue(refreshed.xml().contains(own));
    }

    @Test
    void withFootnoteCommentAndBookmarksOfTheUsersInside() throws IOException {
        String worked = "<w:bookmarkStart w:id=\"9001\" w:name=\"mitt\"/><w:commentRangeStart w:id=\"1\"/>"
                + "<w:r w:rsidRPr=\"00AB\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + before + "</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:bookmarkEnd w:id=\"9001\"/>";
        Refreshed refreshed = with(control.replace(run, worked));
        assertEquals(List.of(Kind.CHANGED), refreshed.kinds());
        assertTrue(refreshed.xml().contains(worked.replace(before, after)));
    }

    @Test
    void aFigureThatTheReviewHasNoLongerIsLeftAndToldOf() throws IOException {
        String last = RefreshSample.jonkoping().alternatives().getLast().id();
        NamedFigure going = figures(RefreshSample.jonkoping()).all().stream()
                .filter(f -> f.reference().startsWith("financing|") && f.reference().endsWith("|" + last)).findFirst()
                .orElseThrow();
        Review review = RefreshSample.jonkoping().edit().texts(List.of(new ReportText("2", "Bakgrund",
                SENTENCE + FigureReferences.of(going.reference()) + "."))).done();
        Path file = RefreshSample.write(review, folder.resolve("Borta.docx"));
        RefreshReport report = RefreshSample.refresh(file, folder.resolve("Borta ny.docx"),
                RefreshSample.withoutLastAlternative());
        Change change = report.left().stream().filter(c -> c.what().equals(going.words())).findFirst().orElseThrow();
        assertEquals(Kind.GONE, change.kind());
        assertEquals("Finns inte längre i översynen och är lämnat som det är.", change.words());
        assertTrue(RefreshSample.text(folder.resolve("Borta ny.docx"), RefreshSample.MAIN).replaceAll("<[^>]*>", "")
                .contains(SENTENCE + going.text() + "."));
    }

    @Test
    void nothingButFiguresDiffers() throws IOException {
        Refreshed refreshed = with(control);
        String was = skeleton(main);
        String is = skeleton(refreshed.xml());
        int at = 0;
        while (at < Math.min(was.length(), is.length()) && was.charAt(at) == is.charAt(at)) {
            at++;
        }
        assertEquals("", is.substring(at, Math.min(is.length(), at + 200)));
        assertEquals(was.length(), at);
    }

    /** The elements and attributes of a document without words, in names and alternative texts too, and without which picture. */
    private static String skeleton(String xml) {
        return marked(xml).replaceAll("(<w:t[^>]*>)[^<]*", "$1").replaceAll(" (?:descr|r:embed|c[xy])=\"[^\"]*\"", "")
                .replaceAll("<w:tblDescription [^>]*>", "");
    }
}
