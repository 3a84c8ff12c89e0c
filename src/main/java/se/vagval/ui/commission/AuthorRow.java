package se.vagval.ui.commission;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.vagval.model.Author;
import se.vagval.model.InvalidField;
import se.vagval.text.Texts;

/** One of those who carry out the review, as typed, and as the review holds it when it does. */
final class AuthorRow {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Author> held = Optional.empty();

    StringProperty name() {
        return name;
    }

    StringProperty title() {
        return title;
    }

    StringProperty organisation() {
        return organisation;
    }

    /** Why the row is not taken, or "". */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The author of this row in the review, if it is there. */
    Optional<Author> held() {
        return held;
    }

    /** Whether nothing is typed. */
    boolean isBlank() {
        return name.get().isBlank() && title.get().isBlank() && organisation.get().isBlank();
    }

    /** Whether it is the row of an author of this name. */
    boolean is(String author) {
        return held.filter(a -> a.name().equals(author)).isPresent();
    }

    /** What waits to be taken: a begun row, or an author whose new words are refused. */
    Optional<RowDrafts.Waiting> waiting() {
        boolean waits = held.isPresent() ? !problem.get().isEmpty() : !isBlank();
        return waits ? Optional.of(new RowDrafts.Waiting(List.of(held.map(Author::name).orElse(""), name.get(),
                title.get(), organisation.get()), problem.get())) : Optional.empty();
    }

    /** Shows what waited when the file was closed, with the reason as it is now. */
    void waits(RowDrafts.Waiting left) {
        name.set(left.cells().get(1));
        title.set(left.cells().get(2));
        organisation.set(left.cells().get(3));
        if (read().isPresent()) {
            problem.set(left.problem());
        }
    }

    /** Shows an author of the review; what was typed gives way only where the review has changed. */
    void follow(Author author) {
        if (held.equals(Optional.of(author))) {
            return;
        }
        held = Optional.of(author);
        follow(name, author.name());
        follow(title, author.title());
        follow(organisation, author.organisation());
        problem.set("");
    }

    private static void follow(StringProperty field, String now) {
        if (!field.get().strip().equals(now)) {
            field.set(now);
        }
    }

    /** Forgets what is typed. */
    void restore() {
        name.set(held.map(Author::name).orElse(""));
        title.set(held.map(Author::title).orElse(""));
        organisation.set(held.map(Author::organisation).orElse(""));
        problem.set("");
    }

    /** The author that is typed; nothing when the row is blank or says what is wrong with it. */
    Optional<Author> read() {
        problem.set("");
        if (isBlank() && held.isEmpty()) {
            return Optional.empty();
        }
        if (name.get().isBlank()) {
            problem.set(Texts.get("ui.commission.error.author"));
            return Optional.empty();
        }
        try {
            return Optional.of(new Author(name.get().strip(), title.get().strip(), organisation.get().strip()));
        } catch (InvalidField tooLong) {
            problem.set(Texts.get("ui.commission.error.authorLong"));
            return Optional.empty();
        }
    }
}
