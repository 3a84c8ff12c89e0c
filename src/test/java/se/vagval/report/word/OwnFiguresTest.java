package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.exchange.Examples;
import se.vagval.figurecheck.FigureCheck;
import se.vagval.figurecheck.FigureReport;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** The check that is offered for the documents of others finds nothing in ours, whatever they are counted in. */
class OwnFiguresTest {
    @TempDir
    Path folder;

    static Stream<Arguments> reports() {
        return Examples.all().stream()
                .flatMap(e -> Stream.of(MoneyUnit.values()).map(unit -> Arguments.of(e.id(), unit)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureFollowsFromTheOthers(String example, MoneyUnit unit) {
        Review review = Examples.open(example);
        Calculation calculation = Calculation.of(review);
        List<Statement> statements = Statements.of(calculation, View.of(calculation, unit)).all();
        FigureReport report = FigureCheck.of(WordSample.write(
                new ReportInput(review, statements, unit, WordSample.DATE, ChartPictures.of(statements, unit)),
                folder));
        assertEquals(List.of(), report.findings().stream().map(f -> f.place().said() + ": " + f.cell() + " "
                + f.words()).toList());
        assertTrue(report.checked().values().stream().mapToInt(Integer::intValue).sum() > 3);
    }
}
