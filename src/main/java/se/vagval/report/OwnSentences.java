package se.vagval.report;

import java.util.function.Predicate;

import se.vagval.model.OwnWords;
import se.vagval.model.ReportPlan;
import se.vagval.statement.Statement;

/** The user's own words of statements and charts, in place of the program's where there are any. */
record OwnSentences(ReportPlan plan) {
    private static final Predicate<String> SAID = words -> !words.isBlank();

    Statement finding(Statement statement) {
        return plan.wordsOf(statement.id()).map(OwnWords::finding).filter(SAID)
                .map(statement::withFinding).orElse(statement);
    }

    ChartPicture alternative(ChartPicture chart) {
        return plan.wordsOf(chart.statementId()).map(OwnWords::altText).filter(SAID)
                .map(words -> new ChartPicture(chart.id(), chart.statementId(), chart.drawing(), chart.width(),
                        chart.height(), words))
                .orElse(chart);
    }
}
