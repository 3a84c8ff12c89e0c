package se.vagval.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.store.rows.RowChange.Kind;
import se.vagval.support.SampleReviews;

class ReviewRowsTest {

    @Test
    void everythingComesBackEqual() {
        Review review = SampleReviews.everything();
        assertEquals(review, ReviewRows.review(ReviewRows.of(review)));
    }

    @Test
    void theSmallestReviewComesBackEqual() {
        assertEquals(SampleReviews.smallest(), ReviewRows.review(ReviewRows.of(SampleReviews.smallest())));
    }

    @Test
    void everythingUsesEveryTableAndEveryKindOfChange() {
        Rows rows = ReviewRows.of(SampleReviews.everything());
        for (Table table : Table.values()) {
            assertTrue(!rows.in(table).isEmpty(), () -> table + " is not used by the sample");
        }
        Set<Object> kinds = rows.in(Table.ALTERNATIVE_CHANGE).values().stream().map(row -> row.required("kind"))
                .collect(Collectors.toSet());
        assertEquals(Arrays.stream(ChangeKind.values()).map(Enum::name).collect(Collectors.toSet()), kinds);
    }

    @Test
    void oneChangedFigureIsOneColumnOfOneRow() {
        Review before = SampleReviews.everything();
        Review after = before.edit().association("HL", a -> AssociationEdits.withCostPerParticipant(a, 30_000)).done();
        List<RowChange> changes = RowChange.between(ReviewRows.of(before), ReviewRows.of(after));
        assertEquals(1, changes.size());
        assertEquals(Kind.CHANGE, changes.getFirst().kind());
        assertEquals(Table.ASSOCIATION, changes.getFirst().table());
        assertEquals(List.of("HL"), changes.getFirst().key());
        assertEquals(Set.of("cost_per_participant"), changes.getFirst().values().keySet());
    }

    @Test
    void aFigureTakenAwayBecomesNullColumns() {
        Review before = SampleReviews.everything();
        List<Municipality> cleared = new ArrayList<>(before.municipalities());
        cleared.set(0, Municipality.named("0680", "Jönköping", "F"));
        List<RowChange> changes = RowChange.between(ReviewRows.of(before),
                ReviewRows.of(before.edit().municipalities(cleared).done()));
        assertEquals(1, changes.size());
        assertEquals(16, changes.getFirst().values().size());
        assertTrue(changes.getFirst().values().values().stream().allMatch(v -> v == null));
    }

    @Test
    void nothingChangedIsNothingWritten() {
        Review review = SampleReviews.everything();
        assertEquals(List.of(), RowChange.between(ReviewRows.of(review), ReviewRows.of(review)));
    }

    @Test
    void ownersComeBeforeTheOwnedAndLeaveAfterThem() {
        Rows empty = ReviewRows.of(SampleReviews.smallest());
        Rows full = ReviewRows.of(SampleReviews.everything());
        List<Table> added = RowChange.between(empty, full).stream().filter(c -> c.kind() == Kind.ADD)
                .map(RowChange::table).toList();
        List<Table> removed = RowChange.between(full, empty).stream().filter(c -> c.kind() == Kind.REMOVE)
                .map(RowChange::table).toList();
        assertEquals(added.stream().sorted().toList(), added);
        assertEquals(removed.reversed().stream().sorted().toList(), removed.reversed());
    }

    @Test
    void minusZeroIsZeroInTheRow() {
        Row row = new Row().figure("amount", Figure.of(-0.0));
        assertEquals(0.0, row.values().get("amount"));
    }

    @Test
    void aRowWithoutWhatItMustHaveIsBroken() {
        Rows rows = new Rows();
        rows.add(Table.REVIEW, new Row().set("id", 1));
        rows.add(Table.COMMISSION, new Row().set("id", 1).set("title", "Översyn"));
        assertThrows(BrokenRow.class, () -> ReviewRows.review(rows));
        assertThrows(BrokenRow.class, () -> ReviewRows.review(new Rows()));
        assertThrows(BrokenRow.class, () -> rows.add(Table.REVIEW, new Row().set("id", 1)));
    }

    @Test
    void anUnknownNameOrTypeIsBroken() {
        assertThrows(BrokenRow.class, () -> new Row().set("kind", "SELL").choice("kind", ChangeKind.class));
        assertThrows(BrokenRow.class, () -> new Row().set("title", 7).text("title"));
        assertThrows(BrokenRow.class, () -> PolicyColumns.read(new Row().set("policy", "FREE")));
    }

    @Test
    void theCommissionAloneIsOneRow() {
        Review before = SampleReviews.smallest();
        Review after = before.edit().commission(Commission.titled("Ny titel", 2019)).done();
        List<RowChange> changes = RowChange.between(ReviewRows.of(before), ReviewRows.of(after));
        assertEquals(1, changes.size());
        assertEquals("Ny titel", changes.getFirst().values().get("title"));
    }
}
