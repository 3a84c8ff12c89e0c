package se.vagval.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.SusOutcome;
import se.vagval.text.Texts;

/**
 * In a SUS row of counts the associations make the county. Not asked of unique persons, who may be counted in several
 * associations, nor where an area of the row is already said not to add up.
 */
final class SusCounty implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Set<String> all = material.review().associations().stream().map(Association::id).collect(Collectors.toSet());
        String unique = Texts.get("check.sus.unique");
        for (List<SusOutcome> row : SusRows.of(material.review())) {
            boolean asked = SusRows.additive(row) && row.stream().noneMatch(o -> SusSums.wrong(o, row))
                    && !row.getFirst().row().toLowerCase(Texts.SWEDISH).contains(unique);
            List<SusOutcome> parts = row.stream().filter(o -> all.contains(o.area())).toList();
            if (asked && parts.size() == all.size()) {
                row.stream().filter(o -> o.area().equals(SusOutcome.COUNTY)).findFirst()
                        .ifPresent(county -> read(county, parts, row, found));
            }
        }
    }

    private static void read(SusOutcome county, List<SusOutcome> parts, List<SusOutcome> row, Consumer<Remark> found) {
        column(county, parts, row, "total", SusOutcome::total).ifPresent(found);
        column(county, parts, row, "women", SusOutcome::women).ifPresent(found);
        column(county, parts, row, "men", SusOutcome::men).ifPresent(found);
    }

    private static Optional<Remark> column(SusOutcome county, List<SusOutcome> parts, List<SusOutcome> row,
            String field, Function<SusOutcome, Optional<Figure>> figure) {
        if (figure.apply(county).isEmpty() || parts.stream().anyMatch(p -> figure.apply(p).isEmpty())) {
            return Optional.empty();
        }
        double sum = parts.stream().mapToDouble(p -> SusRows.value(figure.apply(p))).sum();
        Figure typed = figure.apply(county).get();
        int decimals = SusRows.decimals(row);
        double slack = decimals == 0 ? Rounding.half(0) : (parts.size() + 1) * Rounding.half(decimals);
        if (Math.abs(sum - typed.value()) <= slack) {
            return Optional.empty();
        }
        String printed = Say.number(typed.value(), decimals);
        String follows = Say.number(sum, decimals);
        SourceError error = new SourceError("outcomes." + county.id() + "." + field, typed, printed);
        return Optional.of(error.remark(CheckCode.SUS_COUNTY,
                Texts.get("check.susCounty.headline", SusSums.field(field), printed, follows),
                Texts.get("check.susCounty.detail", county.row(), follows), error.replace(sum, follows)));
    }
}
