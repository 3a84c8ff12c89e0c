package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.set.ReportSet.Part;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** Documents where there is no more room, as for a user over a quota: a program of its own, that may write files of no more than a size. */
class FullDiskTest {
    private static final String EARLIER = "tre veckors arbete";
    private static final String NO_ROOM = "kunde inte skrivas: du får inte använda mer plats på disken.";

    @TempDir
    private Path folder;
    @TempDir
    private Path beside;

    /** Writes the parts named to the folder that is named first, in place of what is there, and says what went wrong. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException {
            Calculation calculation = Calculation.of(Examples.open("jonkoping"));
            Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
            ReportInput report = new ReportInput(calculation.review(), statements.all(), MoneyUnit.TKR,
                    LocalDate.of(2020, 9, 1), List.of());
            SetInput input = SetInput.of(report, new CalculationNaming(calculation))
                    .withMembers(statements.memberPages());
            EnumSet<Part> parts = EnumSet.noneOf(Part.class);
            Stream.of(args).skip(2).map(Part::valueOf).forEach(parts::add);
            try {
                ReportSet.write(input, Path.of(args[0]), parts, true, Progress.NONE, () -> false);
            } catch (ReportException e) {
                Files.writeString(Path.of(args[1]), e.getMessage());
            }
        }
    }

    /**
     * What is said.
     *
     * @param blocks
     *            of 512 bytes, that a file may have
     */
    private String write(int blocks, Part... parts) throws Exception {
        Path said = beside.resolve("sagt.txt");
        Stream<String> start = Stream.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh",
                ProcessHandle.current().info().command().orElseThrow(), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Program.class.getName(),
                folder.toString(), said.toString());
        Process process = new ProcessBuilder(Stream.concat(start, Stream.of(parts).map(Part::name)).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(beside.resolve("fel.txt").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), () -> read(beside.resolve("fel.txt")));
        return read(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Part.class, names = {"WORD", "EXCEL", "POWERPOINT", "MEMBERS"})
    void aDocumentThatThereIsNoRoomForLeavesTheOneThatWasThere(Part part) throws Exception {
        String name = switch (part) {
            case WORD -> "Rapport.docx";
            case EXCEL -> "Tabeller.xlsx";
            case POWERPOINT -> "Bilder.pptx";
            default -> "Medlemsblad.docx";
        };
        Files.writeString(folder.resolve(name), EARLIER);
        String said = write(16, part);
        assertTrue(said.startsWith("Filen ”" + name + "” " + NO_ROOM), said);
        assertTrue(said.contains("Ta bort något eller välj en annan mapp."), said);
        assertEquals(EARLIER, Files.readString(folder.resolve(name)));
        assertEquals(List.of(name), names());
    }

    /** The members' pages fit, the pictures do not. */
    @Test
    void whatThereWasRoomForIsWholeAndTold() throws Exception {
        String said = write(400, Part.MEMBERS, Part.CHARTS);
        assertTrue(said.contains(NO_ROOM), said);
        assertTrue(said.contains("Detta blev färdigt och ligger kvar: Medlemsblad.docx"), said);
        assertEquals(List.of(), AccessibilityCheck.of(folder.resolve("Medlemsblad.docx")));
        assertTrue(names().stream().noneMatch(n -> n.endsWith(".tmp")), () -> "left behind");
    }
}
