package se.vagval.ui.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.Proposal;
import se.vagval.statement.TimePlan;
import se.vagval.statement.TimePlans;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** Genomförande: whose steps are in view, their table and time plan, and what the templates propose. */
final class ImplementationViewModel {
    /**
     * What is in view.
     *
     * @param finding
     *            what the schedule says
     * @param plan
     *            the drawing, where any step has a date
     * @param proposals
     *            what the templates would add
     * @param steps
     *            how many steps there are
     */
    record Page(String finding, Optional<TimePlan> plan, List<Proposal> proposals, int steps) {
        Page {
            proposals = List.copyOf(proposals);
        }
    }

    private final Session session;
    private final Supplier<LocalDate> today;
    private final StringProperty chosen = new SimpleStringProperty("");
    private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.BOTH);
    private final ReadOnlyObjectWrapper<List<Alternative>> alternatives = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(
            new Page("", Optional.empty(), List.of(), 0));
    private final StepModel table;

    /**
     * @param review
     *            the session's, while the step is in view
     * @param today
     *            the day that the time plan shows as today
     */
    ImplementationViewModel(Session session, ObservableValue<Review> review, Supplier<LocalDate> today) {
        this.session = session;
        this.today = today;
        table = new StepModel(session, chosen::get);
        review.subscribe(this::follow);
        chosen.subscribe((_, _) -> make());
    }

    private void follow(Review review) {
        if (!alternatives.get().equals(review.alternatives())) {
            alternatives.set(review.alternatives());
        }
        if (review.alternative(chosen.get()).isEmpty()) {
            chosen.set(first(review));
        }
        make();
    }

    /** The first with steps, else the first that a template knows, else the first. */
    private static String first(Review review) {
        List<String> ids = review.alternatives().stream().map(Alternative::id).toList();
        return ids.stream().filter(id -> !StepEdits.own(review, id).isEmpty()).findFirst()
                .or(() -> ids.stream().filter(id -> !Proposal.of(review, id).isEmpty()).findFirst())
                .or(() -> ids.stream().findFirst()).orElse("");
    }

    private void make() {
        Review review = session.review().get();
        String id = chosen.get();
        table.make();
        page.set(new Page(TimePlans.finding(review, id), TimePlans.of(review, id, Optional.of(today.get())),
                Proposal.of(review, id), StepEdits.own(review, id).size()));
    }

    /** The alternatives to choose among. */
    ReadOnlyObjectProperty<List<Alternative>> alternatives() {
        return alternatives.getReadOnlyProperty();
    }

    /** Id of the alternative in view; "" while there is none. */
    StringProperty chosen() {
        return chosen;
    }

    /** Name of an alternative with how many steps it has. */
    String label(Alternative alternative) {
        int steps = StepEdits.own(session.review().get(), alternative.id()).size();
        return Texts.get("ui.implementation.alternative", alternative.shortName(), steps);
    }

    /** What is seen of the plan. */
    ObjectProperty<Showing> showing() {
        return showing;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    StepModel table() {
        return table;
    }

    /** Takes what a template proposes, as one step that can be undone. */
    void take(Proposal proposal) {
        session.edit(Texts.get("ui.implementation.edit.template", proposal.kind().label()), proposal::taken);
    }

    /** Moves the step of an address up or down among those of its alternative. */
    void move(String address, int by) {
        String id = StepField.step(address);
        String name = StepEdits.step(session.review().get(), id).map(Step::name).orElse("");
        session.edit(Texts.get("ui.implementation.edit.moved", name), review -> StepEdits.moved(review, id, by));
    }

    /** A step's name, pitfall, source and note in full; "" for what is no step. */
    String whole(String address) {
        return StepEdits.step(session.review().get(), StepField.step(address)).map(s -> Stream.of(
                Texts.get("ui.implementation.whole", s.name()),
                s.warning().isBlank() ? "" : Texts.get("ui.implementation.wholeWarning", s.warning()),
                s.provenance().source().isBlank() ? ""
                        : Texts.get("ui.implementation.wholeSource", s.provenance().source()),
                s.provenance().note()).filter(w -> !w.isBlank()).collect(Collectors.joining(" "))).orElse("");
    }

    /** Shows the alternative that the step of an address belongs to, and the table; gives the cell to go to. */
    String show(String address) {
        String id = StepField.step(address);
        StepEdits.step(session.review().get(), id).ifPresent(s -> {
            chosen.set(s.alternative());
            if (!showing.get().hasTable()) {
                showing.set(Showing.BOTH);
            }
        });
        return StepField.at(address).isPresent() ? address : StepField.NAME.of(id);
    }
}
