package se.vagval.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.report.Edition;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Deck;
import se.vagval.report.set.ReportSet;
import se.vagval.report.set.SetInput;
import se.vagval.report.set.WrittenFile;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.settings.TemplateMemory;

/** The parts of the report set. A run counts the review once, beside the window's own figures. */
public final class PartExports implements ReportExports {
    private final Clock clock;
    private final Function<TemplateMemory.Kind, Optional<Path>> templates;

    /**
     * @param templates
     *            gives the organisation's template that is to be used, asked when documents are written
     */
    public PartExports(Clock clock, Function<TemplateMemory.Kind, Optional<Path>> templates) {
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<ReportExport> all() {
        return Stream.of(ReportSet.Part.values()).<ReportExport>map(PartExport::new).toList();
    }

    @Override
    public List<WrittenFile> write(Set<String> chosen, Wanted wanted, Path folder, Tasks.Progress progress) {
        Set<ReportSet.Part> parts = parts(chosen);
        Calculation calculation = Calculation.of(wanted.review());
        Statements statements = Statements.of(calculation, View.of(calculation, wanted.unit()));
        LocalDateTime now = LocalDateTime.now(clock);
        ReportInput report = new ReportInput(wanted.review(), statements.all(), wanted.unit(), now.toLocalDate(),
                List.of()).withTemplate(templates.apply(TemplateMemory.Kind.WORD))
                .withEdition(Edition.words(wanted.named(), now));
        SetInput input = SetInput.of(report, new CalculationNaming(calculation));
        if (parts.contains(ReportSet.Part.MEMBERS) || parts.contains(ReportSet.Part.MEMBERS_PDF)) {
            input = input.withMembers(pages(calculation, statements, wanted.members()));
        }
        if (parts.contains(ReportSet.Part.POWERPOINT)) {
            input = input.withSlides(statements.memberPages(member -> Deck.wants(wanted.review().report(), member)),
                    templates.apply(TemplateMemory.Kind.SLIDES));
        }
        return ReportSet.write(input, folder, parts, false,
                (done, of, doing) -> progress.at((double) done / of, doing), progress::cancelled);
    }

    @Override
    public List<String> leftOut(Set<String> chosen, boolean hasMembers) {
        return ReportSet.leftOut(hasMembers, parts(chosen));
    }

    private static Set<ReportSet.Part> parts(Set<String> chosen) {
        return Stream.of(ReportSet.Part.values()).filter(p -> chosen.contains(new PartExport(p).id()))
                .collect(Collectors.toSet());
    }

    private static List<MemberPage> pages(Calculation calculation, Statements statements, Set<String> names) {
        return names.isEmpty() ? statements.memberPages()
                : statements.members().stream().filter(m -> names.contains(calculation.name(m)))
                        .map(statements::memberPage).toList();
    }
}
