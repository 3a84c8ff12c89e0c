package se.vagval.store.rows;

import java.util.Optional;

import se.vagval.model.Review;

/** Takes a review apart into rows and puts rows together into a review. */
public final class ReviewRows {
    private ReviewRows() {}

    /** The rows that hold a review. */
    public static Rows of(Review review) {
        Rows rows = new Rows();
        rows.add(Table.REVIEW, new Row().set("id", 1).set("reference", review.reference()));
        CommissionRows.write(review.commission(), rows);
        AreaRows.write(review, rows);
        AllocationRows.write(review, rows);
        AssociationRows.write(review.associations(), rows);
        AlternativeRows.write(review.alternatives(), rows);
        NoteRows.write(review, rows);
        OrganisationRows.write(review, rows);
        PlanRows.write(review.report(), rows);
        return rows;
    }

    /**
     * The review that rows hold.
     *
     * @throws BrokenRow
     *             when a row cannot be read
     * @throws se.vagval.model.InvalidField
     *             when the rows hold what a review may not
     */
    public static Review review(Rows rows) {
        Optional<String> reference = rows.single(Table.REVIEW).optionalText("reference");
        return Review.empty(CommissionRows.read(rows)).edit().regions(AreaRows.regions(rows))
                .municipalities(AreaRows.municipalities(rows)).services(AreaRows.services(rows))
                .associations(AssociationRows.read(rows)).allocation(AllocationRows.allocation(rows))
                .rules(AllocationRows.rules(rows)).assumptions(AllocationRows.assumptions(rows))
                .alternatives(AlternativeRows.read(rows)).reference(reference).arguments(NoteRows.arguments(rows))
                .participants(NoteRows.participants(rows)).outcomes(NoteRows.outcomes(rows)).steps(NoteRows.steps(rows))
                .texts(NoteRows.texts(rows)).versions(NoteRows.versions(rows))
                .seenRemarks(NoteRows.seenRemarks(rows)).organs(OrganisationRows.organs(rows))
                .activities(OrganisationRows.activities(rows)).cooperations(OrganisationRows.cooperations(rows))
                .report(PlanRows.read(rows)).done();
    }
}
