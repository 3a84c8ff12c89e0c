package se.vagval.ui.implementation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.model.InvalidField;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/** The table of an alternative's steps, live: made anew after each edit, and editing the session's review. */
final class StepModel implements GridModel {
    private final Session session;
    private final Supplier<String> alternative;
    private final ReadOnlyObjectWrapper<GridSheet> shown = new ReadOnlyObjectWrapper<>(
            new GridSheet("", "", List.of(), List.of()));

    /**
     * @param alternative
     *            id of the alternative in view; "" for none
     */
    StepModel(Session session, Supplier<String> alternative) {
        this.session = session;
        this.alternative = alternative;
        session.drafts().changes().subscribe((_, _) -> make());
    }

    /** Makes the table anew. */
    void make() {
        shown.set(new StepSheet(session.review().get(), alternative.get(), session.drafts()).sheet());
    }

    @Override
    public ObservableValue<GridSheet> sheet() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void put(List<GridEntry> entries, String words) {
        Review next = session.review().get();
        Map<String, Drafts.Draft> refused = new LinkedHashMap<>();
        for (GridEntry entry : entries) {
            try {
                next = take(next, entry);
                refused.remove(entry.address());
            } catch (Unread e) {
                refused.put(entry.address(), new Drafts.Draft(entry.typed(), e.getMessage(), e.suggestion()));
            } catch (InvalidField e) {
                refused.put(entry.address(), new Drafts.Draft(entry.typed(), sentence(entry.address(), e), ""));
            }
        }
        Review done = next;
        String step = words.isEmpty() ? words(entries) : words;
        session.together(() -> {
            session.edit(step, _ -> done);
            session.drafts().change(entries.stream().map(GridEntry::address).filter(a -> !refused.containsKey(a))
                    .toList(), refused);
        });
    }

    private static Review take(Review review, GridEntry entry) {
        String typed = entry.typed().strip();
        Optional<String> added = StepField.alternative(entry.address());
        if (added.isPresent()) {
            return typed.isEmpty() ? review : StepEdits.added(review, added.get(), typed);
        }
        StepField field = StepField.at(entry.address()).orElseThrow();
        return StepReading.take(review, StepField.step(entry.address()), field, typed);
    }

    /** What the model refused, said of the column rather than of the model's field. */
    private static String sentence(String address, InvalidField e) {
        return e.at(StepField.at(address).orElse(StepField.NAME).label()).getMessage();
    }

    private String words(List<GridEntry> entries) {
        if (entries.size() != 1) {
            return Texts.get("ui.implementation.edit.several", entries.size());
        }
        GridEntry entry = entries.getFirst();
        return StepField.at(entry.address())
                .map(f -> Texts.get("ui.implementation.edit.field", f.label(), name(entry.address())))
                .orElseGet(() -> Texts.get("ui.implementation.edit.added", entry.typed().strip()));
    }

    private String name(String address) {
        return StepEdits.step(session.review().get(), StepField.step(address)).map(Step::name).orElse("");
    }

    @Override
    public void restore(List<String> addresses) {
        session.drafts().change(addresses, Map.of());
    }

    @Override
    public List<String> newLine(String at, List<String> labels) {
        if (StepField.alternative(at).isEmpty() || labels.stream().anyMatch(String::isBlank)) {
            return List.of();
        }
        Review before = session.review().get();
        for (String label : labels.subList(0, labels.size() - 1)) {
            before = StepEdits.added(before, alternative.get(), label.strip());
        }
        return StepSheet.addresses(StepEdits.nextId(before));
    }

    @Override
    public void removeRows(List<String> addresses) {
        List<String> ids = addresses.stream().map(StepField::step).filter(id -> !id.isEmpty()).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        String words = ids.size() > 1 ? Texts.get("ui.implementation.edit.removedSeveral", ids.size())
                : Texts.get("ui.implementation.edit.removed", name(addresses.getFirst()));
        session.edit(words, review -> {
            Review next = review;
            for (String id : ids) {
                next = StepEdits.removed(next, id);
            }
            return next;
        });
    }

    @Override
    public void describe(List<String> addresses, String source, String mark, String note) {
        List<String> seen = new ArrayList<>();
        session.edit(Texts.get("ui.implementation.edit.described"), review -> {
            Review next = review;
            for (String address : addresses) {
                String id = StepField.step(address);
                if (!id.isEmpty() && !seen.contains(id)) {
                    seen.add(id);
                    boolean whole = StepField.at(address).equals(Optional.of(StepField.DAYS));
                    next = StepEdits.with(next, id, s -> described(s, source, mark, note, whole));
                }
            }
            return next;
        });
    }

    /** Mark and note are shown at the days; from elsewhere they are not emptied by one who did not see them. */
    private static Step described(Step s, String source, String mark, String note, boolean whole) {
        Provenance was = s.provenance();
        Mark to = mark.isEmpty() && !whole ? was.mark() : mark(mark);
        Provenance is = new Provenance(source, to, note.isEmpty() && !whole ? was.note() : note);
        return new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), s.due(), s.after(), s.warning(), s.days(),
                is);
    }

    private static Mark mark(String word) {
        for (Mark mark : Mark.values()) {
            if (mark != Mark.STATED && Texts.get("ui.today.mark." + mark).equals(word)) {
                return mark;
            }
        }
        return Mark.STATED;
    }

    @Override
    public String hint(String address) {
        return StepField.alternative(address).isPresent() ? Texts.get("ui.implementation.newStep") : "";
    }
}
