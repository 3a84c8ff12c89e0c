package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.Lineage;
import se.vagval.text.Texts;

/** Administration by category; a category nobody has a cost in is left out. */
final class AdministrationStatement {
    /** The sum and its share alone: nobody has said what administration costs, which is not that it costs nothing. */
    private static final int WITHOUT_CATEGORIES = 2;

    private AdministrationStatement() {}

    static Statement build(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        List<CostCategory> shown = Stream.of(CostCategory.values()).filter(category -> view.alternatives().stream()
                .anyMatch(a -> used(calculation, Measure.of(category), a, view.year()))).toList();
        List<Row> rows = new ArrayList<>();
        shown.forEach(category -> rows.add(cells.row(Measure.of(category), Format.MONEY, Row.Kind.DETAIL)));
        rows.add(cells.row(Measure.COST_ADMINISTRATION, Format.MONEY, Row.Kind.SUM));
        rows.add(cells.row(Measure.SHARE_ADMINISTRATION, Format.SHARE, Row.Kind.DETAIL));
        return cells.statement("administration", Texts.get("statement.title.administration", cells.year()),
                rows.size() == WITHOUT_CATEGORIES ? Texts.get("statement.finding.noAdministration")
                        : Findings.joined(cells.finding(Texts.get("statement.what.administration", cells.year()),
                                Measure.COST_ADMINISTRATION), withoutSaving(calculation, view)),
                Texts.get("statement.header.category"), rows,
                Stream.of(Optional.of(Texts.get("statement.note.points")), CategoryNote.of(calculation, shown),
                        BoardNote.of(calculation, view),
                        AdministrationNote.of(calculation, view)).flatMap(Optional::stream).toList());
    }

    /** A change that could save but that states no saving leaves administration as it is, which has to be said. */
    private static String withoutSaving(Calculation calculation, View view) {
        List<Alternative> all = calculation.review().alternatives();
        List<String> names = all.stream().filter(a -> view.alternatives().contains(a.id()))
                .filter(a -> isWithoutSaving(Lineage.changes(a, all).stream().filter(c -> c.year() <= view.year())
                        .toList()))
                .map(a -> calculation.alternativeName(a.id())).toList();
        return names.isEmpty() ? "" : Texts.get("statement.finding.noSaving", Findings.listed(names));
    }

    private static boolean isWithoutSaving(List<Change> changes) {
        boolean organised = changes.stream()
                .anyMatch(c -> c instanceof Change.ShareAdministration || c instanceof Change.Merge);
        return organised && changes.stream().noneMatch(c -> switch (c) {
            case Change.ShareAdministration s -> saves(s.savings());
            case Change.Merge m -> saves(m.savings()) || !m.lines().isEmpty();
            default -> false;
        });
    }

    private static boolean saves(Map<CostCategory, Figure> savings) {
        return savings.values().stream().anyMatch(f -> f.value() > 0);
    }

    private static boolean used(Calculation calculation, Measure measure, String alternative, int year) {
        OptionalDouble value = calculation.value(measure, alternative, Subject.AREA, year);
        return value.isEmpty() || value.getAsDouble() != 0;
    }
}
