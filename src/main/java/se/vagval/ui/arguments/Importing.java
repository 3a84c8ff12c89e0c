package se.vagval.ui.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.text.Texts;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.session.Session;

/** A pasted table on its way into the register: shown first, taken as one step. */
final class Importing {
    private final Session session;
    private final Supplier<Reading> reading;
    private final Supplier<Filter> filter;
    private final ReadOnlyObjectWrapper<Optional<ImportPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());

    Importing(Session session, Supplier<Reading> reading, Supplier<Filter> filter) {
        this.session = session;
        this.reading = reading;
        this.filter = filter;
    }

    /** What would come of it, while it is looked at. */
    ReadOnlyObjectProperty<Optional<ImportPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Shows a table whose heads say that it is one of arguments; any other is not for here. */
    boolean begin(ClipboardTable table) {
        ImportPlan made = ImportPlan.of(table, reading.get(), session.review().get(), filter.get());
        if (made.headed()) {
            plan.set(Optional.of(made));
        }
        return made.headed();
    }

    /**
     * Shows whatever table is on the clipboard, with or without heads.
     *
     * @return what is wrong in Swedish, or ""
     */
    String ask(Optional<String> text, Optional<String> html) {
        ClipboardTable table = ClipboardTable.of(text.orElse(""), html.orElse(""));
        if (table.rows().isEmpty() || table.rows().size() == 1 && table.width() == 1) {
            return Texts.get("ui.arguments.import.nothing");
        }
        plan.set(Optional.of(ImportPlan.of(table, reading.get(), session.review().get(), filter.get())));
        return "";
    }

    /** Shows the table as it would be taken otherwise. */
    void change(ImportPlan other) {
        plan.set(Optional.of(other));
    }

    /** Puts the table away. */
    void cancel() {
        plan.set(Optional.empty());
    }

    /** Adds the arguments as one step; what was not read stays in its cell as it was pasted. Gives the first one's address. */
    Optional<String> take() {
        Optional<ImportPlan> looked = plan.get();
        plan.set(Optional.empty());
        return looked.map(p -> p.on(session.review().get())).filter(p -> !p.added().isEmpty()).map(p -> {
            session.together(() -> {
                session.edit(Texts.get("ui.arguments.edit.imported", p.added().size()), _ -> p.taken());
                session.drafts().change(List.of(), p.drafts());
            });
            return Field.TEXT.address(p.added().getFirst().id());
        });
    }
}
