package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

import se.vagval.report.ReportInput;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** How many municipalities pay more and how many less in each alternative, and which the most. */
final class GainTable {
    /** What prints as the same to the krona is the same. */
    private static final double SAME = 0.5;
    private static final String SUM = "contribution.municipalities";
    /** What is told of a municipality that is alone. */
    static final List<KeyFigure.Shown> OF_ONE = List.of(new KeyFigure.Shown(SUM, Column.Kind.VALUE),
            new KeyFigure.Shown(SUM, Column.Kind.DIFFERENCE));

    private record Change(String name, double kronor) {}

    private record Side(String alternative, List<Change> more, List<Change> less, int same, int unknown) {}

    private final ReportInput input;
    private final Headlines headlines;
    private final Statement statement;

    GainTable(ReportInput input, Statement statement) {
        this.input = input;
        this.headlines = new Headlines(input);
        this.statement = statement;
    }

    SlideTable table() {
        List<String> heads = List.of(Texts.get("report.deck.head.alternative"), Texts.get("report.deck.head.more"),
                Texts.get("report.deck.head.less"), Texts.get("report.deck.head.same"));
        return SlideTable.ofWords(heads, List.of(24, 32, 32, 12), sides()
                .stream().map(s -> List.of(s.alternative(), told(s.more()),
                        told(s.less()), s.unknown() == 0 ? Integer.toString(s.same())
                                : Texts.get("report.deck.gain.unknown", s.same(), s.unknown())))
                .toList());
    }

    /** Whether there is one municipality only, of whom more can be told. */
    boolean isOfOne() {
        return statement.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).count() < 2;
    }

    /** "Kommunerna betalar 2021 jämfört med Som idag: 4 mer och 9 mindre i Länsförbund." */
    Optional<String> headline(String what) {
        if (input.review().reference().isEmpty() || sides().isEmpty()) {
            return Optional.empty();
        }
        if (isOfOne()) {
            return headlines.compared(what, statement, SUM);
        }
        String said = Texts.get("report.deck.gain.headline", KeyFigures.year(statement),
                headlines.name(input.review().reference().get()),
                String.join(", ", parts()));
        return Optional.of(said.length() <= Fit.HEADLINE ? said : range());
    }

    /** "Jämfört med Utanför 2018 betalar 1–2 kommuner mer och 0–3 mindre, beroende på alternativ." */
    private String range() {
        int most = sides().stream().mapToInt(s -> s.more().size()).max().orElse(0);
        return Texts.get("report.deck.gain.range", headlines.name(input.review().reference().orElseThrow()),
                KeyFigures.year(statement), range(s -> s.more().size()), most, range(s -> s.less().size()));
    }

    private String range(ToIntFunction<Side> count) {
        int least = sides().stream().mapToInt(count).min().orElse(0);
        int most = sides().stream().mapToInt(count).max().orElse(0);
        return least == most ? Integer.toString(most)
                : Texts.get("report.deck.gain.to", Integer.toString(least), Integer.toString(most));
    }

    /** What is the same in several alternatives is said once. */
    private List<String> parts() {
        Map<List<Integer>, List<String>> alike = new LinkedHashMap<>();
        sides().forEach(s -> alike.computeIfAbsent(List.of(s.more().size(), s.less().size()), _ -> new ArrayList<>())
                .add(s.alternative()));
        return alike.entrySet().stream().map(e -> part(Headlines.listed(e.getValue()), e.getKey().getFirst(),
                e.getKey().getLast())).toList();
    }

    private static String part(String alternatives, int more, int less) {
        if (more == 0 && less == 0) {
            return Texts.get("report.deck.gain.none", alternatives);
        }
        if (less == 0) {
            return Texts.get("report.deck.gain.onlyMore", alternatives, more);
        }
        return Texts.get(more == 0 ? "report.deck.gain.onlyLess" : "report.deck.gain.part", alternatives, more, less);
    }

    private String told(List<Change> changes) {
        return changes.isEmpty() ? "0"
                : Texts.get("report.deck.gain.most", changes.size(), Fit.cut(changes.getFirst().name(), Fit.NAME / 2),
                        SwedishNumbers.amountDifferenceWithUnit(changes.getFirst().kronor(), input.unit()));
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < statement.columns().size(); i++) {
            if (statement.columns().get(i).kind() == Column.Kind.DIFFERENCE) {
                sides.add(side(i));
            }
        }
        return sides;
    }

    private Side side(int column) {
        List<Change> changes = new ArrayList<>();
        int unknown = 0;
        for (Row row : statement.rows()) {
            if (row.kind() == Row.Kind.DETAIL) {
                OptionalDouble value = statement.value(row.cells().get(column));
                value.ifPresent(v -> changes.add(new Change(row.label(), v)));
                unknown += value.isPresent() ? 0 : 1;
            }
        }
        List<Change> more = changes.stream().filter(c -> c.kronor() >= SAME)
                .sorted(Comparator.comparingDouble(c -> -c.kronor())).toList();
        List<Change> less = changes.stream().filter(c -> c.kronor() <= -SAME)
                .sorted(Comparator.comparingDouble(Change::kronor)).toList();
        return new Side(headlines.name(statement.columns().get(column).key()), more, less,
                changes.size() - more.size() - less.size(), unknown);
    }
}
