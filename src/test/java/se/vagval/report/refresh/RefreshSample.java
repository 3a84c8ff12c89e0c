package se.vagval.report.refresh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.ChartPictures;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.word.WordReport;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.FasterGrowth;
import se.vagval.text.MoneyUnit;

/** Documents to refresh, and the review they are of with other figures. */
final class RefreshSample {
    static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    static final String MAIN = "word/document.xml";

    private RefreshSample() {}

    static Review jonkoping() {
        return Examples.open("jonkoping");
    }

    /** The same review where every assumption of growth is one percentage point higher. */
    static Review changed() {
        return FasterGrowth.of(jonkoping());
    }

    /** The review without its last alternative and what is said of it. */
    static Review withoutLastAlternative() {
        Review review = jonkoping();
        String last = review.alternatives().getLast().id();
        return review.edit().arguments(review.arguments().stream().filter(a -> !a.alternative().equals(last)).toList())
                .alternatives(review.alternatives().subList(0, review.alternatives().size() - 1)).done();
    }

    static ReportInput input(Review review, MoneyUnit unit) {
        Calculation calculation = Calculation.of(review);
        List<Statement> statements = Statements.of(calculation, View.of(calculation, unit)).all();
        return new ReportInput(review, statements, unit, DATE, List.of());
    }

    static RefreshSource source(Review review) {
        return (kind, unit) -> kind == WrittenDocument.Kind.REPORT ? input(review, unit) : members(review, unit);
    }

    static ReportInput members(Review review, MoneyUnit unit) {
        Calculation calculation = Calculation.of(review);
        return ReportInput.ofPages(review,
                Statements.of(calculation, View.of(calculation, unit)).memberPages(), unit, DATE);
    }

    static Path write(Review review, Path file) {
        ReportInput input = input(review, MoneyUnit.TKR);
        WordReport.write(file, new ReportInput(review, input.statements(), MoneyUnit.TKR, DATE,
                ChartPictures.of(input.statements(), MoneyUnit.TKR)), Progress.NONE);
        return file;
    }

    static RefreshReport refresh(Path document, Path target, Review review) {
        return Refresh.write(document, target, source(review), Progress.NONE, () -> false).orElseThrow();
    }

    /** Every part of a package with its bytes, in order. */
    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static String text(Path file, String part) throws IOException {
        return new String(parts(file).get(part), StandardCharsets.UTF_8);
    }

    /** Another package with one part changed, as somebody's program would write it. */
    static Path with(Path file, Path target, String part, String content) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return pack(parts, target);
    }

    /** A package of parts. */
    static Path pack(Map<String, byte[]> parts, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return target;
    }

    /** The text of a report without the ids of its pictures' relations. */
    static String withoutRelations(Path report) throws IOException {
        return text(report, MAIN).replaceAll("r:embed=\"[^\"]*\"", "r:embed=\"\"");
    }

    /** The headings, sentences, captions and notes of a report in their order, as they are read. */
    static List<String> sentences(Path report) throws IOException {
        String outside = text(report, MAIN).replaceAll("(?s)<w:tbl>.*?</w:tbl>", "")
                .replaceAll("(?s)<w:instrText.*?</w:instrText>", "");
        return Arrays.stream(outside.split("</w:p>")).map(p -> p.replaceAll("<[^>]*>", "")).toList();
    }
}
