package se.vagval.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportFiles;
import se.vagval.report.set.ReportSet;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Naming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** {@code rapport}: writes the Word report, the Excel workbook, the members' pages and the charts of a review to a folder. */
final class ReportCommand implements Command {
    private static final String TO = "--till";
    private static final String REPLACE = "--ersatt";
    private static final String MEMBER = "--medlem";

    @Override
    public CommandSpec spec() {
        return Specs.command("rapport", Texts.get("cli.report.synopsis"), Texts.get("cli.report.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addOption(Specs.option(TO, Texts.get("cli.label.folder"), Texts.get("cli.report.to")))
                .addOption(Specs.options(MEMBER, Texts.get("cli.label.member"), Texts.get("cli.report.member")))
                .addOption(Specs.flag(REPLACE, Texts.get("cli.report.replace")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String typed = given.matchedOptionValue(TO, "");
        if (typed.isEmpty()) {
            throw new CliException("cli.report.folderMissing");
        }
        Path folder = ReviewSource.path(typed);
        ReviewSource.Opened opened = ReviewSource.opened(given.matchedPositionalValue(0, ""));
        Calculation calculation = Calculation.of(opened.review());
        String edition = Edition.words(opened.named(), LocalDateTime.now());
        ReportInput input = input(calculation).withEdition(edition);
        ReportInput members = members(calculation.review(), given.matchedOptionValue(MEMBER, List.of()))
                .withEdition(edition);
        if (!given.hasMatchedOption(REPLACE)) {
            refuseTaken(ReportFiles.of(input.withPages(members.pages()), folder), folder);
        }
        written(new CalculationNaming(calculation), input, members, folder, brokenOff)
                .forEach(file -> output.line(Texts.get("cli.done.created", file.toString())));
        output.line(Texts.get("cli.report.window", Launcher.command(System.getProperties())));
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
    private static List<Path> written(Naming naming, ReportInput input, ReportInput members, Path folder,
            BooleanSupplier brokenOff) {
        BiFunction<ReportInput, ReportSet.Part, List<Path>> part = (of, chosen) -> ReportSet.write(of, naming, folder,
                EnumSet.of(chosen), true, Progress.NONE, brokenOff);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<List<Path>> excel = beside.submit(() -> part.apply(input, ReportSet.Part.EXCEL));
            List<Path> word = part.apply(input, ReportSet.Part.WORD);
            List<Path> pages = part.apply(members, ReportSet.Part.MEMBERS);
            List<Path> charts = part.apply(input, ReportSet.Part.CHARTS);
            return Stream.of(word, result(excel), pages, charts).flatMap(List::stream).toList();
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
