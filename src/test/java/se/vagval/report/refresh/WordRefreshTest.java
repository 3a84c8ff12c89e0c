package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.refresh.Change.Kind;
import se.vagval.text.MoneyUnit;

/** A report that has been worked on, with XML as Word writes it. */
class WordRefreshTest {
    private static final String FINDING = "Parternas bidrag 2021 ";
    private static final String FINDING_CONTROL = "<w:sdt><w:sdtPr><w:alias w:val=\"Resultat: Finansiering per part";
    private static final String CELL = "<w:t xml:space=\"preserve\">17\u00a0622</w:t>";

    @TempDir
    static Path folder;

    private static Path written;
    private static String main;
    private static Review changed;
    private static int number;

    @BeforeAll
    static void write() throws IOException {
        written = RefreshSample.write(RefreshSample.jonkoping(), folder.resolve("Rapport.docx"));
        main = RefreshSample.text(written, RefreshSample.MAIN);
        changed = RefreshSample.changed();
    }

    private record Refreshed(String before, String after, RefreshReport report) {
        List<Change> of(Kind kind) {
            return report.changes().stream().filter(c -> c.kind() == kind).toList();
        }
    }

    private static Refreshed refresh(String worked, Review review) throws IOException {
        number++;
        Path edited = RefreshSample.with(written, folder.resolve(number + ".docx"), RefreshSample.MAIN, worked);
        Path target = folder.resolve(number + " ny.docx");
        RefreshReport report = RefreshSample.refresh(edited, target, review);
        return new Refreshed(worked, report.written().isEmpty() ? worked
                : RefreshSample.text(target, RefreshSample.MAIN), report);
    }

    private static Refreshed refresh(String worked) throws IOException {
        return refresh(worked, changed);
    }

    private static String figure(Refreshed refreshed) {
        return refreshed.of(Kind.CHANGED).stream().filter(c -> c.before().equals("17 622")).findFirst().orElseThrow()
                .after().replace(' ', '\u00a0');
    }

    /** What stands outside of controls. */
    private static String outside(String xml) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        Matcher tags = Pattern.compile("<w:sdt>|</w:sdt>").matcher(xml);
        int at = 0;
        while (tags.find()) {
            boolean opens = tags.group().equals("<w:sdt>");
            if (depth == 0) {
                out.append(xml, at, tags.start());
            }
            depth += opens ? 1 : -1;
            at = tags.end();
        }
        return out.append(xml.substring(at)).toString();
    }

    @Test
    void outsideOfControlsEveryByteStays() throws IOException {
        String worked = main.replaceFirst("<w:p>", "<w:p w:rsidR=\"00AA11BB\" w:rsidRDefault=\"00AA11BB\"><w:r>"
                + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Fallback/>"
                + "</mc:AlternateContent></w:r></w:p><w:p>");
        Refreshed refreshed = refresh(worked);
        assertEquals(outside(worked), outside(refreshed.after()));
        assertTrue(refreshed.report().done().size() > 100);
    }

    @Test
    void aFigureSplitIntoRunsWithMarksOfSpellingKeepsItsLooks() throws IOException {
        String split = "<w:t>17</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:r w:rsidRPr=\"00C1\"><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr>"
                + "<w:t>\u00a0622</w:t>";
        Refreshed refreshed = refresh(main.replaceFirst(CELL, Matcher.quoteReplacement(split)));
        assertTrue(refreshed.after().contains("<w:t>" + figure(refreshed)
                + "</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:r w:rsidRPr=\"00C1\"><w:rPr><w:b/>"));
    }

    @Test
    void aFigureChangedByHandIsLeftAndToldOf() throws IOException {
        Refreshed refreshed = refresh(main.replaceFirst(CELL, "<w:t>ca 17 600</w:t>"));
        assertTrue(refreshed.after().contains("<w:t>ca 17 600</w:t>"));
        Change change = refreshed.of(Kind.BY_HAND).getFirst();
        assertEquals("ca 17 600", change.before());
        assertTrue(change.words().startsWith("Ändrat för hand och lämnat som det är. I dokumentet: ”ca 17 600”. "));
        assertEquals("Alternativen i jämförelse 2021", change.place());
    }

    @Test
    void trackedChangesAndCommentsStay() throws IOException {
        String tracked = "<w:ins w:id=\"90\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"><w:r><w:t>17\u00a0</w:t></w:r></w:ins>"
                + "<w:del w:id=\"91\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"><w:r><w:delText>18</w:delText></w:r></w:del>"
                + "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>622</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r>";
        Refreshed refreshed = refresh(
                main.replaceFirst("<w:r>" + CELL + "</w:r>", Matcher.quoteReplacement(tracked)));
        String now = figure(refreshed);
        String after = tracked.replace("<w:t>17\u00a0</w:t>", "<w:t>" + now + "</w:t>").replace("<w:t>622</w:t>",
                "<w:t></w:t>");
        assertTrue(refreshed.after().contains(after));
    }

    /** That it was changed by hand was said, but not that the change was still to be accepted. */
    @Test
    void aCellWithATrackedChangeIsToldAsSuch() throws IOException {
        String tracked = "<w:del w:id=\"91\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"><w:r><w:delText>17\u00a0622"
                + "</w:delText></w:r></w:del><w:ins w:id=\"90\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"><w:r>"
                + "<w:t>17\u00a0600</w:t></w:r></w:ins>";
        Refreshed refreshed = refresh(
                main.replaceFirst("<w:r>" + CELL + "</w:r>", Matcher.quoteReplacement(tracked)));
        assertEquals(List.of("17 600"), refreshed.of(Kind.TRACKED).stream().map(Change::before).toList());
        assertEquals(List.of(), refreshed.of(Kind.BY_HAND));
        assertTrue(refreshed.after().contains(tracked));
    }

    @Test
    void aSentenceKeepsTheWordTheUserHasMadeBold() throws IOException {
        Matcher sentence = Pattern
                .compile("<w:t xml:space=\"preserve\">(" + FINDING + "är )(17\u00a0622\u00a0tkr)([^<]*)</w:t>")
                .matcher(main);
        assertTrue(sentence.find());
        String bold = "<w:t xml:space=\"preserve\">" + sentence.group(1)
                + "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>" + sentence.group(2)
                + "</w:t></w:r><w:r><w:t xml:space=\"preserve\">" + sentence.group(3) + "</w:t>";
        Refreshed refreshed = refresh(main.replace(sentence.group(), bold));
        assertTrue(
                refreshed.after().contains("<w:r><w:rPr><w:b/></w:rPr><w:t>" + figure(refreshed) + "\u00a0tkr</w:t>"));
        assertEquals(0, refreshed.report().left().size());
    }

    @Test
    void aControlThatIsCopiedIsRefreshedWhereverItStands() throws IOException {
        Matcher control = Pattern.compile("<w:sdt>(?:(?!</w:sdt>).)*?>" + FINDING + ".*?</w:sdt>").matcher(main);
        assertTrue(control.find());
        Refreshed refreshed = refresh(main.replaceFirst("<w:p>", "<w:p>"
                + Matcher.quoteReplacement(control.group() + control.group()) + "</w:p><w:p>"));
        Refreshed plain = refresh(main);
        assertEquals(plain.report().done().size() + 2, refreshed.report().done().size());
    }

    @Test
    void aLockedControlIsLeftAndToldOf() throws IOException {
        String locked = main.replaceFirst("(<w:tag w:val=\"[^\"]*\"/>)(<w:id w:val=\"[0-9]+\"/></w:sdtPr><w:sdtContent>"
                + "<w:bookmarkStart [^>]*/><w:r><w:t xml:space=\"preserve\">" + FINDING + ")",
                "$1<w:lock w:val=\"sdtContentLocked\"/>$2");
        Refreshed refreshed = refresh(locked);
        assertEquals(1, refreshed.of(Kind.LOCKED).size());
        assertTrue(refreshed.of(Kind.LOCKED).getFirst().what().startsWith("Resultat: "));
    }

    /** A table that is pasted as text has no control any more, and its old figures stood there without a word. */
    @Test
    void whatIsNotFoundIsToldOfWhereTheReviewHasChangedIt() throws IOException {
        String without = main.replaceFirst(
                "<w:sdt><w:sdtPr><w:alias w:val=\"Finansiering per part.*?</w:tbl></w:sdtContent></w:sdt>", "");
        Refreshed refreshed = refresh(without);
        assertEquals(List.of("Finansiering per part 2021, tkr"), refreshed.report().left().stream().map(Change::what)
                .toList());
        assertEquals("Hittades inte i dokumentet, och översynen har ändrats. Står uppgifterna kvar som text eller bild"
                + " behöver de ändras för hand.", refreshed.of(Kind.MISSING).getFirst().words());
        assertEquals(List.of(), refresh(without, RefreshSample.jonkoping()).report().left());
    }

    @Test
    void aSentenceThatIsNotFoundIsToldWithWhatItShouldSay() throws IOException {
        String plain = main;
        for (int from = plain.indexOf(FINDING_CONTROL); from >= 0; from = plain.indexOf(FINDING_CONTROL)) {
            int content = plain.indexOf("<w:sdtContent>", from) + "<w:sdtContent>".length();
            int end = plain.indexOf("</w:sdtContent></w:sdt>", content);
            plain = plain.substring(0, from)
                    + plain.substring(content, end).replaceAll("<w:bookmark(Start|End)[^>]*/>", "")
                    + plain.substring(end + "</w:sdtContent></w:sdt>".length());
        }
        List<Change> missing = refresh(plain).of(Kind.MISSING);
        assertEquals(List.of("Resultat: Finansiering per part 2021"), missing.stream().map(Change::what).toList());
        assertTrue(missing.getFirst().words().replace('\u00a0', ' ').contains("17 622 tkr"),
                missing.getFirst().words());
    }

    @Test
    void aRowOfTheUsersOwnStaysAndOneThatIsTakenOutDoesNotComeBack() throws IOException {
        int at = main.indexOf(CELL);
        int from = main.lastIndexOf("<w:tr>", at);
        int to = main.indexOf("</w:tr>", at) + "</w:tr>".length();
        String own = main.substring(from, to).replaceAll("<w:t xml:space=\"preserve\">[^<]*",
                "<w:t xml:space=\"preserve\">egen");
        Refreshed refreshed = refresh(main.substring(0, from) + own + main.substring(to));
        assertTrue(refreshed.after().contains(own));
        assertFalse(refreshed.of(Kind.ADDED).stream().anyMatch(c -> c.after().contains("17 622")));
    }

    @Test
    void anAlternativeThatIsNewComesAsAColumnOfTheSameLooks() throws IOException {
        Review fewer = RefreshSample.withoutLastAlternative();
        Path small = RefreshSample.write(fewer, folder.resolve("farre.docx"));
        String wide = RefreshSample.text(small, RefreshSample.MAIN).replace("<w:vAlign w:val=\"top\"/>",
                "<w:shd w:val=\"clear\" w:fill=\"FFEECC\"/><w:vAlign w:val=\"top\"/>");
        Path edited = RefreshSample.with(small, folder.resolve("farre2.docx"), RefreshSample.MAIN, wide);
        Path target = folder.resolve("fler.docx");
        RefreshReport report = RefreshSample.refresh(edited, target, RefreshSample.jonkoping());
        List<Change> added = report.changes().stream().filter(c -> c.kind() == Kind.ADDED).toList();
        assertTrue(added.stream().anyMatch(c -> c.what().endsWith(": Fullt utnyttjande")),
                () -> String.join("\n", report.lines()));
        assertEquals(List.of(),
                report.changes().stream().filter(c -> c.kind() == Kind.STUCK || c.kind() == Kind.BY_HAND)
                        .toList());
        RefreshReport back = RefreshSample.refresh(target, folder.resolve("tillbaka.docx"), fewer);
        assertTrue(back.changes().stream()
                .anyMatch(c -> c.kind() == Kind.REMOVED && c.what().endsWith(": Fullt utnyttjande")));
        assertEquals(tables(wide), tables(RefreshSample.text(folder.resolve("tillbaka.docx"), RefreshSample.MAIN)));
        List<String> lacking = new ArrayList<>(tables(main));
        lacking.removeAll(tables(RefreshSample.text(target, RefreshSample.MAIN)));
        assertEquals(1, lacking.size(), lacking::toString);
        assertTrue(report.left().stream().anyMatch(
                c -> c.kind() == Kind.NEW && c.what().startsWith("Insatser 2021: från Som idag till Fullt")),
                () -> String.join("\n", report.lines()));
    }

    @Test
    void whatTheReportNowLeavesOutIsRefreshedInADocumentThatHasIt() throws IOException {
        List<SectionChoice> left = List.of("avhopp", "antaganden", "8.2").stream()
                .map(id -> new SectionChoice(id, false)).toList();
        Review shorter = changed.edit().report(changed.report().withSections(left)).done();
        Refreshed refreshed = refresh(main, shorter);
        assertEquals(List.of(), refreshed.of(Kind.GONE));
        assertEquals(List.of(), refreshed.of(Kind.NEW));
        assertEquals(refresh(main).of(Kind.CHANGED).stream().filter(c -> c.what().startsWith("Finansiering")).toList(),
                refreshed.of(Kind.CHANGED).stream().filter(c -> c.what().startsWith("Finansiering")).toList());
        assertTrue(refreshed.after().contains(figure(refreshed)));
    }

    @Test
    void aNoteLeadsToTheAppendixThatTheDocumentHas() {
        for (String id : List.of("avhopp", "antaganden")) {
            Review same = RefreshSample.jonkoping();
            Review shorter = same.edit().report(same.report()
                    .withSections(List.of(new SectionChoice(id, false)))).done();
            assertEquals(List.of(),
                    RefreshSample.refresh(written, folder.resolve(id + ".docx"), shorter).changes());
        }
        assertEquals("Ny källa. Se bilaga\u00a05.", AppendixNumber.kept("Källa. Se bilaga\u00a05.",
                "Ny källa. Se bilaga\u00a04."));
        assertEquals("Ny källa. Se bilaga 5.", AppendixNumber.kept("Källa. Se bilaga 5.", "Ny källa."));
        assertEquals("Ny källa. Se bilaga\u00a04.", AppendixNumber.kept("Källa.", "Ny källa. Se bilaga\u00a04."));
    }

    @Test
    void whatTheReportLeavesOutIsNotToldToBeNew() throws IOException {
        Review shorter = changed.edit().report(changed.report()
                .withSections(List.of(new SectionChoice("8.2", false)))).done();
        Path short82 = RefreshSample.write(shorter, folder.resolve("utan 8.2.docx"));
        RefreshReport report = RefreshSample.refresh(short82, folder.resolve("utan 8.2 ny.docx"), shorter);
        assertEquals(List.of(), report.changes());
        assertTrue(RefreshSample.refresh(short82, folder.resolve("utan 8.2 nu.docx"), changed).changes().stream()
                .anyMatch(c -> c.kind() == Kind.NEW));
    }

    @Test
    void aSingleFigureInATextOfTheUsersOwnIsRefreshed() throws IOException {
        NamedFigures before = NamedFigures.of(
                RefreshSample.input(RefreshSample.jonkoping(), MoneyUnit.TKR).statements(), MoneyUnit.TKR);
        NamedFigures after = NamedFigures.of(RefreshSample.input(changed, MoneyUnit.TKR).statements(), MoneyUnit.TKR);
        NamedFigure figure = before.search("Finansiering per part 2021 från parterna länsförbund", 1).getFirst();
        String text = "Parterna betalar " + FigureReferences.of(figure.reference())
                + " i ett länsförbund, och {financing|x|y} annars.";
        Path own = RefreshSample.write(RefreshSample.jonkoping().edit()
                .texts(List.of(new ReportText("2", "Bakgrund", text))).done(), folder.resolve("egen.docx"));
        String xml = RefreshSample.text(own, RefreshSample.MAIN);
        assertTrue(xml.replaceAll("<[^>]*>", "").contains("Parterna betalar " + figure.text()
                + " i ett länsförbund, och [siffran finns inte] annars."));
        Path target = folder.resolve("egen ny.docx");
        RefreshReport report = RefreshSample.refresh(own, target, changed);
        Change change = report.done().stream().filter(c -> c.what().equals(figure.words())).findFirst().orElseThrow();
        String now = after.find(figure.reference()).orElseThrow().text();
        assertEquals(now, change.after());
        assertTrue(RefreshSample.text(target, RefreshSample.MAIN).replaceAll("<[^>]*>", "")
                .contains("Parterna betalar " + now + " i ett länsförbund"));
    }

    @Test
    void inADocumentThatDoesNotRememberUntouchedTablesAreRefreshed() throws IOException {
        String worked = main.replaceFirst(CELL, "<w:t>ca 17 600</w:t>");
        number++;
        Path edited = RefreshSample.with(written, folder.resolve(number + ".docx"), RefreshSample.MAIN, worked);
        Path forgetful = RefreshSample.with(edited, folder.resolve(number + " glömsk.docx"), "customXml/item1.xml",
                "<somebody/>");
        RefreshReport report = RefreshSample.refresh(forgetful, folder.resolve(number + " ny.docx"), changed);
        assertFalse(report.remembers());
        assertEquals(1, report.left().stream().filter(c -> c.kind() == Kind.BY_HAND && c.before().isEmpty()).count());
        Refreshed remembered = refresh(main);
        assertTrue(report.done().size() > remembered.report().done().size() / 2);
        assertTrue(report.summary().contains("Dokumentet saknar uppgiften om vad som skrevs i det"));
    }

    /** The words of every table, cell by cell. */
    private static List<String> tables(String xml) {
        return Pattern.compile("<w:tbl>.*?</w:tbl>").matcher(xml).results().map(t -> Pattern
                .compile("<w:tc>.*?</w:tc>").matcher(t.group()).results()
                .map(c -> c.group().replaceAll("<[^>]*>", "")).toList().toString()).toList();
    }
}
