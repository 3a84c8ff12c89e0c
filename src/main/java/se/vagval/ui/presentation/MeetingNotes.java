package se.vagval.ui.presentation;

import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.vagval.text.Texts;
import se.vagval.ui.session.Drafts;

/** What is asked at the meeting, kept in the file with each letter, beside the review until it is saved with a variant. */
final class MeetingNotes {
    private static final String ADDRESS = "presentation.notes";

    private final Drafts drafts;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    MeetingNotes(Drafts drafts) {
        this.drafts = drafts;
        drafts.changes().subscribe(this::follow);
        follow();
    }

    private void follow() {
        text.set(drafts.at(ADDRESS).map(Drafts.Draft::typed).orElse(""));
    }

    /** As it stands. */
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Keeps what is now written; nothing where that is blank. */
    void write(String words) {
        if (words.equals(text.get())) {
            return;
        }
        if (words.isBlank()) {
            drafts.forget(ADDRESS);
        } else {
            drafts.keep(ADDRESS, new Drafts.Draft(words, Texts.get("ui.presentation.notes.kept"), ""));
        }
        text.set(words);
    }

    /** What is written, if anything, without blank ends. */
    Optional<String> written() {
        return text.get().isBlank() ? Optional.empty() : Optional.of(text.get().strip());
    }
}
