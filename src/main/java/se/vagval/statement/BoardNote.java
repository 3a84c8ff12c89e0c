package se.vagval.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Lineage;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * Says why the boards cost the same in an alternative although they have other seats than in the reference: the model
 * keeps today's costs less the saving that is stated, and works out none from the seats.
 */
final class BoardNote {
    private static final Measure COST = Measure.of(CostCategory.BOARD);

    private final Calculation calculation;
    private final View view;
    private final Findings findings;

    private BoardNote(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
        this.findings = new Findings(calculation, view);
    }

    /** Empty where no alternative has other seats for the same cost. */
    static Optional<String> of(Calculation calculation, View view) {
        return new BoardNote(calculation, view).sentence();
    }

    private Optional<String> sentence() {
        List<String> left = view.others().stream().filter(this::isLeftAsItIs).toList();
        List<String> names = left.stream().map(findings::name).toList();
        return names.isEmpty() ? Optional.empty()
                : Optional.of(Texts.get("statement.note.board", Findings.listed(names), findings.name(view.reference()),
                        direction(left), SwedishNumbers.percent(0, 0)));
    }

    /** 0 where there are fewer seats, 1 where there are more, 2 where there are both. */
    private int direction(List<String> alternatives) {
        long more = alternatives.stream()
                .filter(a -> findings.difference(Measure.BOARD_SEATS, a, Subject.AREA).orElseThrow() > 0).count();
        if (more == 0) {
            return 0;
        }
        return more == alternatives.size() ? 1 : 2;
    }

    private boolean isLeftAsItIs(String alternative) {
        OptionalDouble cost = findings.value(COST, alternative);
        return cost.isPresent() && cost.getAsDouble() != 0 && differs(Measure.BOARD_SEATS, alternative)
                && !differs(COST, alternative) && hasNoSaving(alternative);
    }

    private boolean differs(Measure measure, String alternative) {
        OptionalDouble change = findings.difference(measure, alternative, Subject.AREA);
        return change.isPresent() && Math.abs(change.getAsDouble()) >= Findings.SAME;
    }

    /** A merger whose costs, or whose saving for the board, are stated has been thought of. */
    private boolean hasNoSaving(String alternative) {
        List<Alternative> all = calculation.review().alternatives();
        return calculation.review().alternative(alternative).stream()
                .flatMap(a -> Lineage.changes(a, all).stream()).filter(c -> c.year() <= view.year())
                .noneMatch(c -> c instanceof Change.Merge m && (!m.lines().isEmpty()
                        || m.savings().containsKey(CostCategory.BOARD)
                                && m.savings().get(CostCategory.BOARD).value() != 0));
    }
}
