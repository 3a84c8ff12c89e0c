package se.vagval.report;

import java.util.List;

import se.vagval.model.OwnWords;
import se.vagval.model.ReportPlan;
import se.vagval.statement.Statement;

/** The user's own words of statements and their charts, where there are any, in place of the program's. */
public final class OwnSentences {
    private OwnSentences() {}

    /** The statements, each with the user's sentence of what it shows. */
    public static List<Statement> of(ReportPlan plan, List<Statement> statements) {
        return statements.stream().map(s -> plan.wordsOf(s.id()).map(OwnWords::finding).filter(f -> !f.isBlank())
                .map(f -> s.withFinding(f.strip())).orElse(s)).toList();
    }

    /** The text alternative of the chart of a statement: the user's, else the program's. */
    public static String alternative(ReportPlan plan, String statement, String programs) {
        return plan.wordsOf(statement).map(OwnWords::altText).filter(a -> !a.isBlank()).map(String::strip)
                .orElse(programs);
    }

    /** A picture with the user's text alternative, where there is one. */
    public static ChartPicture of(ReportPlan plan, ChartPicture picture) {
        return new ChartPicture(picture.id(), picture.statementId(), picture.png(), picture.width(), picture.height(),
                alternative(plan, picture.statementId(), picture.alternative()));
    }
}
