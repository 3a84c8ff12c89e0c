package se.vagval.ui.commission;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field: what is typed in it, what the review holds, and why what is typed cannot be taken. */
final class TypedField {
    private final StringProperty text;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Function<String, Optional<String>> take;
    private String held;

    /**
     * @param held
     *            what the review holds, as it is typed
     * @param take
     *            takes what was typed, stripped, into the review; or says why it cannot
     */
    TypedField(String held, Function<String, Optional<String>> take) {
        this.held = held;
        this.take = take;
        text = new SimpleStringProperty(held);
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
        problem.set(pending() ? take.apply(text.get().strip()).orElse("") : "");
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
    }

    void refuse(String why) {
        problem.set(why);
    }

    /** Follows the review: a value that has changed there is shown, also over something that was refused. */
    void follow(String now) {
        if (now.equals(held)) {
            return;
        }
        held = now;
        if (pending()) {
            text.set(now);
        }
        problem.set("");
    }
}
