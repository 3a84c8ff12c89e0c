package se.vagval.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.vagval.model.Commission;
import se.vagval.model.Draft;
import se.vagval.model.History;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.support.SampleReviews;

/** A second process that has a review file open; what it reports is read line by line, and it is ended by force. */
final class OtherProcess implements AutoCloseable {
    /** What the other process does, and says on its standard output. */
    enum Task {
        /** Opens the file, says "open" and waits, or says why it could not be opened. */
        HOLD,
        /** Saves the titles "1", "2" … and says each number, with a point,
         * once the save has returned. */
        SAVE,
        /** As SAVE, but closes and opens the file again after every twelfth save. */
        REOPEN,
        /** As SAVE, each title a step that can be undone, "steg 1", "steg 2" … */
        STEPS,
        /** As STEPS, each with a draft "wrong 1", "wrong 2" … in place of the one before. */
        DRAFTS,
        /** As STEPS, each of a longer text, until a save fails; then says the error, saves as another file and says "copied". */
        FILL,
        /** Says "half" in the middle of a transaction that is already on the disk, and waits. */
        HALF
    }

    private final Process process;
    private final BufferedReader output;

    OtherProcess(Task task, Path file) throws IOException {
        this(List.of(), task, file);
    }

    private OtherProcess(List<String> before, Task task, Path file) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-Dsun.jnu.encoding=" + System.getProperty("sun.jnu.encoding"), "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName(), task.name(), file.toString()));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** One that the system lets write no file longer than this; writing on then fails as it does on a full disk. */
    static OtherProcess limited(int kilobytes, Task task, Path file) throws IOException {
        return new OtherProcess(List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "bash"), task,
                file);
    }

    /** The next line it says; null when it has ended and all is read. */
    String line() throws IOException {
        return output.readLine();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.toHandle().destroyForcibly(); // by its handle, so that what it has said can still be read
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        kill();
        output.close();
    }

    /** Runs in the other process. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        Path file = Path.of(arguments[1]);
        switch (Task.valueOf(arguments[0])) {
            case HOLD -> hold(file);
            case SAVE -> saveForEver(file);
            case REOPEN -> saveAndReopenForEver(file);
            case STEPS -> stepForEver(file);
            case DRAFTS -> draftForEver(file);
            case FILL -> fill(file);
            case HALF -> stopHalfWay(file);
        }
    }

    private static void hold(Path file) throws InterruptedException {
        try (ReviewFile open = ReviewFile.open(file)) {
            System.out.println(open.readOnly() ? "read-only" : "open");
            Thread.sleep(600_000);
        } catch (StoreException e) {
            System.out.println("refused " + e.error());
        }
    }

    private static void saveForEver(Path file) {
        try (ReviewFile open = ReviewFile.open(file)) {
            Review review = SampleReviews.everything();
            for (int i = 1;; i++) {
                review = review.edit().commission(Commission.titled(Integer.toString(i), 2019)).done();
                open.save(review);
                System.out.println(i + ".");
            }
        }
    }

    private static void saveAndReopenForEver(Path file) {
        for (int i = 1;; i += 12) {
            try (ReviewFile open = ReviewFile.open(file)) {
                for (int k = i; k < i + 12; k++) {
                    open.save(SampleReviews.everything());
                    open.save(open.review().edit().commission(Commission.titled(Integer.toString(k), 2019)).done());
                    System.out.println(k + ".");
                }
            }
        }
    }

    private static void stepForEver(Path file) {
        try (ReviewFile open = ReviewFile.open(file)) {
            History history = open.history();
            for (int i = 1;; i++) {
                Review next = history.now().edit().commission(Commission.titled(Integer.toString(i), 2019)).done();
                history = history.edited(next, "steg " + i, Instant.EPOCH);
                open.save(history);
                System.out.println(i + ".");
            }
        }
    }

    private static void draftForEver(Path file) {
        try (ReviewFile open = ReviewFile.open(file)) {
            History history = open.history();
            for (int i = 1;; i++) {
                Review next = history.now().edit().commission(Commission.titled(Integer.toString(i), 2019)).done();
                history = history.edited(next, "steg " + i, Instant.EPOCH).drafted(List.of("wrong." + (i - 1)),
                        List.of(Draft.of("wrong." + i, "wrong " + i, "problem", "", Instant.EPOCH)));
                open.save(history);
                System.out.println(i + ".");
            }
        }
    }

    /** The texts are random, so that they are as long in the file; the failed one is short enough for a new file. */
    private static void fill(Path file) {
        Random random = new Random(1);
        ReviewFile open = ReviewFile.open(file);
        History history = open.history();
        for (int i = 1;; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(60_000, '!', '~').forEach(c -> words.append((char) c));
            history = history.edited(history.now().edit().texts(List.of(new ReportText("a", Integer.toString(i),
                    words.toString()))).done(), "steg " + i, Instant.EPOCH);
            try {
                open.save(history);
                System.out.println(i + ".");
            } catch (StoreException e) {
                System.out.println(e.error());
                ReviewFile copy = open.saveAs(file.resolveSibling("kopia.vagval"), History.of(history.now()));
                System.out.println("copied " + copy.review().texts().getFirst().title());
                copy.close();
                return;
            }
        }
    }

    private static void stopHalfWay(Path file) throws SQLException, InterruptedException {
        try (Connection connection = Database.open(file); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE commission SET title = 'not committed'");
            statement.execute("DELETE FROM municipality WHERE code = '0643'");
            try (Connection other = Database.open(file)) {
                Database.force(other);
            }
            System.out.println("half");
            Thread.sleep(600_000);
        }
    }
}
