package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.formula.Evaluation;
import se.vagval.report.ReportInput;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Naming;
import se.vagval.statement.Statement;

/**
 * What the documents of a set are written from, all of it made before the first is begun.
 *
 * @param report
 *            the report, the workbook and the charts, which are drawn when they are written
 * @param slides
 *            pages of the members that have a slide
 * @param members
 *            the members' pages that are written
 * @param slideTemplate
 *            the organisation's own .potx or .pptx; ours where it is empty
 * @param naming
 *            what formulas are called
 * @param formulas
 *            those the workbook holds
 */
public record SetInput(ReportInput report, List<MemberPage> slides, List<MemberPage> members,
        Optional<Path> slideTemplate, Naming naming, List<Integer> formulas) {
    public SetInput {
        slides = List.copyOf(slides);
        members = List.copyOf(members);
        formulas = List.copyOf(formulas);
    }

    /**
     * All from one. The workbook holds the formulas that are there now: what is added for pages of members made later is in
     * their own tables.
     *
     * @param report
     *            whose pages are those of members, and of the slides too
     */
    public static SetInput of(ReportInput report, Naming naming) {
        List<Integer> formulas = report.statements().stream().findFirst().map(Statement::evaluation)
                .map(e -> formulas(e, naming)).orElse(List.of());
        return new SetInput(report, report.pages(), report.pages(), Optional.empty(), naming, formulas);
    }

    private static List<Integer> formulas(Evaluation evaluation, Naming naming) {
        return IntStream.range(0, evaluation.graph().size()).filter(n -> !naming.isForTablesOnly(n)).boxed().toList();
    }

    /** The same with pages of other members. */
    public SetInput withMembers(List<MemberPage> others) {
        return new SetInput(report, slides, others, slideTemplate, naming, formulas);
    }

    /** The same with pages of other members among the slides, in the look of a template. */
    public SetInput withSlides(List<MemberPage> others, Optional<Path> template) {
        return new SetInput(report, others, members, template, naming, formulas);
    }

    /** Every calculation that something is written from, once. */
    List<Evaluation> evaluations() {
        Stream<MemberPage> pages = Stream.concat(slides.stream(), members.stream());
        return Stream.concat(report.statements().stream(), pages.flatMap(p -> Stream.of(p.figures(), p.years())))
                .map(Statement::evaluation).distinct().toList();
    }
}
