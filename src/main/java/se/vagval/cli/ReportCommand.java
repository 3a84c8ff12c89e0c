package se.vagval.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.deck.Deck;
import se.vagval.report.powerpoint.PowerPointReport;
import se.vagval.report.set.ReportFiles;
import se.vagval.report.set.ReportSet;
import se.vagval.report.template.WordTemplate;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Naming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** {@code rapport}: writes the Word report, the Excel workbook, the slides, the members' pages and the charts of a review to a folder. */
final class ReportCommand implements Command {
    private static final String TO = "--till";
    private static final String REPLACE = "--ersatt";
    private static final String MEMBER = "--medlem";
    private static final String PDF = "--pdf";
    private static final String TEMPLATE = "--mall";
    private static final String SLIDE_TEMPLATE = "--mall-bilder";

    /** What the documents are written from. */
    private record Inputs(ReportInput report, ReportInput members, ReportInput slides) {}

    @Override
    public CommandSpec spec() {
        return Specs.command("rapport", Texts.get("cli.report.synopsis"), Texts.get("cli.report.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addOption(Specs.option(TO, Texts.get("cli.label.folder"), Texts.get("cli.report.to")))
                .addOption(Specs.options(MEMBER, Texts.get("cli.label.member"), Texts.get("cli.report.member")))
                .addOption(Specs.flag(PDF, Texts.get("cli.report.pdf")))
                .addOption(Specs.option(TEMPLATE, Texts.get("cli.label.template"), Texts.get("cli.report.template")))
                .addOption(Specs.option(SLIDE_TEMPLATE, Texts.get("cli.label.file"),
                        Texts.get("cli.report.slideTemplate")))
                .addOption(Specs.flag(REPLACE, Texts.get("cli.report.replace")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String typed = given.matchedOptionValue(TO, "");
        if (typed.isEmpty()) {
            throw new CliException("cli.report.folderMissing");
        }
        boolean pdf = given.hasMatchedOption(PDF);
        if (pdf) {
            ReportSet.checkPdf();
        }
        Path folder = ReviewSource.path(typed);
        Optional<Path> template = template(given.matchedOptionValue(TEMPLATE, ""), WordTemplate::read);
        Optional<Path> slideTemplate = template(given.matchedOptionValue(SLIDE_TEMPLATE, ""), PowerPointReport::check);
        ReviewSource.Opened opened = ReviewSource.opened(given.matchedPositionalValue(0, ""));
        Calculation calculation = Calculation.of(opened.review());
        String edition = Edition.words(opened.named(), LocalDateTime.now());
        ReportInput input = input(calculation).withTemplate(template).withEdition(edition);
        ReportInput members = members(calculation.review(), given.matchedOptionValue(MEMBER, List.of()))
                .withTemplate(template).withEdition(edition);
        if (!given.hasMatchedOption(REPLACE)) {
            List<Path> files = new ArrayList<>(ReportFiles.of(input.withPages(members.pages()), folder));
            if (pdf) {
                files.add(ReportFiles.pdf(folder));
            }
            refuseTaken(files, folder);
        }
        List<Path> written = written(new CalculationNaming(calculation),
                new Inputs(input, members, slides(calculation.review())), folder, pdf, slideTemplate, brokenOff);
        written.forEach(file -> output.line(Texts.get("cli.done.created", file.toString())));
        written.stream().filter(AccessibilityCheck::covers).forEach(file -> remaining(file, output));
        output.line(Texts.get("cli.report.window", Launcher.command(System.getProperties())));
    }

    /** What remains to be done before a document is accessible; nothing is said of one where nothing does. */
    private static void remaining(Path file, Output output) {
        List<Finding> findings = AccessibilityCheck.of(file);
        if (!findings.isEmpty()) {
            output.line(Texts.get("cli.report.remaining", file.getFileName().toString()));
            findings.forEach(f -> output.line(Texts.get("cli.report.remains", f.text())));
        }
    }

    /** A template that cannot be used is told of before anything is written. */
    private static Optional<Path> template(String typed, Consumer<Path> read) {
        Optional<Path> template = Optional.of(typed).filter(t -> !t.isEmpty()).map(ReviewSource::path);
        template.ifPresent(read);
        return template;
    }

    private static ReportInput input(Calculation calculation) {
        MoneyUnit unit = MoneyUnit.TKR;
        return new ReportInput(calculation.review(), Statements.of(calculation, View.of(calculation, unit)).all(), unit,
                LocalDate.now(), List.of());
    }

    /** Counted by itself, since a page adds formulas and the workbook, which is written at the same time, holds them all. */
    private static ReportInput members(Review review, List<String> chosen) {
        Calculation calculation = Calculation.of(review);
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        List<MemberPage> pages = chosen.isEmpty() ? statements.memberPages()
                : MemberChoice.of(statements, calculation::name, chosen);
        return ReportInput.ofPages(review, pages, MoneyUnit.TKR, LocalDate.now());
    }

    /** Counted by itself for the same reason. */
    private static ReportInput slides(Review review) {
        Calculation calculation = Calculation.of(review);
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        return new ReportInput(review, statements.all(), MoneyUnit.TKR, LocalDate.now(), List.of())
                .withPages(statements.memberPages(member -> Deck.wants(review.report(), member)));
    }

    /** A report that is there may have been worked on for weeks. Charts are many, and are counted. */
    private static void refuseTaken(List<Path> files, Path folder) {
        List<Path> taken = files.stream().filter(Files::exists).toList();
        if (taken.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(taken.stream().filter(f -> folder.equals(f.getParent()))
                .map(f -> f.getFileName().toString()).toList());
        taken.stream().filter(f -> !folder.equals(f.getParent()))
                .collect(Collectors.groupingBy(Path::getParent, LinkedHashMap::new, Collectors.counting()))
                .forEach((in, count) -> names.add(Texts.get("cli.report.filesIn", count, in.getFileName().toString())));
        throw new CliException("cli.report.taken", listed(names), folder.toString());
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst()
                : Texts.get("cli.report.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** The workbook takes as long as the rest, so it is written beside it; all of them only read their calculation. */
    private static List<Path> written(Naming naming, Inputs inputs, Path folder, boolean pdf,
            Optional<Path> slideTemplate, BooleanSupplier brokenOff) {
        BiFunction<ReportInput, ReportSet.Part, List<Path>> part = (of, chosen) -> ReportSet.write(of, naming, folder,
                pdf && chosen == ReportSet.Part.WORD ? EnumSet.of(chosen, ReportSet.Part.PDF) : EnumSet.of(chosen),
                slideTemplate, true, Progress.NONE, brokenOff);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<List<Path>> excel = beside.submit(() -> part.apply(inputs.report(), ReportSet.Part.EXCEL));
            List<Path> slides = part.apply(inputs.slides(), ReportSet.Part.POWERPOINT);
            List<Path> word = part.apply(inputs.report(), ReportSet.Part.WORD);
            List<Path> pages = part.apply(inputs.members(), ReportSet.Part.MEMBERS);
            List<Path> charts = part.apply(inputs.report(), ReportSet.Part.CHARTS);
            return Stream.of(word, result(excel), slides, pages, charts).flatMap(List::stream).toList();
        }
    }

    private static List<Path> result(Future<List<Path>> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e); // nobody interrupts a command
        }
    }
}
