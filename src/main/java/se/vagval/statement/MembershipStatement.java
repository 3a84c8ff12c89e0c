package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Lineage;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * Activities in the whole area, parted between municipalities that have an association in some of the alternatives only and
 * all others. The whole of an alternative that takes in one more municipality is otherwise read as gained by the rest.
 */
final class MembershipStatement {
    /** Columns that are still read beside each other; more municipalities are told together. */
    private static final int MOST = 4;
    /** Amounts that are each told; of more the least and the most are. */
    private static final int AMOUNTS = 3;

    private final Calculation calculation;
    private final View view;
    private final List<Subject> some = new ArrayList<>();
    private final List<Subject> others = new ArrayList<>();

    private MembershipStatement(Calculation calculation, View view, List<Subject> municipalities) {
        this.calculation = calculation;
        this.view = view;
        List<Set<String>> members = view.alternatives().stream()
                .map(a -> members(calculation.review().alternative(a).orElseThrow())).toList();
        municipalities.forEach(m -> (isInSome(m, members) ? some : others).add(m));
    }

    /**
     * The statement; empty where every municipality has an association in all of the alternatives shown, or in
     * none, and where there is one municipality, which the whole area tells of.
     *
     * @param municipalities
     *            that have pages of their own, so that none is counted both whole and in parts
     */
    static Optional<Statement> whereAny(Calculation calculation, View view, List<Subject> municipalities) {
        MembershipStatement statement = new MembershipStatement(calculation, view, municipalities);
        return statement.some.isEmpty() || municipalities.size() == 1 ? Optional.empty()
                : Optional.of(statement.build());
    }

    private static boolean isInSome(Subject municipality, List<Set<String>> members) {
        return members.stream().map(in -> in.contains(municipality.id())).distinct().count() > 1;
    }

    /**
     * Who is in an association, whole or in part; formulas of seats would say it too, and would stand in the workbook for
     * nothing.
     */
    private Set<String> members(Alternative alternative) {
        Review review = calculation.review();
        Set<String> members = Structure
                .of(review, Lineage.changes(alternative, review.alternatives()), view.year()).bodies().stream()
                .flatMap(b -> b.municipalities().stream()).collect(Collectors.toSet());
        review.municipalities().stream().filter(m -> members.contains(m.code())).map(Municipality::partOf)
                .flatMap(Optional::stream).toList().forEach(members::add);
        return members;
    }

    private boolean isEach() {
        return some.size() <= MOST;
    }

    private Statement build() {
        List<Column> columns = new ArrayList<>();
        if (isEach()) {
            some.forEach(m -> columns.add(new Column(calculation.name(m), Column.Kind.VALUE, m.id())));
        } else {
            columns.add(new Column(together(), Column.Kind.VALUE, "some"));
        }
        if (!others.isEmpty()) {
            columns.add(new Column(Texts.get("statement.membership.others"), Column.Kind.VALUE, "others"));
        }
        columns.add(new Column(Texts.get("statement.membership.all"), Column.Kind.VALUE, "all"));
        return new Statement("membership", title(), finding(), Texts.get("statement.header.alternative"), columns,
                view.alternatives().stream().map(this::row).toList(), notes(), calculation.evaluation());
    }

    private String title() {
        List<String> names = new ArrayList<>(names());
        if (!others.isEmpty()) {
            names.add(Texts.get("statement.membership.andOthers"));
        }
        return isEach() ? Texts.get("statement.title.membership", Findings.listed(names), year())
                : Texts.get("statement.title.membership.many", year());
    }

    private Row row(String alternative) {
        List<Cell> cells = new ArrayList<>();
        if (isEach()) {
            some.forEach(m -> cells.add(cell(activities(List.of(m), alternative))));
        } else {
            cells.add(cell(activities(some, alternative)));
        }
        if (!others.isEmpty()) {
            cells.add(cell(activities(others, alternative)));
        }
        cells.add(cell(calculation.node(Measure.COST_ACTIVITIES, alternative, Subject.AREA, view.year())));
        return new Row(alternative, calculation.alternativeName(alternative), Row.Kind.DETAIL, cells);
    }

    /** The formula; empty where one of them has none. */
    private OptionalInt activities(List<Subject> municipalities, String alternative) {
        List<OptionalInt> nodes = municipalities.stream()
                .map(m -> calculation.member(Measure.MEMBER_ACTIVITIES, alternative, m, view.year())).toList();
        if (nodes.stream().anyMatch(OptionalInt::isEmpty)) {
            return OptionalInt.empty();
        }
        return nodes.size() == 1 ? nodes.getFirst()
                : OptionalInt.of(calculation.together(nodes.stream().map(OptionalInt::getAsInt).toList()));
    }

    private static Cell cell(OptionalInt node) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), Format.MONEY, false) : Cell.EMPTY;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!isEach()) {
            notes.add(Texts.get("statement.note.membership.some", Findings.listed(names())));
        }
        notes.add(Texts.get("statement.note.membership"));
        return notes;
    }

    private List<String> names() {
        return some.stream().map(calculation::name).toList();
    }

    private String together() {
        return Texts.get("statement.membership.some", some.size());
    }

    private String year() {
        return Integer.toString(view.year());
    }

    private String finding() {
        return isEach()
                ? Findings.joined(some.stream().map(m -> sentence(calculation.name(m), List.of(m)))
                        .toArray(String[]::new))
                : sentence(Texts.get("statement.finding.membership.some", some.size()), some);
    }

    /** What goes to activities there in each alternative; of many amounts between what they lie, of those that are any. */
    private String sentence(String place, List<Subject> municipalities) {
        Map<String, Double> kronor = new LinkedHashMap<>();
        for (String alternative : view.alternatives()) {
            calculation.value(activities(municipalities, alternative)).ifPresent(k -> kronor.put(alternative, k));
        }
        Map<String, List<String>> amounts = new LinkedHashMap<>();
        kronor.forEach((alternative, k) -> amounts.computeIfAbsent(SwedishNumbers.amountWithUnit(k, view.unit()),
                _ -> new ArrayList<>()).add(calculation.alternativeName(alternative)));
        return kronor.isEmpty() ? ""
                : Texts.get("statement.finding.membership", place, year(),
                        amounts.size() <= AMOUNTS ? Findings.grouped(Findings.withRest(amounts)) : range(kronor));
    }

    private String range(Map<String, Double> kronor) {
        List<Map.Entry<String, Double>> any = kronor.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= Findings.SAME).sorted(Map.Entry.comparingByValue()).toList();
        return Texts.get(isEach() ? "statement.finding.membership.range" : "statement.finding.membership.range.some",
                amount(any.getFirst()), amount(any.getLast()),
                any.size());
    }

    private String amount(Map.Entry<String, Double> of) {
        return Texts.get("statement.finding.membership.amount",
                SwedishNumbers.amountWithUnit(of.getValue(), view.unit()), calculation.alternativeName(of.getKey()));
    }
}
