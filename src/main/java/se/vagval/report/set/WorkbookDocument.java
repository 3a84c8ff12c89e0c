package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.model.OwnWords;
import se.vagval.report.ReportInput;
import se.vagval.report.excel.Beside;
import se.vagval.report.excel.WorkbookContent;
import se.vagval.report.excel.WorkbookWriter;
import se.vagval.report.word.AccountsSource;
import se.vagval.statement.Naming;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/**
 * The workbook.
 *
 * @param formulas
 *            those that it holds, and what they build on
 */
record WorkbookDocument(ReportInput input, Drawn drawn, Naming naming, List<Integer> formulas) implements Document {
    private static final String ACCOUNTS = "accounts";

    @Override
    public String doing() {
        return Texts.get("report.set.excel");
    }

    @Override
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(Texts.get("report.set.file.excel")));
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        Commission commission = input.review().commission();
        String authors = commission.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        String written = Texts.get("report.set.description", SwedishDates.date(input.date()));
        String description = Stream.of(input.edition().strip(), written).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(". "));
        WorkbookWriter.save(new WorkbookContent(commission.title(), authors, description, input.statements(),
                input.statements().getFirst().evaluation(), formulas, naming, input.unit()), beside(),
                files.getFirst());
        return true;
    }

    private Beside beside() {
        Map<String, String> alternatives = input.review().report().words().stream()
                .filter(w -> !w.altText().isBlank()).collect(Collectors.toMap(OwnWords::statement, OwnWords::altText));
        // What is assumed of printed accounts stands in the review, and not in the formulas.
        Map<String, String> sources = Map.of(ACCOUNTS, AccountsSource.of(input.review(), Optional.empty()));
        return new Beside(ReviewSheets.of(input.review()), alternatives, sources, drawn.report().charts(), foot());
    }

    private String foot() {
        return input.edition().isBlank() ? SwedishDates.date(input.date()) : input.edition().strip();
    }
}
