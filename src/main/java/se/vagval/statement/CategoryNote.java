package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.text.Texts;

/** What a category of administration is called in the accounts of today, where all call it by one name that is another. */
final class CategoryNote {
    private CategoryNote() {}

    /** The note; empty where the names of the categories are those of the accounts, or gather several lines. */
    static Optional<String> of(Calculation calculation, List<CostCategory> shown) {
        int year = calculation.review().commission().baseYear();
        List<CostLine> lines = calculation.review().associations().stream().flatMap(a -> a.accounts().stream())
                .filter(a -> a.year() == year).flatMap(a -> a.administration().stream()).toList();
        List<String> called = new ArrayList<>();
        for (CostCategory category : shown) {
            Set<String> names = lines.stream().filter(l -> l.category() == category).map(l -> l.name().strip())
                    .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
            String label = Measure.of(category).label();
            if (names.size() == 1 && !names.contains(label)) {
                called.add(Texts.get("statement.note.category", label, names.iterator().next()));
            }
        }
        return called.isEmpty() ? Optional.empty()
                : Optional.of(Texts.get("statement.note.categories", String.join("; ", called)));
    }
}
