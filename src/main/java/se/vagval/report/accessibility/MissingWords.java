package se.vagval.report.accessibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartText;
import se.vagval.model.OwnWords;
import se.vagval.model.ReportPlan;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.rule.Told;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * Words that a document lacks and that only the user can give, to be asked for before it is written.
 *
 * @param statement
 *            id of the statement, by which its own words are kept
 * @param title
 *            what it is called
 * @param kind
 *            what is asked for
 * @param proposal
 *            words of the program's own that can be taken or built on, or ""
 */
public record MissingWords(String statement, String title, Kind kind, String proposal) {
    /** What can be asked for. */
    public enum Kind {
        /** A sentence that says what the statement's chart shows. */
        FINDING,
        /** A text alternative of the statement's chart. */
        ALTERNATIVE
    }

    /** What is lacking, in the order of the statements; empty when nothing is. */
    public static List<MissingWords> of(ReportInput input) {
        ReportPlan plan = input.review().report();
        return input.statements().stream().flatMap(s -> of(plan, s, input.unit())).toList();
    }

    private static Stream<MissingWords> of(ReportPlan plan, Statement statement, MoneyUnit unit) {
        return ChartPictures.kind(statement).stream()
                .flatMap(chart -> Stream.of(finding(chart, statement, unit), alternative(chart, plan, statement, unit))
                        .flatMap(Optional::stream));
    }

    private static Optional<MissingWords> finding(ChartKind chart, Statement statement, MoneyUnit unit) {
        return statement.finding().isBlank()
                ? Optional.of(new MissingWords(statement.id(), statement.title(), Kind.FINDING,
                        ChartText.extremes(chart, statement, unit)))
                : Optional.empty();
    }

    /** Where the user has written none the program's own stands, which always says what is shown. */
    private static Optional<MissingWords> alternative(ChartKind chart, ReportPlan plan, Statement statement,
            MoneyUnit unit) {
        return plan.wordsOf(statement.id()).map(OwnWords::altText)
                .filter(words -> !words.isBlank() && !Told.asAlternative(words))
                .map(_ -> new MissingWords(statement.id(), statement.title(), Kind.ALTERNATIVE,
                        ChartText.alternative(chart, statement, unit)));
    }
}
