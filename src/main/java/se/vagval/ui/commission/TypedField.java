package se.vagval.ui.commission;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/**
 * One field: what is typed in it, what the review holds, and why what is typed cannot be taken. What cannot is a draft of
 * the session.
 */
final class TypedField {
    private final StringProperty text;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Function<String, Optional<String>> take;
    private final Session session;
    private final String address;
    private String held;

    /**
     * @param address
     *            of the field in the review
     * @param held
     *            what the review holds, as it is typed
     * @param take
     *            takes what was typed, stripped, into the review; or says why it cannot
     */
    TypedField(Session session, String address, String held, Function<String, Optional<String>> take) {
        this.session = session;
        this.address = address;
        this.held = held;
        this.take = take;
        Optional<Drafts.Draft> left = session.drafts().at(address);
        text = new SimpleStringProperty(left.map(Drafts.Draft::typed).orElse(held));
        left.ifPresent(draft -> problem.set(draft.problem()));
    }

    /** What is typed. */
    StringProperty text() {
        return text;
    }

    /** Why what is typed is not taken, or "". */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether what is typed differs from what the review holds. */
    boolean pending() {
        return !text.get().strip().equals(held.strip());
    }

    /** Takes what is typed, without touching what stands in the field; a refusal leaves the review as it was. */
    void submit() {
        session.together(() -> {
            problem.set(pending() ? take.apply(text.get().strip()).orElse("") : "");
            if (problem.get().isEmpty()) {
                session.drafts().forget(address);
            } else if (!session.drafts().at(address).equals(Optional.of(draft()))) {
                session.drafts().keep(address, draft());
            }
        });
    }

    private Drafts.Draft draft() {
        return new Drafts.Draft(text.get(), problem.get(), "");
    }

    /** Takes what is typed as the field is left, and then shows what the review holds unless it was refused. */
    void leave() {
        submit();
        if (problem.get().isEmpty()) {
            text.set(held);
        }
    }

    /** Forgets what is typed. */
    void restore() {
        text.set(held);
        problem.set("");
        session.drafts().forget(address);
    }

    /** Follows the review: a value that has changed there is shown, but not over what was refused. */
    void follow(String now) {
        if (now.equals(held)) {
            return;
        }
        held = now;
        if (problem.get().isEmpty() && pending()) {
            text.set(now);
        }
    }
}
