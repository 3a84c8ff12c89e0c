package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.InvalidField;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/** A sheet of today, live: made anew after each edit, and editing the session's review. */
final class SheetModel implements GridModel {
    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final Drafts drafts;
    private final Sheet sheet;
    private final Consumer<String> tell;
    private final IntConsumer explain;
    private final ReadOnlyObjectWrapper<GridSheet> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private Parts parts;

    /**
     * @param tell
     *            told in Swedish of what could not be done
     * @param explain
     *            explains a formula of the calculation
     */
    SheetModel(Session session, ObservableValue<Calculation> calculation, Sheet sheet, Consumer<String> tell,
            IntConsumer explain) {
        this.session = session;
        this.calculation = calculation;
        this.drafts = session.drafts();
        this.sheet = sheet;
        this.tell = tell;
        this.explain = explain;
        calculation.subscribe(this::remake);
        session.unit().subscribe((_, _) -> remake());
        drafts.changes().subscribe((_, _) -> remake());
    }

    /** Makes the sheet anew, as when another year was chosen, once somebody has asked for it. */
    void remake() {
        if (parts != null) {
            make();
        }
    }

    private Parts parts() {
        if (parts == null) {
            make();
        }
        return parts;
    }

    private void make() {
        Calculation now = calculation.getValue();
        parts = partsOf(now);
        about.set(sheet.about(now));
        shown.set(new GridSheet(sheet.title(), sheet.corner(session.unit().get()), sheet.columns(now),
                new Reasons(now.review(), parts).anew(parts.rows()), sheet.sentences()));
    }

    /** When the table is needed and what to type first, in Swedish, or "". */
    ReadOnlyStringProperty about() {
        parts();
        return about.getReadOnlyProperty();
    }

    private Parts partsOf(Calculation now) {
        Parts made = new Parts(new Reading(session.unit().get()), drafts);
        sheet.rows(now, made);
        return made;
    }

    @Override
    public ObservableValue<GridSheet> sheet() {
        parts();
        return shown.getReadOnlyProperty();
    }

    @Override
    public void put(List<GridEntry> typed, String words) {
        Entries taking = new Entries(parts());
        List<GridEntry> entries = taking.withWaiting(typed, drafts);
        Map<GridEntry, Drafts.Draft> refused = new LinkedHashMap<>();
        Review next = session.review().get();
        Takers takers = new Takers();
        Reasons reasons = new Reasons(next, parts());
        List<Entries.Unit> waiting = taking.units(entries,
                address -> (review, said) -> takers.of(address, review).take(review, said));
        // What one cell refuses may hold once another is in place, as a grant with its possible amount.
        boolean moved = true;
        while (moved && !waiting.isEmpty()) {
            refused.clear();
            List<Entries.Unit> left = new ArrayList<>();
            for (Entries.Unit unit : waiting) {
                try {
                    next = unit.take(next);
                } catch (Refused | InvalidField e) {
                    unit.entries().forEach(entry -> refused.put(entry,
                            reasons.draft(entry.address(), entry.typed(), e)));
                    left.add(unit);
                }
            }
            moved = left.size() < waiting.size();
            waiting = left;
        }
        String step = words.isEmpty() || typed.size() == 1 ? words().typed(typed)
                : words().several(words, StepWords.addresses(typed));
        Review done = next;
        Map<String, Drafts.Draft> kept = new LinkedHashMap<>();
        refused.forEach((entry, draft) -> kept.put(entry.address(), draft));
        session.together(() -> {
            session.edit(step, _ -> done);
            drafts.change(entries.stream().map(GridEntry::address).filter(a -> !kept.containsKey(a)).toList(), kept);
        });
    }

    /** What each cell of a step does; cells of lines that the step itself adds are known once these are there. */
    private final class Takers {
        private Review made = session.review().get();
        private Parts known = parts();

        Taker of(String address, Review next) {
            Optional<Taker> taker = known.taker(address)
                    .or(() -> sheet.newCell(calculation.getValue(), parts().reading(), address));
            if (taker.isEmpty() && !next.equals(made)) {
                made = next;
                known = partsOf(Calculation.of(next));
                taker = known.taker(address);
            }
            return taker.orElseThrow(() -> new IllegalArgumentException(address));
        }
    }

    private StepWords words() {
        return new StepWords(session.review().get(), shown.get(), parts());
    }

    @Override
    public void restore(List<String> addresses) {
        drafts.change(addresses, Map.of());
    }

    @Override
    public List<String> newRow(String label) {
        return sheet.newRow(calculation.getValue(), label);
    }

    @Override
    public List<String> newLine(String at, List<String> labels) {
        Optional<Taker> taker = parts().taker(at);
        if (taker.isEmpty()) {
            return List.of();
        }
        try {
            Review before = session.review().get();
            for (String label : labels.subList(0, labels.size() - 1)) {
                before = taker.get().take(before, label);
            }
            Review after = taker.get().take(before, labels.getLast());
            return line(at, before, after);
        } catch (Refused | InvalidField e) {
            return List.of();
        }
    }

    /** The line under the empty label's heading that is there after and not before. */
    private List<String> line(String at, Review before, Review after) {
        Set<String> had = above(at, before).stream().map(GridRow::key).collect(Collectors.toSet());
        return above(at, after).stream().filter(row -> !had.contains(row.key())).findFirst()
                .map(row -> row.cells().stream().map(c -> c.editable() ? c.address() : "").toList())
                .orElse(List.of());
    }

    /** Only which cells there are is asked, so figures of before do where the review still has the same axes. */
    private List<GridRow> above(String at, Review review) {
        List<GridRow> above = new ArrayList<>();
        Calculation under = calculation.getValue().under(review).orElseGet(() -> Calculation.of(review));
        for (GridRow row : partsOf(under).rows()) {
            if (row.kind() == GridRow.Kind.GROUP) {
                above.clear();
            } else if (row.label().address().equals(at)) {
                return above;
            }
            above.add(row);
        }
        return List.of();
    }

    @Override
    public void removeRows(List<String> addresses) {
        List<Taker> removers = addresses.stream().flatMap(a -> parts().remover(a).stream()).distinct().toList();
        if (removers.isEmpty()) {
            return;
        }
        try {
            session.together(() -> {
                session.edit(words().removed(addresses, removers.size()), review -> {
                    Review next = review;
                    for (Taker remover : removers) {
                        next = remover.take(next, "");
                    }
                    return next;
                });
                drafts.change(addresses, Map.of());
            });
        } catch (InvalidField e) {
            tell.accept(InUse.sentence(session.review().get(), e));
        }
    }

    @Override
    public void describe(List<String> addresses, String source, String mark, String note) {
        Provenance from = new Provenance(source, mark(mark), note);
        session.edit(words().described(addresses), review -> {
            Review next = review;
            for (String address : addresses) {
                next = Inputs.described(next, address, _ -> from);
            }
            return next;
        });
    }

    @Override
    public void explain(String address) {
        OptionalInt formula = parts().figures().formula(address, calculation.getValue());
        formula.ifPresentOrElse(explain, () -> tell.accept(Texts.get("ui.today.unexplained")));
    }

    @Override
    public String hint(String address) {
        return parts().name(address);
    }

    private static Mark mark(String word) {
        for (Mark mark : Mark.values()) {
            if (mark != Mark.STATED && Texts.get("ui.today.mark." + mark).equals(word)) {
                return mark;
            }
        }
        return Mark.STATED;
    }
}
