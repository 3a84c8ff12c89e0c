package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Commission;
import se.vagval.model.Draft;
import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.support.SampleReviews;

/** What was typed and could not be taken is in the file, in one transaction with the edits. */
class DraftFileTest {
    private static final Instant AT = Instant.parse("2026-02-24T14:32:07.123456789Z");
    private static final String TITLE = "commission.TITLE";
    private static final String YEAR = "commission.BASE_YEAR";

    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("a.vagval");
    }

    private static Draft draft(String address, String typed) {
        return Draft.of(address, typed, "Det är inget tal. " + SampleReviews.AWKWARD, "6 801", AT);
    }

    private static Review titled(Review review, String title) {
        return review.edit().commission(Commission.titled(title, 2019)).done();
    }

    @Test
    void draftsComeBackAsTheyWere() {
        History history = History.of(SampleReviews.everything())
                .drafted(List.of(), List.of(draft(TITLE, SampleReviews.AWKWARD), draft(YEAR, "")));
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.everything())) {
            file.save(history);
        }
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(history.drafts(), file.history().drafts());
            file.save(file.history().drafted(List.of(TITLE), List.of(draft(YEAR, "20l9"))));
        }
        History found = ReviewFile.openReadOnly(path).history();
        assertEquals(List.of(draft(YEAR, "20l9")), found.keptDrafts());
        assertTrue(found.steps().isEmpty());
    }

    @Test
    void oneOutOfSightComesBackWithTheStepThatTookItAlsoAfterTheFileIsClosed() {
        Review all = SampleReviews.everything();
        String service = "services." + all.services().getFirst().id();
        Draft wrong = draft(service + ".amount", "många");
        History history = History.of(all).drafted(List.of(), List.of(wrong))
                .edited(all.edit().services(all.services().subList(1, all.services().size())).done(), "bort", AT)
                .drafted(List.of(), List.of(draft(TITLE, "")));
        try (ReviewFile file = ReviewFile.create(path, all)) {
            file.save(history);
        }
        History found = ReviewFile.openReadOnly(path).history();
        assertEquals(List.of(TITLE), List.copyOf(found.drafts().keySet()));
        assertEquals("många", found.movedTo(0).drafts().get(wrong.address()).typed());
    }

    @Test
    void saveAsTakesDraftsAlong() {
        History history = History.of(SampleReviews.smallest()).drafted(List.of(), List.of(draft(TITLE, "")));
        ReviewFile.create(path, SampleReviews.smallest()).close();
        Path other = folder.resolve("b.vagval");
        try (ReviewFile read = ReviewFile.openReadOnly(path); ReviewFile copy = read.saveAs(other, history)) {
            assertEquals(history.drafts(), copy.history().drafts());
        }
        assertEquals(history.keptDrafts(), ReviewFile.openReadOnly(other).history().keptDrafts());
    }

    /** The other process types something wrong, and puts it right in the same save as it types the next thing wrong. */
    @Test
    void whatIsAcknowledgedIsThereAfterAKillAndNeverHalf() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        int acknowledged = 0;
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.DRAFTS, path)) {
            while (acknowledged < 30) {
                acknowledged = Integer.parseInt(other.line().replace(".", ""));
            }
            other.kill();
        }
        History found = ReviewFile.openReadOnly(path).history();
        int title = Integer.parseInt(found.now().commission().title());
        assertTrue(title >= acknowledged, () -> "found " + title);
        assertEquals(List.of("wrong " + title), found.drafts().values().stream().map(Draft::typed).toList());
    }

    @Test
    void aDraftAloneIsSavedAndNothingWhenNothingIsNew() {
        History history = History.of(SampleReviews.smallest()).drafted(List.of(), List.of(draft(TITLE, "")));
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            assertEquals(0, file.save(history));
            DiskState saved = DiskState.of(folder);
            assertEquals(0, file.save(history));
            saved.assertUnchanged();
            file.save(history.edited(titled(history.now(), "A"), "titel", AT).movedTo(0));
        }
        assertEquals(history.keptDrafts(), ReviewFile.openReadOnly(path).history().keptDrafts());
    }
}
