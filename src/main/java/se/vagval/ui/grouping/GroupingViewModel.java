package se.vagval.ui.grouping;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.analysis.AdministrationBound;
import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.analysis.LeavingQuestion;
import se.vagval.analysis.SmallestGroup;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.statement.LeavingNames;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/** Avhopp: who leaves which association of which alternative and when, and what that means for the others. */
public final class GroupingViewModel {
    /** Formulas from which a calculation is felt: some milliseconds. */
    private static final int LARGE = 60_000;
    private static final int PAIR = 3;

    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final int large;
    private final LeavingNames names = new LeavingNames();
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private final Derived<Leaving> pair;
    private final Derived<Leaving> all;
    private final Derived<SmallestGroup> groups;
    private final ReadOnlyObjectWrapper<GroupingChoice> choice = new ReadOnlyObjectWrapper<>(GroupingChoice.FIRST);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private boolean inView = true;

    public GroupingViewModel(Session session, ObservableValue<Calculation> calculation, Tasks tasks) {
        this(session, calculation, tasks, LARGE);
    }

    /**
     * @param large
     *            formulas from which a question is worked out beside the window
     */
    GroupingViewModel(Session session, ObservableValue<Calculation> calculation, Tasks tasks, int large) {
        this.session = session;
        this.calculation = calculation;
        this.large = large;
        Calculation now = calculation.getValue();
        pair = new Derived<>(tasks, now, behind, this::refresh);
        all = new Derived<>(tasks, now, behind, this::refresh);
        groups = new Derived<>(tasks, now, behind, this::refresh);
        shown.set(Shown.empty(Texts.get("ui.grouping.calculating"), session.unit().get()));
        refresh();
        calculation.subscribe((_, _) -> refresh());
        session.unit().subscribe((_, _) -> refresh());
    }

    /** What is shown. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is chosen. */
    ReadOnlyObjectProperty<GroupingChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /** Whether the figures of the latest question are on their way. */
    ReadOnlyBooleanProperty behind() {
        return behind.getReadOnlyProperty();
    }

    /** The calculation the figures of a tab are of. */
    ReadOnlyObjectProperty<Calculation> calculation(GroupingTab tab) {
        return (switch (tab) {
            case LEAVER -> pair;
            case MATRIX -> all;
            case GROUPS -> groups;
        }).calculation();
    }

    /** Chooses something else. */
    void choose(UnaryOperator<GroupingChoice> other) {
        GroupingChoice now = other.apply(choice.get());
        if (!now.equals(choice.get())) {
            choice.set(now);
            refresh();
        }
    }

    /** What can be chosen and what is, in the review as it now is. */
    Asked asked() {
        return new Asked(calculation.getValue().review(), choice.get());
    }

    /** While false, edits change nothing here; true catches up. */
    void inView(boolean is) {
        boolean comes = is && !inView;
        inView = is;
        if (comes) {
            refresh();
        }
    }

    /** The bound of administration as it is typed, in per cent. */
    String bound() {
        double percent = AdministrationBound.percent(calculation.getValue().review());
        return SwedishNumbers.plain(percent, percent == Math.rint(percent) ? 0 : 1);
    }

    /** Takes another bound into the register of assumptions; says why it cannot, or nothing. */
    Optional<String> bound(String typed) {
        NumberReading read = SwedishNumberParser.parse(typed.replace("%", ""));
        if (read instanceof NumberReading.Refused refused) {
            return Optional.of(refused.sentence());
        }
        double percent = ((NumberReading.Parsed) read).value();
        if (!AdministrationBound.accepts(percent)) {
            return Optional.of(Texts.get("ui.grouping.bound.wrong"));
        }
        if (percent != AdministrationBound.percent(session.review().get())) {
            session.edit(Texts.get("ui.grouping.edit.bound"), r -> AdministrationBound.with(r, percent,
                    Texts.get("ui.grouping.bound.name"), Texts.get("ui.grouping.bound.unit")));
        }
        return Optional.empty();
    }

    /** Adds the one who leaves as a variant of the alternative, in one step; the name of the variant. */
    Optional<String> save() {
        Asked asked = asked();
        Optional<Leaver> leaver = asked.leaver();
        leaver.ifPresent(l -> session.edit(Texts.get("ui.grouping.edit.save", l.name()),
                r -> new SavedLeaving(r, asked.parent(), asked.association().orElseThrow().id(),
                        asked.firstYearOutside()).with(l)));
        return leaver.map(names::without);
    }

    /** Works out a block's table once more, of a calculation of its own, so that another thread can read it. */
    Callable<Statement> anew(GroupingBlock block) {
        Asked asked = asked();
        MoneyUnit unit = session.unit().get();
        GroupingChoice chosen = choice.get();
        return () -> blocks(asked, unit, chosen, block.tab()).stream().map(GroupingBlock::statement)
                .filter(s -> s.id().equals(block.statement().id())).findFirst().orElseThrow();
    }

    private List<GroupingBlock> blocks(Asked asked, MoneyUnit unit, GroupingChoice chosen, GroupingTab tab) {
        Composition composition = new Composition(asked.review(), unit);
        return switch (tab) {
            case LEAVER -> composition.leaver(leaving(asked), chosen.parties());
            case MATRIX -> composition.matrix(everybody(asked), chosen.matrix());
            case GROUPS -> composition.groups(smallest(asked));
        };
    }

    private Leaving leaving(Asked asked) {
        return Leaving.of(asked.review(), asked.question(), asked.leaver().orElseThrow(), names);
    }

    private Leaving everybody(Asked asked) {
        return Leaving.all(asked.review(), asked.question(), names);
    }

    private static SmallestGroup smallest(Asked asked) {
        return SmallestGroup.of(asked.review(), asked.question(), LeavingNames::group);
    }

    private void refresh() {
        if (!inView) {
            return;
        }
        Asked asked = asked();
        MoneyUnit unit = session.unit().get();
        if (asked.leavers().isEmpty()) {
            shown.set(Shown.empty(Texts.get(asked.associations().isEmpty() ? "ui.grouping.none"
                    : "ui.grouping.noMembers"), unit));
            return;
        }
        switch (choice.get().tab()) {
            case LEAVER -> showLeaver(asked, unit);
            case MATRIX -> showMatrix(asked, unit);
            case GROUPS -> showGroups(asked, unit);
        }
    }

    private void showLeaver(Asked asked, MoneyUnit unit) {
        LeavingQuestion question = asked.question();
        Leaver leaver = asked.leaver().orElseThrow();
        pair.of(asked.review(), List.of(question, leaver), isLarge(asked, PAIR), () -> leaving(asked))
                .ifPresent(leaving -> {
                    pair.explained(leaving.calculation());
                    show(asked, unit, new GroupingSentences(asked, unit).leaver(leaving),
                            new Composition(asked.review(), unit).leaver(leaving, choice.get().parties()));
                });
    }

    private void showMatrix(Asked asked, MoneyUnit unit) {
        all.of(asked.review(), asked.question(), isLarge(asked, asked.leavers().size() + 1), () -> everybody(asked))
                .ifPresent(leaving -> {
                    all.explained(leaving.calculation());
                    show(asked, unit, List.of(),
                            new Composition(asked.review(), unit).matrix(leaving, choice.get().matrix()));
                });
    }

    private void showGroups(Asked asked, MoneyUnit unit) {
        int alternatives = 2 * asked.leavers().size() + 1;
        groups.of(asked.review(), asked.question(), isLarge(asked, alternatives), () -> smallest(asked))
                .ifPresent(group -> {
                    groups.explained(group.calculation());
                    show(asked, unit, List.of(), new Composition(asked.review(), unit).groups(group));
                });
    }

    private void show(Asked asked, MoneyUnit unit, List<String> told, List<GroupingBlock> blocks) {
        shown.set(new Shown("", asked.leavers().stream().map(l -> new Shown.Choice(l.key(), l.name())).toList(),
                asked.leaver().orElseThrow().key(), told, blocks, unit));
    }

    /** Whether so many alternatives up to the year are more formulas than are worked out in the window. */
    private boolean isLarge(Asked asked, int alternatives) {
        Calculation now = calculation.getValue();
        long years = Math.max(1, (long) now.review().alternatives().size() * now.review().commission().horizon());
        long asking = (long) alternatives * (asked.year() - now.review().commission().baseYear());
        return now.graph().size() / years * asking >= large;
    }
}
