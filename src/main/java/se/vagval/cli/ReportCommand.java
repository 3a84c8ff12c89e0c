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
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Deck;
import se.vagval.report.powerpoint.PowerPointReport;
import se.vagval.report.set.ReportSet;
import se.vagval.report.set.SetInput;
import se.vagval.report.set.WrittenFile;
import se.vagval.report.template.WordTemplate;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.MemberPage;
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
        String edition = Edition.words(opened.named(), LocalDateTime.now());
        SetInput input = input(Calculation.of(opened.review()), given.matchedOptionValue(MEMBER, List.of()),
                report -> report.withTemplate(template).withEdition(edition), slideTemplate);
        Set<ReportSet.Part> parts = pdf ? EnumSet.allOf(ReportSet.Part.class)
                : EnumSet.complementOf(EnumSet.of(ReportSet.Part.PDF, ReportSet.Part.MEMBERS_PDF));
        if (!given.hasMatchedOption(REPLACE)) {
            refuseTaken(ReportSet.files(input, folder, parts), folder);
        }
        List<WrittenFile> written = ReportSet.write(input, folder, parts, true, Progress.NONE, brokenOff);
        written.forEach(file -> output.line(Texts.get("cli.done.created", file.file().toString())));
        ReportSet.leftOut(!input.members().isEmpty(), parts).forEach(output::line);
        written.forEach(file -> remaining(file, output));
        if (!brokenOff.getAsBoolean()) {
            output.line(Texts.get("cli.report.window", Launcher.command(System.getProperties())));
        }
    }

    /** What remains to be done before a document is accessible; nothing is said of one where nothing does. */
    private static void remaining(WrittenFile written, Output output) {
        if (!written.remaining().isEmpty()) {
            output.line(Texts.get("cli.report.remaining", written.file().getFileName().toString()));
            written.remaining().forEach(f -> output.line(Texts.get("cli.report.remains", f.text())));
        }
    }

    /** A template that cannot be used is told of before anything is written. */
    private static Optional<Path> template(String typed, Consumer<Path> read) {
        Optional<Path> template = Optional.of(typed).filter(t -> !t.isEmpty()).map(ReviewSource::path);
        template.ifPresent(read);
        return template;
    }

    /** The pages add formulas of their own; those of the workbook are settled before. */
    private static SetInput input(Calculation calculation, List<String> members, UnaryOperator<ReportInput> look,
            Optional<Path> slideTemplate) {
        Review review = calculation.review();
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        ReportInput report = look.apply(new ReportInput(review, statements.all(), MoneyUnit.TKR, LocalDate.now(),
                List.of()));
        SetInput input = SetInput.of(report, new CalculationNaming(calculation));
        List<MemberPage> pages = members.isEmpty() ? statements.memberPages()
                : MemberChoice.of(statements, calculation::name, members);
        return input.withMembers(pages).withSlides(
                statements.memberPages(member -> Deck.wants(review.report(), member)), slideTemplate);
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
}
