package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.model.Draft;
import se.vagval.model.History;
import se.vagval.model.ReportPlan;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.support.SampleReviews;

class MigrationTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/se/vagval/store/migration");

    @TempDir
    Path folder;

    /** A file of each version, as that version wrote it, opens with all it held. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileOfEachVersionOpens(int version) throws IOException {
        Path path = folder.resolve("gammal.vagval");
        try (InputStream in = MigrationTest.class.getResourceAsStream("version-" + version + ".vagval")) {
            Files.copy(in, path);
        }
        assertEquals(writtenBy(version), withoutNewVersion(ReviewFile.openReadOnly(path).review()));
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(writtenBy(version), withoutNewVersion(file.review()));
            file.save(SampleReviews.smallest());
            assertEquals(version < Schema.CURRENT.version(), file.keptCopy().isPresent());
        }
        assertEquals(SampleReviews.smallest(), ReviewFile.openReadOnly(path).review());
    }

    /** Remarks are put away since version 5; organisation, the length of steps and the like are there since version 6, the plan of the report since 7, the year it compares since 8. */
    private static Review writtenBy(int version) {
        ReportPlan plan = SampleReviews.everything().report();
        Review everything = SampleReviews.everything().edit().report(version < 7 ? ReportPlan.USUAL
                : version < 8 ? plan.withComparedYear(Optional.empty()) : plan).done();
        Review before6 = version < 6 ? withoutOrganisation(everything) : everything;
        return version < 5 ? before6.edit().seenRemarks(List.of()).done() : before6;
    }

    private static Review withoutOrganisation(Review review) {
        return review.edit().organs(List.of()).activities(List.of()).cooperations(List.of())
                .allocation(review.allocation().withFrameUse(Optional.empty(), Optional.empty()))
                .outcomes(review.outcomes().stream().map(o -> o.withTiming(Optional.empty())).toList())
                .steps(review.steps().stream().map(MigrationTest::withoutDays).toList()).done();
    }

    private static Step withoutDays(Step s) {
        return new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), s.due(), s.after(), s.warning(),
                Optional.empty(), s.provenance());
    }

    private static Review withoutNewVersion(Review review) {
        return review.edit().versions(review.versions().stream().filter(v -> !v.id().equals("utskick")).toList())
                .done();
    }

    /** A file that somebody has made a table in, or changed the records of migrations of, is not said to be a full disk. */
    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE draft (x INTEGER)",
            "UPDATE \"flyway_schema_history\" SET \"checksum\" = 7 WHERE \"version\" = '1'",
            "UPDATE \"flyway_schema_history\" SET \"success\" = FALSE WHERE \"version\" = '3'"})
    void anOlderFileThatIsNotAsItWasLeftIsToldOfAsSuch(String sql) throws IOException, SQLException {
        Path path = folder.resolve("gammal.vagval");
        try (InputStream in = MigrationTest.class.getResourceAsStream("version-3.vagval")) {
            Files.copy(in, path);
        }
        try (Connection connection = Database.open(path); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        DiskState before = DiskState.of(folder);
        StoreException refused = assertThrows(StoreException.class, () -> ReviewFile.open(path).close());
        assertEquals(StoreError.ALTERED, refused.error(), refused::getMessage);
        assertEquals("FIL-20", refused.code());
        assertFalse(refused.userText().contains("disk"), refused.userText());
        before.assertUnchanged();
    }

    /** As when a part of the program is missing: said to be that, and not the disk. */
    @Test
    void aNewFileThatTheProgramCannotMakeIsToldOfAsAFaultOfOurs() {
        Path path = folder.resolve("ny.vagval");
        StoreException failed = assertThrows(StoreException.class,
                () -> NewFile.create(path, History.of(SampleReviews.smallest()), TestSchemas.BROKEN));
        assertEquals(StoreError.FAULT, failed.error(), failed::getMessage);
        assertEquals(List.of(), DiskState.of(folder).names());
    }

    /** The file of version 4 has what was typed wrong as a title. */
    @Test
    void theDraftsOfAnOlderFileAreThere() throws IOException {
        Path path = folder.resolve("gammal.vagval");
        try (InputStream in = MigrationTest.class.getResourceAsStream("version-4.vagval")) {
            Files.copy(in, path);
        }
        Draft draft = ReviewFile.openReadOnly(path).history().drafts().get("commission.BASE_YEAR");
        assertEquals("20l9", draft.typed());
        assertEquals("2019", draft.suggestion());
    }

    /** The file of version 3 has one step that is undone, and the review after it under a name. */
    @Test
    void theHistoryOfAnOlderFileIsThere() throws IOException {
        Path path = folder.resolve("gammal.vagval");
        try (InputStream in = MigrationTest.class.getResourceAsStream("version-3.vagval")) {
            Files.copy(in, path);
        }
        History history = ReviewFile.openReadOnly(path).history();
        assertEquals("ändrat titel", history.redoable().orElseThrow().words());
        assertEquals("Ändrad", history.movedTo(1).now().commission().title());
        assertEquals("Ändrad", history.version("utskick").orElseThrow().commission().title());
    }

    @Test
    void thereIsAScriptForEachVersionAndATestFile() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            List<String> versions = scripts.map(p -> p.getFileName().toString().split("__")[0]).sorted().toList();
            assertEquals(Schema.CURRENT.version(), versions.size());
            assertEquals("V" + Schema.CURRENT.version(), versions.getLast());
        }
        for (int version = 1; version <= Schema.CURRENT.version(); version++) {
            assertTrue(MigrationTest.class.getResource("version-" + version + ".vagval") != null);
        }
    }

    @Test
    void anOlderFileIsUpgradedAndACopyIsKept() throws IOException {
        Path path = folder.resolve("Översyn.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        byte[] before = Files.readAllBytes(path);
        Path kept;
        try (ReviewFile file = ReviewFile.open(path, TestSchemas.NEXT)) {
            assertEquals(SampleReviews.everything(), file.review());
            assertTrue(file.keptCopy().isEmpty());
            assertArrayEquals(before, Files.readAllBytes(path));
            file.save(SampleReviews.smallest());
            kept = file.keptCopy().orElseThrow();
        }
        assertEquals(
                "Översyn (kopia av version " + Schema.CURRENT.version() + " före uppgradering " + LocalDate.now()
                        + ").vagval",
                kept.getFileName().toString());
        assertArrayEquals(before, Files.readAllBytes(kept));
        assertEquals(List.of(kept.getFileName().toString(), "Översyn.vagval").stream().sorted().toList(),
                DiskState.of(folder).names());
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(kept).review());
        assertEquals(SampleReviews.smallest(), ReviewFile.openReadOnly(path, TestSchemas.NEXT).review());
        try (ReviewFile file = ReviewFile.open(path, TestSchemas.NEXT)) {
            file.save(SampleReviews.everything());
            assertTrue(file.keptCopy().isEmpty());
        }
    }

    @Test
    void anOlderFileThatIsOnlyLookedAtIsLeftAsItWas() {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        DiskState before = DiskState.of(folder);
        try (ReviewFile file = ReviewFile.open(path, TestSchemas.NEXT)) {
            assertEquals(0, file.save(file.review()));
        }
        before.assertUnchanged();
    }

    @Test
    void aCopyDoesNotTakeThePlaceOfAnEarlierOne() throws IOException {
        Path path = folder.resolve("utan ändelse");
        for (int i = 0; i < 3; i++) {
            ReviewFile.create(path, SampleReviews.smallest()).close();
            try (ReviewFile file = ReviewFile.open(path, TestSchemas.NEXT)) {
                file.save(SampleReviews.everything());
            }
            Files.delete(path);
        }
        assertEquals(3, DiskState.of(folder).names().size());
    }

    @Test
    void anOlderFileReadOnlyIsReadAndLeftAsItWas() {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        DiskState before = DiskState.of(folder);
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(path, TestSchemas.NEXT).review());
        before.assertUnchanged();
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        DiskState before = DiskState.of(folder);
        StoreException failed = assertThrows(StoreException.class, () -> ReviewFile.open(path, TestSchemas.BROKEN));
        assertEquals(StoreError.ALTERED, failed.error(), failed::getMessage);
        before.assertUnchanged();
        try (HeldFile held = OpenFiles.hold(path)) {
            assertEquals(StoreError.UPGRADE,
                    assertThrows(StoreException.class, () -> Migration.upgrade(held, 1, TestSchemas.BROKEN)).error());
        }
        before.assertUnchanged();
        ReviewFile.open(path).close();
    }
}
