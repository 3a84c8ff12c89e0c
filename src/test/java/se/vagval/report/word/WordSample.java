package se.vagval.report.word;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.ChartPictures;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** Reports for tests. */
final class WordSample {
    static final LocalDate DATE = LocalDate.of(2020, 9, 1);

    private WordSample() {}

    static ReportInput jonkoping() {
        return of(Examples.open("jonkoping"));
    }

    static ReportInput of(Review review) {
        Calculation calculation = Calculation.of(review);
        List<Statement> statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
        return new ReportInput(review, statements, MoneyUnit.TKR, DATE,
                ChartPictures.of(statements, MoneyUnit.TKR));
    }

    static Path write(ReportInput input, Path folder) {
        Path file = folder.resolve("rapport.docx");
        WordReport.write(file, input, Progress.NONE);
        return file;
    }
}
