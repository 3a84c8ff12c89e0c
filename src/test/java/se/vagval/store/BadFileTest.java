package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.support.SampleReviews;

/** Files that cannot be opened: each says so in a sentence, and is left as it was with nothing beside it. */
class BadFileTest {
    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void name() {
        Database.prepare();
        path = folder.resolve("Översyn; 'å' \"b\".vagval");
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        refused(StoreError.MISSING);
        Files.createSymbolicLink(path, folder.resolve("inget"));
        refused(StoreError.MISSING);
    }

    @Test
    void aFolderThatIsNotThere() {
        path = folder.resolve("borta").resolve("a.vagval");
        refused(StoreError.FOLDER_MISSING);
        refusedToCreate(StoreError.FOLDER_MISSING);
    }

    @Test
    void aDirectory() throws IOException {
        Files.createDirectory(path);
        refused(StoreError.DIRECTORY);
        refusedToCreate(StoreError.DIRECTORY);
    }

    @Test
    void aFileOfNoBytes() throws IOException {
        Files.createFile(path);
        refused(StoreError.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "Namn;Belopp\nHabo;12", "PK\u0003\u0004", "<html>"})
    void aFileOfAnotherKind(String content) throws IOException {
        Files.writeString(path, content);
        refused(StoreError.NOT_REVIEW);
    }

    @Test
    void aFileThatOnlyBeginsAsADatabase() throws IOException {
        Files.writeString(path,
                "H:2,block:5,blockSize:1000,chunk:1,clean:1,created:19a,format:3,version:9,fletcher:1\n");
        refused(StoreError.CUT_OFF);
        Files.write(path, new byte[100_000], StandardOpenOption.APPEND);
        refused(StoreError.CUT_OFF);
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), 98_304));
        refused(StoreError.DAMAGED);
    }

    @Test
    void aNewFileCutOffAnywhere() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        refusedCutOffAnywhere(1_024);
    }

    @Test
    void aFileThatHasBeenWorkedInCutOffAnywhere() throws IOException {
        ReviewFile.create(path, SampleReviews.smallest()).close();
        try (ReviewFile file = ReviewFile.open(path)) {
            file.save(SampleReviews.everything());
            file.save(titled("En"));
            file.save(SampleReviews.everything());
        }
        refusedCutOffAnywhere(2_048);
    }

    /** As left by a crash: the head of the file is older than its end, and earlier saves lie before the latest. */
    @Test
    void aFileThatWasNotClosedCutOffAnywhere() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        int before = Seal.read(Files.readAllBytes(path));
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.SAVE, path)) {
            for (String line = other.line(); !"30.".equals(line); line = other.line()) {
                assertNotNull(line);
            }
        }
        Review latest = ReviewFile.openReadOnly(path).review();
        byte[] whole = Files.readAllBytes(path);
        // The process may have ended after a save was written and before that was sealed and told.
        int sealed = Seal.read(whole) - before;
        assertTrue(sealed >= 30, () -> sealed + " of " + latest.commission().title());
        int cuts = 0;
        int refused = 0;
        for (int length = 3; length < whole.length; length += 7_168) {
            Files.write(path, Arrays.copyOf(whole, length));
            cuts++;
            refused += refusedUnlessItHolds(latest, sealed) ? 1 : 0;
        }
        assertTrue(refused > cuts / 2, refused + " of " + cuts);
    }

    /**
     * What a crash leaves can end with room that is not used, and without it nothing is lost; nor is it where what is lost
          * is a save that was never told to have been made.
     */
    private boolean refusedUnlessItHolds(Review latest, int sealed) {
        Review read;
        try {
            read = ReviewFile.openReadOnly(path).review();
        } catch (StoreException expected) {
            refused(StoreError.CUT_OFF);
            return true;
        }
        assertTrue(Integer.parseInt(read.commission().title()) >= sealed, read.commission().title());
        assertEquals(latest.edit().commission(read.commission()).done(), read);
        return false;
    }

    private void refusedCutOffAnywhere(int step) throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length = 3; length < whole.length; length += step) {
            Files.write(path, Arrays.copyOf(whole, length));
            refused(StoreError.CUT_OFF);
        }
        Files.write(path, Arrays.copyOf(whole, whole.length - 1));
        refused(StoreError.CUT_OFF);
        // Copies stop at such borders more often than elsewhere.
        for (int length = 4_096; length < whole.length; length += 4_096) {
            Files.write(path, Arrays.copyOf(whole, length));
            refused(StoreError.CUT_OFF);
        }
        Files.write(path, whole);
        assertNotNull(ReviewFile.openReadOnly(path).review());
    }

    private static Review titled(String title) {
        return SampleReviews.everything().edit().commission(Commission.titled(title, 2019)).done();
    }

    @Test
    void aFileWithABlockOverwritten() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            byte[] broken = whole.clone();
            int at = random.nextInt(whole.length - 512);
            for (int k = 0; k < 512; k++) {
                broken[at + k] = (byte) random.nextInt();
            }
            Files.write(path, broken);
            refused += opensOrIsRefused() ? 0 : 1;
        }
        assertTrue(refused > 10, "only " + refused + " refused");
    }

    @Test
    void aFileOfANewerVersion() throws SQLException, IOException {
        ReviewFile.create(path, SampleReviews.smallest()).close();
        Migration.run(ReviewFileSystem.nameOf(path), TestSchemas.NEXT);
        refused(StoreError.NEWER);
    }

    @Test
    void aDatabaseOfSomethingElse() throws SQLException, IOException {
        foreign("CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR)");
        refused(StoreError.FOREIGN);
    }

    @Test
    void aDatabaseWithATableOfOurNameOnly() throws SQLException, IOException {
        foreign("CREATE TABLE review (id INTEGER PRIMARY KEY, stars INTEGER)");
        refused(StoreError.FOREIGN);
    }

    @Test
    void anEncryptedDatabase() throws SQLException, IOException {
        Path made = folder.resolve("x");
        DriverManager.getConnection("jdbc:h2:file:" + made + ";CIPHER=AES", "sa", "hemligt hemligt").close();
        Files.move(folder.resolve("x.mv.db"), path);
        refused(StoreError.NOT_REVIEW);
    }

    @Test
    void aFileWhoseRowsAreNotAReview() throws SQLException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        execute("UPDATE accounts SET equity_mark = 'GUESSED' WHERE equity_mark IS NOT NULL");
        refused(StoreError.DAMAGED);
        execute("UPDATE accounts SET equity_mark = 'STATED' WHERE equity_mark IS NOT NULL", "DELETE FROM region");
        refused(StoreError.DAMAGED);
        execute("DELETE FROM commission");
        refused(StoreError.DAMAGED);
    }

    @Test
    void aFileOpenInThisProcess() {
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            assertEquals(StoreError.LOCKED, assertThrows(StoreException.class, () -> ReviewFile.open(path)).error());
            Path around = folder.resolve("mapp").resolve("..").resolve(path.getFileName());
            assertThrows(StoreException.class, () -> ReviewFile.open(around));
            assertEquals(StoreError.EXISTS,
                    assertThrows(StoreException.class, () -> ReviewFile.create(path, file.review())).error());
        }
        ReviewFile.open(path).close();
    }

    @Test
    void aFileOpenInAnotherProcess() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.HOLD, path)) {
            assertEquals("open", other.line());
            DiskState before = DiskState.of(folder);
            said(StoreError.LOCKED, assertThrows(StoreException.class, () -> ReviewFile.open(path)));
            before.assertUnchanged();
            try (ReviewFile mine = ReviewFile.create(folder.resolve("min.vagval"), SampleReviews.smallest())) {
                assertEquals(StoreError.LOCKED,
                        assertThrows(StoreException.class, () -> mine.saveAs(path)).error());
            }
        }
        ReviewFile.open(path).close();
    }

    @Test
    void aLookAtAFileDoesNotUnlockItToOthers() throws IOException {
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            assertThrows(StoreException.class, () -> ReviewFile.open(path));
            try (OtherProcess other = new OtherProcess(OtherProcess.Task.HOLD, path)) {
                assertEquals("refused LOCKED", other.line());
            }
            file.save(SampleReviews.everything());
        }
    }

    @Test
    void aWriteProtectedFile() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        DiskState before = DiskState.of(folder);
        StoreException refused = assertThrows(StoreException.class, () -> ReviewFile.open(path));
        said(StoreError.READ_ONLY, refused);
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(path).review());
        try (ReviewFile other = ReviewFile.create(folder.resolve("b.vagval"), SampleReviews.smallest())) {
            assertEquals(StoreError.READ_ONLY, assertThrows(StoreException.class, () -> other.saveAs(path)).error());
        }
        Files.delete(folder.resolve("b.vagval"));
        before.assertUnchanged();
    }

    @Test
    void aWriteProtectedFolder() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            path = folder.resolve("ny.vagval");
            refusedToCreate(StoreError.FOLDER_READ_ONLY);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void refused(StoreError error) {
        DiskState before = DiskState.of(folder);
        said(error, assertThrows(StoreException.class, () -> ReviewFile.open(path)));
        before.assertUnchanged();
        said(error, assertThrows(StoreException.class, () -> ReviewFile.openReadOnly(path)));
        before.assertUnchanged();
    }

    private void refusedToCreate(StoreError error) {
        DiskState before = DiskState.of(folder);
        said(error, assertThrows(StoreException.class, () -> ReviewFile.create(path, SampleReviews.smallest())));
        before.assertUnchanged();
    }

    private void said(StoreError error, StoreException exception) {
        assertEquals(error, exception.error(), () -> exception.getMessage() + " " + exception.getCause());
        assertTrue(exception.getMessage().startsWith(error.code() + " " + error + ": "), exception.getMessage());
        String text = exception.userText();
        assertTrue(text.contains(path.getFileName().toString()), text);
        assertTrue(text.contains(path.getParent().toString()), text);
        assertFalse(text.contains("{"), text);
    }

    private boolean opensOrIsRefused() throws IOException {
        DiskState before = DiskState.of(folder);
        try {
            Review review = ReviewFile.openReadOnly(path).review();
            return review != null;
        } catch (StoreException e) {
            assertThrows(StoreException.class, () -> ReviewFile.open(path));
            return false;
        } finally {
            before.assertUnchanged();
        }
    }

    private void foreign(String sql) throws SQLException, IOException {
        Path made = folder.resolve("x");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + made, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        Files.move(folder.resolve("x.mv.db"), path);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = Database.open(path); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A path that was typed with steps upwards was told as it was typed, from a folder the reader is not in. */
    @Test
    void theFolderIsToldWithoutStepsUpwards() {
        Path typed = folder.resolve("inre").resolve("..").resolve("a.vagval");
        String told = new StoreException(StoreError.MISSING, typed, "gone").userText();
        assertTrue(told.contains(folder.toAbsolutePath().toString()), told);
        assertFalse(told.contains(".."), told);
    }
}
