package se.vagval.ui.session;

import java.time.LocalDate;
import java.time.LocalDateTime;

import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** Where the latest edit is on its way to the file. */
public sealed interface SaveState {
    /** The file holds what is on screen. */
    record Saved(LocalDateTime at) implements SaveState {}

    /** An edit is being written. */
    record Saving() implements SaveState {}

    /** The latest edit is only on screen; the sentence says why. */
    record Failed(String sentence, String code) implements SaveState {}

    /** Opened for reading; edits stay on screen until saved as another file. */
    record ReadOnly() implements SaveState {}

    /** As the header says it. */
    default String words(LocalDate today) {
        return switch (this) {
            case Saved saved -> SwedishDates.saved(saved.at(), today);
            case Saving _ -> Texts.get("ui.save.saving");
            case Failed failed -> Texts.get("ui.save.failed", failed.sentence());
            case ReadOnly _ -> Texts.get("ui.save.readOnlyWhy");
        };
    }

    /** As the header says it where there is little room. */
    default String shortWords(LocalDate today) {
        return switch (this) {
            case Failed _ -> Texts.get("ui.save.notSaved");
            case ReadOnly _ -> Texts.get("ui.save.readOnly");
            default -> words(today);
        };
    }

    /** Whether closing now would lose something typed. */
    default boolean atRisk() {
        return this instanceof Failed || this instanceof Saving;
    }

    /** Whether the user has to do something for later edits to be kept. */
    default boolean needsAttention() {
        return this instanceof Failed || this instanceof ReadOnly;
    }
}
