package se.vagval.ui.presentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.model.Input;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/** The figures that can be tried at the meeting, chosen and bounded; a bound that cannot be taken is a draft. */
final class SliderList {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<SliderLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    SliderList(Session session) {
        this.session = session;
        session.review().subscribe(this::follow);
        session.unit().subscribe((_, _) -> follow());
        session.drafts().changes().subscribe((_, _) -> follow());
    }

    private void follow() {
        Review review = session.review().get();
        // Without sliders there is nothing to look for: of a whole country that takes as long as an edit.
        List<Trial> trials = review.report().sliders().isEmpty() ? List.of() : Trial.of(review);
        lines.set(review.report().sliders().stream().map(slider -> {
            Optional<Trial> trial = trials.stream().filter(t -> t.dial().address().equals(slider.address()))
                    .findFirst();
            return new SliderLine(slider.address(), trial, bound(slider.address(), trial, true),
                    bound(slider.address(), trial, false));
        }).toList());
    }

    private SliderLine.Bound bound(String address, Optional<Trial> trial, boolean low) {
        return session.drafts().at(draft(address, low)).map(d -> new SliderLine.Bound(d.typed(), d.problem()))
                .orElseGet(() -> new SliderLine.Bound(trial.map(t -> t.words(low ? t.dial().low() : t.dial().high(),
                        session.unit().get())).orElse(""), ""));
    }

    private static String draft(String address, boolean low) {
        return String.join(".", "report", "sliders", address, low ? "low" : "high");
    }

    /** The sliders, in their order. */
    ReadOnlyObjectProperty<List<SliderLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Whether there is room for one more. */
    boolean hasRoom() {
        return lines.get().size() < SliderEdits.MOST;
    }

    List<Input> candidates(String sought) {
        return SliderEdits.candidates(session.review().get(), sought);
    }

    void add(Input input) {
        if (hasRoom()) {
            session.edit(Texts.get("ui.presentation.edit.add", Trial.words(input)),
                    review -> SliderEdits.added(review, input));
        }
    }

    void remove(SliderLine line) {
        session.together(() -> {
            session.edit(Texts.get("ui.presentation.edit.remove"),
                    review -> SliderEdits.removed(review, line.address()));
            session.drafts().change(List.of(draft(line.address(), true), draft(line.address(), false)),
                    Map.of());
        });
    }

    /** Takes a bound as it was typed; what cannot be taken stays in its field with the reason. */
    void bound(SliderLine line, boolean low, String typed) {
        SliderLine.Bound before = low ? line.low() : line.high();
        if (line.trial().isEmpty() || typed.equals(before.typed())) {
            return;
        }
        String draft = draft(line.address(), low);
        session.together(() -> {
            try {
                session.edit(Texts.get("ui.presentation.edit.bound"), review -> SliderEdits.bounded(review,
                        line.trial().get(), low, typed, session.unit().get()));
                session.drafts().forget(draft);
                follow();
            } catch (SliderEdits.Refusal refused) {
                session.drafts().keep(draft, new Drafts.Draft(typed, refused.getMessage(), ""));
            }
        });
    }
}
