package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.model.Argument;
import se.vagval.model.InvalidField;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/** The register of arguments behind the grid: what is typed becomes one step, what cannot be read a draft. */
final class RegisterModel implements GridModel {
    private final Session session;
    private final Supplier<Reading> reading;
    private final Supplier<Filter> filter;
    private final Predicate<ClipboardTable> importing;
    private final ReadOnlyObjectWrapper<GridSheet> shown = new ReadOnlyObjectWrapper<>();

    /**
     * @param reading
     *            what can be chosen now
     * @param filter
     *            what is in view now
     * @param importing
     *            takes a pasted table of arguments; false for another
     */
    RegisterModel(Session session, Supplier<Reading> reading, Supplier<Filter> filter,
            Predicate<ClipboardTable> importing) {
        this.importing = importing;
        this.session = session;
        this.reading = reading;
        this.filter = filter;
        make();
    }

    /** Makes the sheet anew, as when the review or the filter has changed. */
    void make() {
        shown.set(new ArgumentSheet(session.review().get(), reading.get(), session.drafts()).shown(filter.get()));
    }

    @Override
    public ObservableValue<GridSheet> sheet() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void put(List<GridEntry> entries, String words) {
        Review next = session.review().get();
        List<String> taken = new ArrayList<>();
        Map<String, Drafts.Draft> refused = new LinkedHashMap<>();
        for (GridEntry entry : entries) {
            try {
                next = taken(next, entry);
                taken.add(entry.address());
            } catch (Refused e) {
                refused.put(entry.address(), new Drafts.Draft(entry.typed(), e.getMessage(), e.suggestion()));
            } catch (InvalidField e) {
                refused.put(entry.address(), new Drafts.Draft(entry.typed(), said(entry, e), ""));
            }
        }
        String step = words.isEmpty() ? words(entries) : words;
        Review done = next;
        session.together(() -> {
            session.edit(step, _ -> done);
            session.drafts().change(taken, refused);
        });
    }

    private Review taken(Review review, GridEntry entry) {
        String typed = entry.typed().strip();
        Optional<Cells.New> fresh = Cells.fresh(entry.address());
        if (fresh.isPresent()) {
            return typed.isEmpty() ? review
                    : ArgumentEdits.add(review, ArgumentEdits.made(review, fresh.get().alternative(),
                            fresh.get().stance(), typed));
        }
        Cells.At at = Cells.at(entry.address()).orElseThrow(() -> new IllegalArgumentException(entry.address()));
        return ArgumentEdits.edit(review, at.argument(), a -> at.field().with(a, typed, reading.get()));
    }

    /** What the model refused, said of the cell rather than of the model's field. */
    private static String said(GridEntry entry, InvalidField e) {
        return Cells.at(entry.address()).map(at -> e.at(at.field().label()).getMessage()).orElse(e.getMessage());
    }

    private String words(List<GridEntry> entries) {
        GridEntry first = entries.getFirst();
        if (entries.size() > 1) {
            return Texts.get("ui.arguments.edit.several", entries.size());
        }
        return Cells.at(first.address())
                .map(at -> Texts.get("ui.arguments.edit.typed", at.field().label(), few(at.argument())))
                .orElse(Texts.get("ui.arguments.edit.added", Words.few(first.typed())));
    }

    private String few(String argument) {
        return ArgumentEdits.find(session.review().get(), argument).map(a -> Words.few(a.text())).orElse("");
    }

    /** Takes a note on an argument. */
    void note(String argument, String typed) {
        session.edit(Texts.get("ui.arguments.edit.noted", few(argument)),
                r -> ArgumentEdits.edit(r, argument, a -> Field.described(a,
                        new Provenance(a.provenance().source(), a.provenance().mark(), typed))));
    }

    /** Moves an argument among those of its alternative and stance; says whether it could. */
    boolean move(String argument, boolean down) {
        Review now = session.review().get();
        Optional<Argument> beside = ArgumentEdits.beside(now, argument, down);
        beside.ifPresent(other -> session.edit(Texts.get("ui.arguments.edit.moved", few(argument)),
                r -> ArgumentEdits.swapped(r, ArgumentEdits.find(r, argument).orElseThrow(), other)));
        return beside.isPresent();
    }

    @Override
    public boolean takes(ClipboardTable table) {
        return importing.test(table);
    }

    @Override
    public void restore(List<String> addresses) {
        session.drafts().change(addresses, Map.of());
    }

    @Override
    public List<String> newLine(String at, List<String> labels) {
        Optional<Cells.New> fresh = Cells.fresh(at);
        if (fresh.isEmpty()) {
            return List.of();
        }
        Review next = session.review().get();
        String id = "";
        for (String label : labels) {
            if (label.isBlank()) {
                return List.of();
            }
            Argument made = ArgumentEdits.made(next, fresh.get().alternative(), fresh.get().stance(), label);
            next = ArgumentEdits.add(next, made);
            id = made.id();
        }
        String of = id;
        return List.of(Field.values()).stream().skip(1).map(f -> f.address(of)).toList();
    }

    @Override
    public void removeRows(List<String> addresses) {
        List<String> ids = addresses.stream().flatMap(a -> Cells.at(a).stream()).map(Cells.At::argument).distinct()
                .toList();
        if (!ids.isEmpty()) {
            session.edit(ids.size() == 1 ? Texts.get("ui.arguments.edit.removed", few(ids.getFirst()))
                    : Texts.get("ui.arguments.edit.removedSeveral", ids.size()),
                    r -> ArgumentEdits.remove(r, ids));
        }
    }

    @Override
    public void describe(List<String> addresses, String source, String mark, String note) {
        List<String> ids = addresses.stream().flatMap(a -> Cells.at(a).stream()).map(Cells.At::argument).distinct()
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        boolean whole = addresses.stream().allMatch(a -> a.endsWith("." + Field.SOURCE.key()));
        session.edit(Texts.get("ui.arguments.edit.described", ids.size(), few(ids.getFirst())), review -> {
            Review next = review;
            for (String id : ids) {
                next = ArgumentEdits.edit(next, id,
                        a -> Field.described(a, described(a.provenance(), source, mark, note, whole)));
            }
            return next;
        });
    }

    /** Only the cell of the source shows what there is before; from the others an empty field takes nothing away. */
    private static Provenance described(Provenance before, String source, String mark, String note, boolean whole) {
        return new Provenance(whole || !source.isEmpty() ? source : before.source(),
                whole || !mark.isEmpty() ? mark(mark) : before.mark(),
                whole || !note.isEmpty() ? note : before.note());
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
        return Cells.fresh(address).map(n -> Texts.get("ui.arguments.new." + n.stance())).orElse("");
    }
}
