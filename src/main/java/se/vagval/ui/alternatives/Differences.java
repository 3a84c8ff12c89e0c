package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** "Så skiljer sig alternativen": what is typed differently in them, before any result, as a table. */
final class Differences {
    /** Parts that the heading tells, or the rows for each category. */
    private static final Set<String> ELSEWHERE = Set.of("association", "associations", "party",
            "saving");

    private final Calculation calculation;
    private final Review review;
    private final MoneyUnit unit;
    private final Session session;
    /** By what a change is about, then by the name of the part, what it says in each alternative. */
    private final Map<String, Map<String, Map<String, String>>> said = new LinkedHashMap<>();

    Differences(Calculation calculation, Session session) {
        this.calculation = calculation;
        this.review = calculation.review();
        this.unit = session.unit().get();
        this.session = session;
    }

    Statement table() {
        review.alternatives().forEach(this::read);
        List<Row> rows = new ArrayList<>();
        said.forEach((about, parts) -> group(rows, about, parts));
        List<Column> columns = review.alternatives().stream()
                .map(a -> new Column(a.shortName(), Column.Kind.TEXT, a.id())).toList();
        String finding = Texts.get(rows.isEmpty() ? "ui.alternatives.differences.none"
                : "ui.alternatives.differences.about");
        return new Statement("differences", Texts.get("ui.alternatives.differences"), finding,
                Texts.get("ui.alternatives.differences.rows"), columns, rows,
                List.of(Texts.get("ui.alternatives.differences.note")), calculation.evaluation());
    }

    private void group(List<Row> rows, String about, Map<String, Map<String, String>> parts) {
        List<Row> details = new ArrayList<>();
        parts.forEach((name, values) -> {
            List<Cell> cells = new ArrayList<>();
            for (Alternative a : review.alternatives()) {
                cells.add(new Cell.Text(values.getOrDefault(a.id(), Texts.get("ui.alternatives.differences.not"))));
            }
            if (cells.stream().distinct().count() > 1) {
                details.add(new Row(about + "." + name, name, Row.Kind.DETAIL, cells));
            }
        });
        if (!details.isEmpty()) {
            rows.add(new Row(about, about, Row.Kind.GROUP,
                    review.alternatives().stream().map(_ -> Cell.EMPTY).toList()));
            rows.addAll(details);
        }
    }

    private void read(Alternative alternative) {
        List<Change> holding = Lineage.changes(alternative, review.alternatives());
        Controls controls = new Controls(calculation, unit, new Entries(session),
                new ChangeEdits(session, alternative.id()),
                holding);
        Sentences sentences = new Sentences(controls);
        for (Change change : holding) {
            Map<String, Map<String, String>> parts = said.computeIfAbsent(about(change, controls),
                    _ -> new LinkedHashMap<>());
            for (Part part : sentences.of(change)) {
                read(alternative, change, part, parts);
            }
            for (Slot slot : Slot.of(change)) {
                parts.computeIfAbsent(slot.name(), _ -> new LinkedHashMap<>()).putIfAbsent(alternative.id(),
                        controls.text(slot.kind(), slot.figure().value()));
            }
        }
    }

    private static void read(Alternative alternative, Change change, Part part,
            Map<String, Map<String, String>> parts) {
        String prefix = Controls.id(change, "");
        switch (part) {
            case Part.Choice c when !ELSEWHERE.contains(c.id().substring(prefix.length())) -> put(parts, c.name(),
                    alternative, c.current());
            case Part.Entry e when !ELSEWHERE.contains(e.id().substring(prefix.length())) ->
                put(parts, e.name(), alternative, e.text().isEmpty() ? e.prompt() : e.text());
            case Part.Several s when !ELSEWHERE.contains(s.id().substring(prefix.length())) -> put(parts, s.name(),
                    alternative, s.current());
            case Part.Offered o when !ELSEWHERE.contains(o.entry().id().substring(prefix.length())) ->
                put(parts, o.entry().name(), alternative, o.entry().text());
            default -> {
                // words around the controls, and what the heading says
            }
        }
    }

    private static void put(Map<String, Map<String, String>> parts, String name, Alternative alternative,
            String text) {
        parts.computeIfAbsent(name, _ -> new LinkedHashMap<>()).put(alternative.id(), text);
    }

    /** What a change is about, so that the same change in two alternatives stands in the same rows. */
    private static String about(Change change, Controls controls) {
        String kind = Sentences.kind(change);
        List<String> order = controls.calculation().review().associations().stream().map(a -> a.id()).toList();
        List<String> associations = Changed.associations(change).stream()
                .sorted(Comparator.comparingInt(order::indexOf)).toList();
        String whom = switch (change) {
            case Change.OneOffCost c -> c.name();
            case Change.PutCostLine c -> Texts.get("ui.alternatives.lineOf", c.line().name(),
                    controls.name(c.association()));
            case Change.PutRevenueLine c -> Texts.get("ui.alternatives.lineOf", c.line().name(),
                    controls.name(c.association()));
            case Change.ChangeCeiling c -> Texts.get("ui.alternatives.lineOf",
                    Texts.get("ui.alternatives.party." + c.party()), controls.name(c.association()));
            default -> associations.isEmpty() ? "" : controls.names(associations);
        };
        return whom.isEmpty() ? kind : Texts.get("ui.alternatives.spokenField", kind, whom);
    }
}
