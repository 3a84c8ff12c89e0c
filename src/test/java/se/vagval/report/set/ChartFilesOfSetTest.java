package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** The folder of charts: each as picture and drawing, with its data as a table beside. */
class ChartFilesOfSetTest {
    @TempDir
    Path folder;

    private List<Path> charts(Review review) {
        Calculation calculation = Calculation.of(review);
        ReportInput input = new ReportInput(review,
                Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
        return ReportSet.write(input, new CalculationNaming(calculation), folder, EnumSet.of(ReportSet.Part.CHARTS),
                false, Progress.NONE, () -> false).stream().map(WrittenFile::file).toList();
    }

    private static List<List<String>> table(Path csv) throws IOException {
        String text = Files.readString(csv);
        assertTrue(text.startsWith("\uFEFF"), "Excel knows the alphabet by the mark");
        assertTrue(text.endsWith("\r\n"));
        return Arrays.stream(text.substring(1).split("\r\n")).map(l -> List.of(l.split(";", -1))).toList();
    }

    /** The words of a drawing, without what it says for those who do not see it. */
    private static String drawn(Path svg) throws IOException {
        String text = Files.readString(svg).replaceAll("(?s)<(title|desc)[^>]*>.*?</\\1>", "");
        return text.replaceAll("<[^>]*>", "\n").replace('\u00a0', ' ');
    }

    private Path file(String name) {
        return folder.resolve("Diagram").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "trelleborg", "ekero", "statskontoret"})
    void everyChartHasItsDataBesideInATableOfEvenRows(String example) throws IOException {
        List<Path> files = charts(Examples.open(example));
        List<Path> tables = files.stream().filter(f -> f.toString().endsWith(".csv")).toList();
        assertEquals(files.size(), 3 * tables.size());
        for (Path table : tables) {
            List<List<String>> rows = table(table);
            assertTrue(rows.size() > 1, table::toString);
            assertEquals(1, rows.stream().map(List::size).distinct().count(), table::toString);
            assertTrue(rows.stream().flatMap(List::stream).noneMatch(c -> c.matches("\u2212.*|.*\\d\u00a0\\d.*")),
                    table::toString);
        }
    }

    @Test
    void figuresOfTheTableAreNumbersToASpreadsheetAndTheUnitIsSaid() throws IOException {
        charts(Examples.open("jonkoping"));
        assertEquals(List.of("Part, tkr", "Som idag", "Gemensam adm.", "Länsförbund", "Fullt utnyttjande",
                "Skillnad Gemensam adm.", "Skillnad Länsförbund", "Skillnad Fullt utnyttjande"),
                table(file("Finansiering per part 2021.csv")).getFirst());
        assertTrue(table(file("Finansiering per part 2021.csv"))
                .contains(List.of("Staten", "8811", "8811", "8011", "11296", "0", "-800", "2485")));
        assertTrue(table(file("Eget kapital och trappan 2021.csv")).stream()
                .anyMatch(r -> r.subList(0, 2).equals(List.of("Länsförbund", "Länsförbundet"))),
                "which group a row is of");
    }

    @Test
    void aTimePlanIsAChartToo() throws IOException {
        charts(Examples.open("jonkoping"));
        List<List<String>> rows = table(file("Tidplan, Länsförbund.csv"));
        assertEquals("Steg", rows.getFirst().getFirst());
        assertEquals(List.of("2020-04-06", "2020-04-06", "2020-05-06", ""), rows.get(1).subList(2, 6));
        assertEquals("3, 4, 5, 6", rows.get(7).get(5));
        String svg = Files.readString(file("Tidplan, Länsförbund.svg"));
        assertTrue(svg.contains("<title id=\"chart-title\">Tidplan, Länsförbund</title>"), svg.substring(0, 900));
        assertTrue(svg.contains("Medlemssamråd") || drawn(file("Tidplan, Länsförbund.svg")).contains("2020"));
        assertTrue(Files.size(file("Tidplan, Länsförbund.png")) > 10_000);
    }

    @Test
    void chartsOfTheSameTitleAreNumbered() {
        assertEquals(List.of("Tidplan, A", "Tidplan, a 2", "Tidplan, A 3", "Fråga"),
                ChartNames.of(List.of("Tidplan, A", "Tidplan, a", "Tidplan, A", "Fråga?")));
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsWords() throws IOException {
        Review review = Examples.open("jonkoping");
        charts(review.edit().alternatives(review.alternatives().stream()
                .map(a -> new Alternative(a.id(), a.parent(), a.name(),
                        a.id().equals("alt3") ? "=1+1;\"x\"" : a.shortName(), a.description(), a.changes()))
                .toList()).done());
        String head = Files.readString(file("Finansiering per part 2021.csv")).lines().findFirst().orElseThrow();
        assertTrue(head.contains(";\"'=1+1;\"\"x\"\"\";"), head);
    }

    /** With nine alternatives that differ in their last words only, each panel and each sentence is whole. */
    @Test
    void nothingIsCutInChartsOfManyAlternatives() throws IOException {
        Review ekero = Examples.open("ekero");
        for (Path svg : charts(ekero).stream().filter(f -> f.toString().endsWith(".svg")).toList()) {
            assertFalse(drawn(svg).contains("\u2026"), () -> svg + ": " + cut(svg));
        }
        String contributions = drawn(file("Kommunernas bidrag 2018.svg"));
        String words = contributions.lines().map(String::strip).filter(l -> !l.isEmpty())
                .collect(Collectors.joining(" "));
        for (Alternative a : ekero.alternatives().subList(1, ekero.alternatives().size())) {
            assertTrue(words.contains("Skillnad " + a.shortName()), a.shortName() + " in " + words);
        }
    }

    /** In another typeface, as nearly every reader has, a figure stood over the end of the name before it. */
    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "trelleborg", "ekero"})
    void textsHaveTheWidthThatTheyAreDrawnFor(String example) throws IOException {
        Pattern text = Pattern.compile("<text (?![^>]*transform)[^>]*textLength=\"([\\d.]+)\"[^>]* x=\"([-\\d.]+)\""
                + "[^>]* y=\"([-\\d.]+)\"[^>]*>([^<]*)</text>");
        for (Path svg : charts(Examples.open(example)).stream().filter(f -> f.toString().endsWith(".svg")).toList()) {
            String drawn = Files.readString(svg);
            Map<String, TreeMap<Double, Double>> lines = new TreeMap<>();
            Matcher each = text.matcher(drawn);
            int found = 0;
            while (each.find()) {
                double from = Double.parseDouble(each.group(2));
                lines.computeIfAbsent(each.group(3), _ -> new TreeMap<>()).merge(from,
                        from + Double.parseDouble(each.group(1)), Math::max);
                found++;
            }
            assertTrue(found > 5, svg::toString);
            lines.forEach((y, ends) -> {
                double last = 0;
                for (Map.Entry<Double, Double> one : ends.entrySet()) {
                    assertTrue(one.getKey() >= last, svg + " at " + y + ": " + ends);
                    last = one.getValue();
                }
                assertTrue(last <= 720, svg + " at " + y + ": " + ends);
            });
        }
    }

    private static String cut(Path svg) {
        try {
            return drawn(svg).lines().filter(l -> l.contains("\u2026")).toList().toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The table of losses would be read as its opposite by one who takes columns for those who leave. */
    @Test
    void theTableOfThoseWhoLeaveSaysThatItIsTheRows() throws IOException {
        charts(Examples.open("jonkoping"));
        List<String> lines = drawn(file("Finnveden 2021 insatser i de andras områden när en lämnar.svg")).lines()
                .map(String::strip).filter(l -> !l.isEmpty()).toList();
        assertTrue(lines.contains("Lämnar"), lines::toString);
    }
}
