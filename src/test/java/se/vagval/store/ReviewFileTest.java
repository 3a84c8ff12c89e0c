package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.support.SampleReviews;

class ReviewFileTest {
    @TempDir
    Path folder;

    @Test
    void everythingComesBackEqual() {
        Path path = folder.resolve("Översyn.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.everything())) {
            assertEquals(SampleReviews.everything(), file.review());
        }
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(SampleReviews.everything(), file.review());
            assertFalse(file.readOnly());
            assertTrue(file.keptCopy().isEmpty());
        }
        assertEquals(List.of("Översyn.vagval"), DiskState.of(folder).names());
    }

    @Test
    void whatIsSavedIsThereNextTime() {
        Path path = folder.resolve("a.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            file.save(SampleReviews.everything());
            assertEquals(SampleReviews.everything(), file.review());
        }
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(SampleReviews.everything(), file.review());
            file.save(SampleReviews.smallest());
        }
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(SampleReviews.smallest(), file.review());
        }
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        Review before = SampleReviews.everything();
        try (ReviewFile file = ReviewFile.create(folder.resolve("a.vagval"), before)) {
            assertEquals(0, file.save(before));
            List<Service> services = new ArrayList<>(before.services());
            Service first = services.getFirst();
            services.set(0, new Service(first.id(), first.name(), first.seller(), first.buyer(), first.category(),
                    first.share().map(f -> f.withValue(0.5)), first.amount()));
            Review after = before.edit().services(services).done();
            assertEquals(1, file.save(after));
            services.removeLast();
            assertEquals(1, file.save(after.edit().services(services).done()));
            assertEquals(1, file.save(after));
            assertEquals(0, file.save(after));
        }
    }

    @Test
    void figuresComeBackToTheLastBit() {
        double[] values = {0.1, 1.0 / 3, Math.PI * 1e12, Double.MIN_VALUE, Double.MAX_VALUE, 1e-310, 0.0, 22_592_500};
        for (double value : values) {
            Path path = folder.resolve(value + ".vagval");
            Review review = SampleReviews.everything();
            review = review.edit()
                    .municipalities(review.municipalities().stream().map(m -> new Municipality(
                            m.code(), m.name(), m.regionId(), m.partOf(), Optional.of(Figure.of(value)),
                            m.workingAge(),
                            m.supportMeasure(), m.variableAllocation())).toList())
                    .done();
            ReviewFile.create(path, review).close();
            double read = ReviewFile.openReadOnly(path).review().municipalities().getFirst().population().orElseThrow()
                    .value();
            assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(read));
        }
    }

    @Test
    void readingOnlyChangesNothing() throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        DiskState before = DiskState.of(folder);
        try (ReviewFile file = ReviewFile.openReadOnly(path)) {
            assertEquals(SampleReviews.everything(), file.review());
            assertTrue(file.readOnly());
            StoreException refused = assertThrows(StoreException.class, () -> file.save(SampleReviews.smallest()));
            assertEquals(StoreError.READ_ONLY, refused.error());
        }
        before.assertUnchanged();
    }

    @Test
    void openingAndClosingChangesNothing() throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        DiskState before = DiskState.of(folder);
        FileTime written = Files.getLastModifiedTime(path);
        for (int i = 0; i < 3; i++) {
            try (ReviewFile file = ReviewFile.open(path)) {
                assertEquals(0, file.save(file.review()));
                before.assertUnchanged();
            }
        }
        before.assertUnchanged();
        assertEquals(written, Files.getLastModifiedTime(path));
    }

    @Test
    void aFileIsReadWhileThisProcessWritesToIt() {
        Path path = folder.resolve("a.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.everything())) {
            for (int i = 0; i < 5; i++) {
                file.save(retitled("Titel " + i));
                assertEquals("Titel " + i, ReviewFile.openReadOnly(path).review().commission().title());
            }
        }
    }

    @Test
    void aSaveAfterOneThatFailedBeginsFromWhatIsOnTheDisk() throws SQLException {
        Path path = folder.resolve("a.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            file.save(SampleReviews.everything());
            try (Connection other = Database.open(file.path()); Statement statement = other.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY"); // as H2 itself does when the disk fails
            } catch (SQLException expected) {
                assertEquals(ErrorCode.DATABASE_IS_CLOSED, expected.getErrorCode());
            }
            assertEquals(StoreError.WRITE,
                    assertThrows(StoreException.class, () -> file.save(retitled("Går inte"))).error());
            file.save(retitled("Går"));
        }
        assertEquals("Går", ReviewFile.openReadOnly(path).review().commission().title());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsMovedOrReplacedWhileOpenIsNotSavedTo(boolean replaced) throws IOException {
        Path path = folder.resolve("a.vagval");
        Path moved = folder.resolve("b.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            file.save(SampleReviews.everything());
            Files.move(path, moved);
            if (replaced) {
                Files.writeString(path, "another program's");
            }
            StoreException refused = assertThrows(StoreException.class, () -> file.save(retitled("Borta")));
            assertEquals(StoreError.MOVED, refused.error());
            try (ReviewFile other = file.saveAs(folder.resolve("c.vagval"))) {
                other.save(retitled("Kvar"));
            }
        }
        assertEquals(replaced, Files.exists(path));
        if (replaced) {
            assertEquals("another program's", Files.readString(path));
        }
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(moved).review());
        assertEquals("Kvar", ReviewFile.openReadOnly(folder.resolve("c.vagval")).review().commission().title());
    }

    @Test
    void aFileKeepsItsPermissionsWhenItIsMadeSmall() throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.smallest()).close();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        long open;
        try (ReviewFile file = ReviewFile.open(path)) {
            for (int i = 0; i < 30; i++) {
                file.save(retitled("Titel " + i));
                file.save(SampleReviews.everything());
            }
            open = Files.size(path);
        }
        assertTrue(Files.size(path) < open / 2, () -> "size " + path.toFile().length());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        assertEquals(List.of("a.vagval"), DiskState.of(folder).names());
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(path).review());
    }

    @Test
    void savedAsIsAFileOfItsOwn() throws IOException {
        Path first = folder.resolve("a.vagval");
        Path second = folder.resolve("b.vagval");
        try (ReviewFile file = ReviewFile.create(first, SampleReviews.everything())) {
            try (ReviewFile copy = file.saveAs(second)) {
                assertEquals(second.toRealPath(), copy.path());
                copy.save(SampleReviews.smallest());
            }
            assertEquals(SampleReviews.everything(), file.review());
            file.save(retitled("Den första"));
        }
        assertEquals("Den första", ReviewFile.openReadOnly(first).review().commission().title());
        assertEquals(SampleReviews.smallest(), ReviewFile.openReadOnly(second).review());
        assertEquals(List.of("a.vagval", "b.vagval"), DiskState.of(folder).names());
    }

    @Test
    void savedAsTakesThePlaceOfAFileNotInUse() {
        Path second = folder.resolve("b.vagval");
        ReviewFile.create(second, SampleReviews.smallest()).close();
        try (ReviewFile file = ReviewFile.create(folder.resolve("a.vagval"), SampleReviews.everything());
                ReviewFile copy = file.saveAs(second)) {
            assertEquals(SampleReviews.everything(), copy.review());
            assertEquals(StoreError.LOCKED,
                    assertThrows(StoreException.class, () -> file.saveAs(second)).error());
            assertEquals(StoreError.LOCKED,
                    assertThrows(StoreException.class, () -> copy.saveAs(second)).error());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=DROP ALL OBJECTS.vagval", "'\"`$$.vagval", "100 % säker å\u0308.vagval", "~.vagval",
            " .vagval",
            "a.mv.db", "utan ändelse", "nio:x.vagval", "..vagval", "#?&=+,@!{}[]().vagval", "rad\nbryt.vagval",
            "bak\\snedstreck.vagval"})
    void anyNameTheDiskTakesIsAName(String name) {
        Path path = folder.resolve(name);
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            file.save(retitled(name));
        }
        assertEquals(name, ReviewFile.openReadOnly(path).review().commission().title());
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(name, file.review().commission().title());
        }
        assertEquals(List.of(name), DiskState.of(folder).names());
    }

    @Test
    void closingTwiceIsHarmlessAndSavingAfterwardsIsNot() {
        ReviewFile file = ReviewFile.create(folder.resolve("a.vagval"), SampleReviews.smallest());
        file.close();
        file.close();
        assertThrows(IllegalStateException.class, () -> file.save(SampleReviews.everything()));
    }

    @Test
    void aRefusedWriteIsUndoneWhole() throws SQLException {
        Path path = folder.resolve("a.vagval");
        Region region = new Region("F", "Region Jönköpings län");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.everything())) {
            file.save(SampleReviews.smallest());
            try (Connection other = Database.open(file.path()); Statement statement = other.createStatement()) {
                statement.execute("INSERT INTO region (id, ord, name) VALUES ('F', 7, 'in the way')");
                Review next = retitled("Går inte").edit().regions(List.of(region)).done();
                assertEquals(StoreError.FAULT, assertThrows(StoreException.class, () -> file.save(next)).error());
                assertEquals(SampleReviews.smallest(), file.review());
                statement.execute("DELETE FROM region");
                assertEquals(2, file.save(next));
            }
        }
        Review read = ReviewFile.openReadOnly(path).review();
        assertEquals("Går inte", read.commission().title());
        assertEquals(List.of(region), read.regions());
    }

    @Test
    void aSaveByAnInterruptedThreadIsSavedAndTheThreadStaysInterrupted() {
        Path path = folder.resolve("a.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            Thread.currentThread().interrupt();
            file.save(SampleReviews.everything());
            assertTrue(Thread.interrupted());
            file.save(retitled("Därefter"));
        }
        assertEquals("Därefter", ReviewFile.openReadOnly(path).review().commission().title());
    }

    @Test
    void aClosedFileIsSmall() throws IOException {
        Path path = folder.resolve("a.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.everything())) {
            for (int i = 0; i < 10; i++) {
                file.save(retitled("Titel " + i));
                file.save(SampleReviews.everything());
            }
        }
        assertTrue(Files.size(path) < 300_000, () -> "size " + path.toFile().length());
        byte[] once = Files.readAllBytes(path);
        ReviewFile.openReadOnly(path).close();
        assertArrayEquals(once, Files.readAllBytes(path));
    }

    private static Review retitled(String title) {
        return SampleReviews.smallest().edit().commission(Commission.titled(title, 2019)).done();
    }
}
