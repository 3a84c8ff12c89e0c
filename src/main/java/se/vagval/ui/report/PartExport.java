package se.vagval.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.report.Edition;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.MissingWords;
import se.vagval.report.deck.Deck;
import se.vagval.report.set.ReportSet;
import se.vagval.report.set.SetInput;
import se.vagval.report.set.WrittenFile;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.settings.TemplateMemory;

/** One part of the report set as a document that can be made. It counts the review anew, beside the window's own figures. */
public record PartExport(ReportSet.Part part, Clock clock, Function<TemplateMemory.Kind, Optional<Path>> templates)
        implements ReportExport {

    /**
     * All parts there are.
     *
     * @param templates
     *            gives the organisation's template that is to be used, asked when documents are written
     */
    public static List<ReportExport> all(Clock clock, Function<TemplateMemory.Kind, Optional<Path>> templates) {
        return Stream.of(ReportSet.Part.values()).<ReportExport>map(part -> new PartExport(part, clock, templates))
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
        return isUsual() ? Texts.get("ui.reportPartAbout." + part) : Texts.get("ui.report.noPdf");
    }

    @Override
    public boolean isUsual() {
        return part != ReportSet.Part.PDF || ReportSet.makesPdf();
    }

    /** The slides say what a chart shows in headlines of their own; members' pages have charts of their own. */
    @Override
    public boolean holds(MissingWords.Kind words, boolean printed) {
        return switch (part) {
            case WORD, PDF -> printed;
            case EXCEL -> true;
            case POWERPOINT -> words == MissingWords.Kind.ALTERNATIVE;
            case MEMBERS, CHARTS -> false;
        };
    }

    @Override
    public List<WrittenFile> write(Wanted wanted, Path folder, Tasks.Progress progress) {
        Calculation calculation = Calculation.of(wanted.review());
        Statements statements = Statements.of(calculation, View.of(calculation, wanted.unit()));
        LocalDateTime now = LocalDateTime.now(clock);
        ReportInput report = new ReportInput(wanted.review(), statements.all(), wanted.unit(), now.toLocalDate(),
                List.of()).withTemplate(templates.apply(TemplateMemory.Kind.WORD))
                .withEdition(Edition.words(wanted.named(), now));
        SetInput input = SetInput.of(report, new CalculationNaming(calculation));
        SetInput pages = switch (part) {
            case MEMBERS -> input.withMembers(pages(calculation, statements, wanted.members()));
            case POWERPOINT -> input.withSlides(
                    statements.memberPages(member -> Deck.wants(wanted.review().report(), member)),
                    templates.apply(TemplateMemory.Kind.SLIDES));
            case WORD, EXCEL, CHARTS, PDF -> input;
        };
        return ReportSet.write(pages, folder, EnumSet.of(part), false,
                (done, of, doing) -> progress.at((double) done / of, doing), progress::cancelled);
    }

    private static List<MemberPage> pages(Calculation calculation, Statements statements, Set<String> names) {
        return names.isEmpty() ? statements.memberPages()
                : statements.members().stream().filter(m -> names.contains(calculation.name(m)))
                        .map(statements::memberPage).toList();
    }
}
