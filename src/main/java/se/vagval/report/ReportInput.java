package se.vagval.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Review;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * What a document is written from. Where the user has written own words of a statement or its chart, they stand in place
 * of the program's.
 *
 * @param statements
 *            the tables, in the order of the report
 * @param unit
 *            the unit amounts are printed in
 * @param date
 *            the day printed on the document
 * @param charts
 *            pictures of some of the statements
 * @param pages
 *            of the members that are to have one, in their order
 * @param template
 *            the Word template of the organisation whose look documents get; ours where there is none
 * @param edition
 *            which version of the review it is, as its foot says; "" where the date says it
 */
public record ReportInput(Review review, List<Statement> statements, MoneyUnit unit, LocalDate date,
        List<ChartPicture> charts, List<MemberPage> pages, Optional<Path> template, String edition) {
    public ReportInput {
        OwnSentences own = new OwnSentences(review.report());
        statements = statements.stream().map(own::finding).toList();
        charts = charts.stream().map(own::alternative).toList();
        pages = List.copyOf(pages);
    }

    /** What a document without members' pages is written from. */
    public ReportInput(Review review, List<Statement> statements, MoneyUnit unit, LocalDate date,
            List<ChartPicture> charts) {
        this(review, statements, unit, date, charts, List.of(), Optional.empty(), "");
    }

    /** The pages of members alone, to be written beside what is written of the rest. */
    public static ReportInput ofPages(Review review, List<MemberPage> pages, MoneyUnit unit, LocalDate date) {
        return new ReportInput(review, List.of(), unit, date, List.of(), pages, Optional.empty(), "");
    }

    /** The same of a review with the same figures. */
    public ReportInput withReview(Review other) {
        return new ReportInput(other, statements, unit, date, charts, pages, template, edition);
    }

    /** The same with pages of members. */
    public ReportInput withPages(List<MemberPage> others) {
        return new ReportInput(review, statements, unit, date, charts, others, template, edition);
    }

    /** The same with other statements. */
    public ReportInput withStatements(List<Statement> others) {
        return new ReportInput(review, others, unit, date, charts, pages, template, edition);
    }

    /** The same with other pictures of its statements. */
    public ReportInput withCharts(List<ChartPicture> others) {
        return new ReportInput(review, statements, unit, date, others, pages, template, edition);
    }

    /** The same of a version of the review. */
    public ReportInput withEdition(String other) {
        return new ReportInput(review, statements, unit, date, charts, pages, template, other);
    }

    /** The same in the look of a template. */
    public ReportInput withTemplate(Optional<Path> other) {
        return new ReportInput(review, statements, unit, date, charts, pages, other, edition);
    }

    /** The statement of an id, if it is in the report. */
    public Optional<Statement> statement(String id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The chart drawn from a statement, if there is one. */
    public Optional<ChartPicture> chart(Statement statement) {
        return charts.stream().filter(c -> c.statementId().equals(statement.id())).findFirst();
    }
}
