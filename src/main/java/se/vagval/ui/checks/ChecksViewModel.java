package se.vagval.ui.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.check.Area;
import se.vagval.check.Checks;
import se.vagval.check.Fix;
import se.vagval.check.Remark;
import se.vagval.check.Seen;
import se.vagval.check.Severity;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;
import se.vagval.ui.shell.Navigation;
import se.vagval.ui.shell.Step;

/** The remarks on the review as it now is, a moment after each edit, and what can be done about them. */
public final class ChecksViewModel {
    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final Navigation navigation;
    private final Executor later;
    private final TextReferences references;
    private final ReadOnlyObjectWrapper<List<Remark>> remarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PutAway>> putAway = new ReadOnlyObjectWrapper<>(List.of());
    private boolean waiting;

    /**
     * @param calculation
     *            of the session's review
     * @param later
     *            runs on the window's thread when what was typed has been shown, so that no key waits for the rules
     */
    public ChecksViewModel(Session session, ObservableValue<Calculation> calculation, Navigation navigation,
            Tasks tasks, Executor later) {
        this.session = session;
        this.calculation = calculation;
        this.navigation = navigation;
        this.later = later;
        this.references = new TextReferences(tasks, this::ask);
        calculation.subscribe(_ -> ask());
    }

    /** Several edits before the next frame are looked over once. */
    private void ask() {
        if (!waiting) {
            waiting = true;
            later.execute(this::look);
        }
    }

    private void look() {
        waiting = false;
        if (session.calculating().get()) {
            return; // asked again when the figures have come
        }
        Review review = session.review().get();
        List<Remark> shown = new ArrayList<>();
        List<PutAway> away = new ArrayList<>();
        references.follow(review);
        for (Remark remark : Checks.all(review, calculation.getValue(), references::broken)) {
            Seen.of(review, remark).ifPresentOrElse(s -> away.add(new PutAway(remark, s.reason())),
                    () -> shown.add(remark));
        }
        // What is shown is told of last: those who look at both then see both.
        putAway.set(List.copyOf(away));
        remarks.set(List.copyOf(shown));
    }

    /** A remark that has been looked at and put away, with the reason or "". */
    public record PutAway(Remark remark, String reason) {}

    /** The remarks that are put away, and still say what they said then. */
    public ReadOnlyObjectProperty<List<PutAway>> putAway() {
        return putAway.getReadOnlyProperty();
    }

    /** Those that are put away, on some parts of the review. */
    public List<PutAway> putAwayIn(List<Area> areas) {
        return putAway.get().stream().filter(p -> areas.contains(p.remark().area())).toList();
    }

    /**
     * Puts a remark away, as one step that can be undone, until it says something else.
     *
     * @param reason
     *            why, or ""
     */
    public void see(Remark remark, String reason) {
        session.edit(Texts.get("ui.checks.edit.seen"), review -> Seen.put(review, remark, reason.strip()));
    }

    /** Shows a remark again. */
    public void unsee(Remark remark) {
        session.edit(Texts.get("ui.checks.edit.unseen"), review -> Seen.back(review, remark));
    }

    /** Whether what a remark is about can be shown. */
    public static boolean reachable(Remark remark) {
        return Places.reachable(remark.area());
    }

    /** The remarks that are not put away, in the order of {@link Checks#all}. */
    public ReadOnlyObjectProperty<List<Remark>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** The remarks on some parts of the review. */
    public List<Remark> in(List<Area> areas) {
        return remarks.get().stream().filter(r -> areas.contains(r.area())).toList();
    }

    /** How many are to be looked over in each step; steps with none are left out. */
    public ObservableValue<Map<Step, Integer>> counts() {
        return remarks.map(all -> {
            Map<Step, Integer> counts = new EnumMap<>(Step.class);
            all.stream().filter(r -> r.severity().open())
                    .forEach(r -> counts.merge(Places.step(r.area()), 1, Integer::sum));
            return counts;
        });
    }

    /** "2 att se över, 1 upplysning, 2 noterade"; of some remarks, in Swedish. */
    public static String summary(List<Remark> remarks) {
        long open = remarks.stream().filter(r -> r.severity().open()).count();
        long information = remarks.stream().filter(r -> r.severity() == Severity.INFORMATION).count();
        long noted = remarks.size() - open - information;
        List<String> words = new ArrayList<>();
        words.add(open == 0 ? Texts.get("ui.checks.nothing") : Texts.get("ui.checks.count", open));
        if (information > 0) {
            words.add(information == 1
                    ? Texts.get("ui.checks.oneInformation")
                    : Texts.get("ui.checks.information", information));
        }
        if (noted > 0) {
            words.add(noted == 1 ? Texts.get("ui.checks.oneNoted") : Texts.get("ui.checks.noted", noted));
        }
        return String.join(", ", words);
    }

    /** Shows the figure or field a remark is about. */
    public void go(Remark remark) {
        navigation.go(Places.step(remark.area()), remark.address());
    }

    /** Does what can be done about a remark, as one step that can be undone. */
    public void apply(Fix fix) {
        session.edit(fix.undo(), fix.change());
    }
}
