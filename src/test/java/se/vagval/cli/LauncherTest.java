package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.ObjectMapper;

/** The program as a process of its own, by the launcher that is shipped: locales, pipes, a full disk, signals, a missing part. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    @TempDir
    private Path folder;
    private Path launcher;
    private Path work;

    /** A distribution like the one that is built, with a jar that points at the class path of this test. */
    @BeforeEach
    void distribution() throws IOException {
        launcher = folder.resolve("bin").resolve("vagval");
        work = Files.createDirectory(folder.resolve("arbete"));
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("packaging/bin/vagval"), launcher);
        jar(_ -> true);
    }

    private void jar(Predicate<String> wanted) throws IOException {
        List<Path> libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::isRegularFile).filter(p -> wanted.test(p.getFileName().toString())).toList();
        Path lib = Files.createDirectories(folder.resolve("lib"));
        DirectoryJar.write(Path.of("target/classes"), libraries, lib.resolve("vagval.jar"));
    }

    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        for (String locale : List.of("C", "xx_XX.ISO-8859-1")) {
            Run run = run(Map.of("LC_ALL", locale), "\"$V\" exportera jonkoping");
            assertEquals(0, run.code, run.err); // some shells remark on a locale that is not installed
            assertEquals(CliRun.of("exportera", "jonkoping").out(), run.out);
            new ObjectMapper().readTree(run.out);
        }
        Run odd = run(Map.of("LC_ALL", "C"), "\"$V\" exempel jonkoping --detaljer --till 'åäö; \"x\" z.vagval'");
        assertTrue(odd.out.startsWith("åäö; \"x\" z.vagval är skapad.\n"), odd.out + odd.err);
    }

    @Test
    void namesTheCommandThatOpensTheWindowFromWhereTheUserStands() throws Exception {
        Run run = run(Map.of(), "\"$V\" rapport jonkoping --till ut");
        assertEquals(0, run.code, run.err);
        assertTrue(run.out.endsWith("Öppna fönstret med: " + launcher + "\n"), run.out);
    }

    /** The folder that the documents were written to was taken for the review the next time. */
    @Test
    void aFolderOfTheNameOfAnExampleIsNotInItsWay() throws Exception {
        Files.createDirectory(work.resolve("jonkoping"));
        Run run = run(Map.of(), "\"$V\" exportera jonkoping");
        assertEquals("", run.err);
        assertEquals(CliRun.of("exportera", "jonkoping").out(), run.out);
    }

    @Test
    void aReaderThatLeavesIsNoError() throws Exception {
        Run run = run(Map.of(), "{ \"$V\" exportera jonkoping; echo $? >slutkod; } | head -1");
        assertEquals("", run.err);
        assertEquals("{\n", run.out);
        assertEquals("0\n", Files.readString(work.resolve("slutkod")));
    }

    @Test
    void outputThatIsNotTakenIsAnError() throws Exception {
        Run run = run(Map.of(), "\"$V\" exportera jonkoping >&-");
        assertEquals(
                "Det gick inte att skriva ut hela resultatet. Kontrollera att disken har plats och att mottagaren är"
                        + " kvar.\n",
                run.err);
        assertEquals(2, run.code);
    }

    @Test
    void aMissingPartIsToldInOneLine() throws Exception {
        jar(name -> !name.startsWith("poi"));
        Run run = run(Map.of(), "\"$V\" rapport jonkoping --till ut");
        assertEquals(2, run.code);
        assertEquals(1, run.err.lines().count(), run.err);
        assertTrue(run.err.startsWith("Ett oväntat fel i Vägval (APP-01)"), run.err);
        Path log = folder.resolve("config").resolve("vagval").resolve("vagval-fel.log");
        assertTrue(run.err.contains(log.toString()), run.err);
        assertTrue(Files.readString(log).contains("NoClassDefFoundError"));
    }

    @Test
    void leavesNothingHalfWrittenWhenBrokenOff() throws Exception {
        Run run = run(Map.of(),
                """
                        "$V" rapport jonkoping --till ut & p=$!
                        i=0; while [ -z "$(find ut -name '*.tmp' 2>/dev/null)" ] && [ $i -lt 3000 ]; do i=$((i+1)); sleep 0.01; done
                        kill -TERM $p; wait $p""");
        // A file that takes longer than the program waits is removed without a word.
        assertTrue(List.of("", "Avbrutet. De filer som hann bli klara finns kvar.\n").contains(run.err), run.err);
        assertEquals(128 + 15, run.code);
        try (Stream<Path> left = Files.walk(work)) {
            assertEquals(List.of(), left.filter(f -> f.toString().endsWith(".tmp")).toList());
        }
    }

    /** Java keeps to an archive whose jars are not there any more, and then loads every class by itself. */
    @Test
    void classesOfAnEarlierEditionAreNotKept() throws Exception {
        Path home = Files.createDirectory(folder.resolve("hemma"));
        assertEquals(0, run(Map.of(), "\"$V\" exempel").code);
        List<String> first = archives(home);
        assertEquals(0, run(Map.of(), "\"$V\" exempel").code);
        assertEquals(first, archives(home));
        jar(name -> !name.startsWith("jfreechart"));
        assertEquals(0, run(Map.of(), "\"$V\" exempel").code);
        List<String> then = archives(home);
        assertEquals(List.of(1, 1), List.of(first.size(), then.size()));
        assertNotEquals(first, then);
    }

    private static List<String> archives(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.map(f -> f.getFileName().toString()).filter(name -> name.endsWith(".jsa")).sorted().toList();
        }
    }

    private record Run(int code, String out, String err) {}

    private Run run(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        // In a file, since this process may not be able to pass on letters beyond ASCII as arguments.
        Path file = Files.writeString(folder.resolve("script"), script.replace("\"$V\"", "sh '" + launcher + "'"));
        ProcessBuilder builder = new ProcessBuilder("bash", file.toString())
                .directory(work.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "HOME",
                folder.resolve("hemma").toString(), "XDG_CONFIG_HOME", folder.resolve("config").toString()));
        builder.environment().keySet().removeAll(List.of("XDG_CACHE_HOME", "VAGVAL_OPTS"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
