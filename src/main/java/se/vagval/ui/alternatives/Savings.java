package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The table of savings of a change: each category of administration without the change, the saving, and with it. */
final class Savings {
    private final Calculation calculation;
    private final MoneyUnit unit;
    private final String alternative;
    private final String base;
    private final Entries entries;
    private final ChangeEdits edits;

    /**
     * @param base
     *            the alternative it is compared with
     */
    Savings(Calculation calculation, MoneyUnit unit, String alternative, String base, Entries entries,
            ChangeEdits edits) {
        this.calculation = calculation;
        this.unit = unit;
        this.alternative = alternative;
        this.base = base;
        this.entries = entries;
        this.edits = edits;
    }

    List<String> columns(Change change) {
        return List.of(Texts.get("ui.alternatives.savings.category", unit.label()),
                Texts.get("ui.alternatives.savings.before", calculation.alternativeName(base),
                        Integer.toString(change.year())),
                Texts.get("ui.alternatives.savings.saving"),
                Texts.get("ui.alternatives.savings.after", Integer.toString(change.year())));
    }

    List<SavingLine> of(Change change) {
        return switch (change) {
            case Change.Merge c when c.lines().isEmpty() -> lines(change, c.savings(), false);
            case Change.ShareAdministration c -> lines(change, c.savings(), true);
            default -> List.of();
        };
    }

    private List<SavingLine> lines(Change change, Map<CostCategory, Figure> savings, boolean shared) {
        List<SavingLine> lines = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            boolean costs = value(Measure.of(category), base, change.year()).orElse(0) != 0;
            if ((costs || savings.containsKey(category)) && (category.shareable() || !shared)) {
                lines.add(line(change, category, Optional.ofNullable(savings.get(category)), shared));
            }
        }
        lines.add(sum(change, shared));
        return lines;
    }

    private SavingLine line(Change change, CostCategory category, Optional<Figure> saving, boolean shared) {
        Measure measure = Measure.of(category);
        String text = saving.map(s -> Controls.percent(s.value())).orElse(shared ? "" : Controls.percent(0));
        Part.Entry entry = entries.share(Controls.id(change, "saving-" + category.id()),
                Texts.get("ui.alternatives.field.saving", measure.label()), text,
                Texts.get("ui.alternatives.savings.notShared"),
                v -> saving(change, category, Optional.of(v)),
                shared ? () -> saving(change, category, Optional.empty()) : null);
        return new SavingLine(measure.label(), amount(measure, base, change.year()), entry,
                amount(measure, alternative, change.year()), false);
    }

    /** Sets the saving of a category; without one the category is no longer part of a shared administration. */
    private void saving(Change change, CostCategory category, Optional<Double> share) {
        String words = Texts.get("ui.alternatives.edit.saving",
                Measure.of(category).label().toLowerCase(Texts.SWEDISH));
        switch (change) {
            case Change.ShareAdministration c -> edits.replace(new Change.ShareAdministration(c.id(), c.year(),
                    c.associations(), savings(c.savings(), category, share), c.key(), c.note()), words,
                    said(Optional.ofNullable(c.savings().get(category)).map(Figure::value), true), said(share, true));
            case Change.Merge c -> edits.replace(Slot.with(c, savings(c.savings(), category, share), c.lines()), words,
                    said(Optional.ofNullable(c.savings().get(category)).map(Figure::value), false),
                    said(share, false));
            default -> throw new IllegalArgumentException("No savings in " + change);
        }
    }

    /** A category without a saving is not shared, or, in a merger, saves nothing. */
    private static String said(Optional<Double> share, boolean shared) {
        return share.map(Controls::percent).orElseGet(() -> shared ? Texts.get("ui.alternatives.savings.notShared")
                : Controls.percent(0));
    }

    private static Map<CostCategory, Figure> savings(Map<CostCategory, Figure> before, CostCategory category,
            Optional<Double> share) {
        Map<CostCategory, Figure> after = new LinkedHashMap<>(before);
        share.ifPresentOrElse(s -> after.merge(category, ChangeEdits.assumed(s),
                (old, _) -> ChangeEdits.figure(old, s, InputUnit.SHARE)), () -> after.remove(category));
        return after;
    }

    /** Of a shared administration the sum holds what is not shared too, and says so. */
    private SavingLine sum(Change change, boolean shared) {
        return new SavingLine(
                shared ? Texts.get("ui.alternatives.savings.sumWhole") : Texts.get("ui.alternatives.savings.sum"),
                amount(Measure.COST_ADMINISTRATION, base, change.year()), new Part.Entry("", "", "", "", ""),
                amount(Measure.COST_ADMINISTRATION, alternative, change.year()), true);
    }

    private OptionalDouble value(Measure measure, String in, int year) {
        return calculation.value(measure, in, Subject.AREA, year);
    }

    private String amount(Measure measure, String in, int year) {
        OptionalDouble value = value(measure, in, year);
        return value.isEmpty() ? Texts.get("ui.explain.missing") : SwedishNumbers.amount(value.getAsDouble(), unit);
    }
}
