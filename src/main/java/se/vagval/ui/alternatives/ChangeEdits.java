package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** What can be done to the changes of one alternative, each as one step that can be undone. */
final class ChangeEdits {
    private final Session session;
    private final String alternative;

    ChangeEdits(Session session, String alternative) {
        this.session = session;
        this.alternative = alternative;
    }

    /** Id of the alternative. */
    String alternative() {
        return alternative;
    }

    void add(Change change, String words) {
        edit(words, all -> with(all, change));
    }

    void remove(Change change, String words) {
        edit(words, all -> all.stream().filter(c -> !c.id().equals(change.id())).toList());
    }

    /** Puts a change in the place of the one with its id. */
    void replace(Change change, String words) {
        edit(words, all -> all.stream().map(c -> c.id().equals(change.id()) ? change : c).toList());
    }

    /** As {@link #replace(Change, String)}, with what stood there before and what does now. */
    void replace(Change change, String words, String before, String now) {
        edited(Texts.get("ui.alternatives.edit.inTo", words, name(), before, now), all -> all.stream()
                .map(c -> c.id().equals(change.id()) ? change : c).toList());
    }

    /**
     * As {@link #replace(Change, String)}, in a review that is changed for it.
     *
     * @param first
     *            done before, as when a municipality comes in
     * @param last
     *            done after, as when one goes that nothing speaks of any more
     */
    void replace(UnaryOperator<Review> first, Change change, UnaryOperator<Review> last, String words) {
        session.edit(Texts.get("ui.alternatives.edit.in", words, name()), r -> last.apply(changed(first.apply(r),
                all -> all.stream().map(c -> c.id().equals(change.id()) ? change : c).toList())));
    }

    /** As {@link #add}, in a review that was first changed for it. */
    void add(UnaryOperator<Review> first, Change change, String words) {
        session.edit(Texts.get("ui.alternatives.edit.in", words, name()),
                r -> changed(first.apply(r), all -> with(all, change)));
    }

    private static List<Change> with(List<Change> all, Change change) {
        List<Change> more = new ArrayList<>(all);
        more.add(change);
        return more;
    }

    private void edit(String words, UnaryOperator<List<Change>> of) {
        edited(Texts.get("ui.alternatives.edit.in", words, name()), of);
    }

    private String name() {
        return session.review().get().alternative(alternative).map(Alternative::shortName).orElse("");
    }

    private void edited(String words, UnaryOperator<List<Change>> of) {
        session.edit(words, r -> changed(r, of));
    }

    private Review changed(Review review, UnaryOperator<List<Change>> of) {
        List<Alternative> all = review.alternatives().stream()
                .map(a -> a.id().equals(alternative) ? a.withChanges(of.apply(a.changes())) : a).toList();
        return TreeEdits.withAlternatives(review, all).done();
    }

    /** The figure of a slot replaced by a value that was typed. */
    void value(Slot slot, double value) {
        replace(slot.with().apply(figure(slot.figure(), value, slot.kind().unit())),
                Texts.get("ui.alternatives.edit.figure", inSentence(slot.name())), said(slot, slot.figure().value()),
                said(slot, value));
    }

    private String said(Slot slot, double value) {
        return Controls.text(slot.kind(), value, session.unit().get());
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Texts.SWEDISH) + name.substring(1);
    }

    /** What is typed over a figure; see {@link Figure#typedOver}. One of which nothing was said is then an assumption. */
    static Figure figure(Figure before, double value, InputUnit unit) {
        Figure typed = before.typedOver(value, unit);
        return before.value() == value || !typed.provenance().equals(Provenance.NONE) ? typed : assumed(value);
    }

    static Figure assumed(double value) {
        return new Figure(value, Provenance.assumed("", ""));
    }
}
