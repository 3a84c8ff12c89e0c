package se.vagval.ui.presentation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import se.vagval.model.Alternative;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** Keeps what was tried and asked at a meeting in the open review: variants in one step, and a named version. */
final class MeetingKept {
    private final Session session;
    private final MeetingNotes notes;
    private final Clock clock;

    MeetingKept(Session session, MeetingNotes notes, Clock clock) {
        this.session = session;
        this.notes = notes;
        this.clock = clock;
    }

    /** Saves, and says what came of it; what was asked is then no longer in the notes. */
    String save(List<Consultation.Tried> tried, Optional<String> questions) {
        Consultation held = Consultation.of(session.review().get(), tried, questions, LocalDate.now(clock),
                session.unit().get());
        if (held.isEmpty()) {
            return Texts.get("ui.presentation.nothingToSave");
        }
        List<String> said = new ArrayList<>();
        session.together(() -> {
            variants(held).ifPresent(said::add);
            if (held.concernsAll() || held.concerned().isEmpty()) {
                said.add(version(held));
            }
            notes.write("");
        });
        return String.join(" ", said);
    }

    private Optional<String> variants(Consultation held) {
        if (held.concerned().isEmpty()) {
            return Optional.empty();
        }
        int before = session.review().get().alternatives().size();
        session.edit(Texts.get("ui.presentation.edit.variant"), _ -> held.withVariants());
        List<Alternative> now = session.review().get().alternatives();
        return Optional.of(Texts.get("ui.presentation.saved.variant", now.subList(before, now.size()).stream()
                .map(a -> Texts.get("ui.presentation.saved.quoted", a.name())).collect(Collectors.joining(", "))));
    }

    private String version(Consultation held) {
        String name = Texts.get("ui.presentation.version.name", SwedishDates.date(held.date()),
                SwedishDates.time(LocalTime.now(clock)));
        session.versions().create(name, held.words(), held.tried());
        return Texts.get(held.concernsAll() ? "ui.presentation.saved.version" : "ui.presentation.saved.questions",
                name);
    }
}
