package se.vagval.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportSet;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;

/** One part of the report set as a document that can be made. It counts the review anew, beside the window's own figures. */
public record PartExport(ReportSet.Part part, Clock clock, Supplier<Optional<Path>> template) implements ReportExport {

    /**
     * All parts there are.
     *
     * @param template
     *            gives the organisation's Word template that is to be used, asked when documents are written
     */
    public static List<ReportExport> all(Clock clock, Supplier<Optional<Path>> template) {
        return Stream.of(ReportSet.Part.values()).<ReportExport>map(part -> new PartExport(part, clock, template))
                .toList();
    }

    @Override
    public String id() {
        return part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return Texts.get("ui.reportPart." + part);
    }

    @Override
    public String about() {
        return Texts.get("ui.reportPartAbout." + part);
    }

    @Override
    public List<Path> write(Review review, MoneyUnit unit, Path folder, Tasks.Progress progress) {
        Calculation calculation = Calculation.of(review);
        Statements statements = Statements.of(calculation, View.of(calculation, unit));
        LocalDate today = LocalDate.now(clock);
        ReportInput input = part == ReportSet.Part.MEMBERS
                ? ReportInput.ofPages(review, statements.memberPages(), unit, today)
                : new ReportInput(review, statements.all(), unit, today, List.of());
        return ReportSet.write(input.withTemplate(template.get()), new CalculationNaming(calculation), folder,
                EnumSet.of(part), false,
                (done, of, doing) -> progress.at((double) done / of, doing), progress::cancelled);
    }
}
