package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * One-off costs that members bear themselves, beside the associations: they are in no association's accounts and in no
 * contribution, and without them a member that leaves to do the work alone would seem to save its whole contribution
 * (model section 8, net payments).
 */
final class OwnCostsStatement {
    /** A paragraph of more members than these is not read; the table has all. */
    private static final int MOST_NAMED = 4;

    private final Calculation calculation;
    private final View view;
    private final Cells cells;

    private OwnCostsStatement(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
        this.cells = new Cells(calculation, view);
    }

    /** The statement; empty where no member bears anything of its own in the alternatives shown. */
    static Optional<Statement> whereAny(Calculation calculation, View view) {
        OwnCostsStatement costs = new OwnCostsStatement(calculation, view);
        List<Subject> bearers = costs.bearers();
        return bearers.isEmpty() ? Optional.empty() : Optional.of(costs.build(bearers));
    }

    /** What one member bears over the years; "" where it is nothing. */
    static String sentence(Calculation calculation, View view, Subject member) {
        OwnCostsStatement costs = new OwnCostsStatement(calculation, view);
        return isNamed(member, costs.named()) ? costs.sentence(member) : "";
    }

    private List<Subject> bearers() {
        List<Subject> members = new ArrayList<>();
        for (Subject.Kind kind : List.of(Subject.Kind.STATE, Subject.Kind.REGION)) {
            members.addAll(calculation.subjects(view.reference(), kind, view.year()));
        }
        members.addAll(MunicipalityStatements.inAlphabet(calculation, view));
        Set<Bearer> named = named();
        return members.stream().filter(m -> isNamed(m, named) && !sums(m).isEmpty()).toList();
    }

    /** Who is said to bear anything; of the others, in a whole country, no figure needs to be made. */
    private Set<Bearer> named() {
        return calculation.review().alternatives().stream().flatMap(a -> a.changes().stream())
                .filter(Change.OneOffCost.class::isInstance).map(c -> ((Change.OneOffCost) c).bearer())
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(Subject member, Set<Bearer> named) {
        return named.stream().anyMatch(b -> b.kind().name().equals(member.kind().name()) && b.id().equals(member.id()));
    }

    private Statement build(List<Subject> bearers) {
        String period = MemberCells.period(calculation);
        List<Row> rows = new ArrayList<>();
        bearers.forEach(m -> member(rows, m, period));
        String whose = bearers.size() == 1 ? calculation.name(bearers.getFirst())
                : Texts.get("statement.ownCosts.members");
        return cells.statement("ownCosts", Texts.get("statement.title.ownCosts", whose, cells.year(), period),
                finding(bearers), Texts.get("statement.header.measure"), rows,
                Texts.get("statement.note.ownCosts"));
    }

    private void member(List<Row> rows, Subject member, String period) {
        String key = MemberKind.of(member).key(member);
        MemberCells own = new MemberCells(calculation, view, member);
        rows.add(Cells.group("group." + key, calculation.name(member), cells.columns().size()));
        List<MemberRow> added = Stream.of(MemberRow.ONEOFFS, MemberRow.PAYIN, MemberRow.PAYOUT, MemberRow.NET)
                .filter(own::isTold).toList();
        for (MemberRow row : Stream.concat(Stream.of(MemberRow.CONTRIBUTION), added.stream()).toList()) {
            rows.add(new Row(key + "." + row, row.label(), Row.Kind.DETAIL, own.inYear(row)));
        }
        for (MemberRow row : Stream.concat(Stream.of(MemberRow.CONTRIBUTION), added.stream()).toList()) {
            rows.add(new Row(key + ".sum." + row, Texts.get("statement.ownCosts.sum." + row, period), Row.Kind.DETAIL,
                    own.summed(row)));
        }
    }

    private String finding(List<Subject> bearers) {
        return Findings.joined(bearers.stream().limit(MOST_NAMED).map(this::sentence).toArray(String[]::new));
    }

    private String sentence(Subject member) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        sums(member).forEach((alternative, sum) -> names
                .computeIfAbsent(SwedishNumbers.amountWithUnit(sum, view.unit()), _ -> new ArrayList<>())
                .add(calculation.alternativeName(alternative)));
        return names.isEmpty() ? ""
                : Texts.get("statement.finding.ownCosts", calculation.name(member), MemberCells.period(calculation),
                        Findings.grouped(names));
    }

    /** What the member bears over the years, kronor, in each alternative where it is anything. */
    private Map<String, Double> sums(Subject member) {
        MemberCells own = new MemberCells(calculation, view, member);
        Map<String, Double> sums = new LinkedHashMap<>();
        for (String alternative : view.alternatives()) {
            OptionalDouble sum = calculation.value(own.sum(MemberRow.ONEOFFS, alternative));
            if (sum.isPresent() && Math.abs(sum.getAsDouble()) >= Findings.SAME) {
                sums.put(alternative, sum.getAsDouble());
            }
        }
        return sums;
    }
}
