package se.vagval.ui.command;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What can be done now or gone to, narrowed by what is typed; one of them is chosen. */
public final class PaletteViewModel {
    private final Commands commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private List<Command> all = List.of();

    public PaletteViewModel(Commands commands) {
        this.commands = commands;
        query.subscribe((_, _) -> search());
    }

    /** Begins anew, with what can be done at the moment. */
    public void begin() {
        all = commands.all().stream().filter(c -> c.enabled().getAsBoolean()).toList();
        query.set("");
        search();
    }

    /** What is typed. */
    public StringProperty query() {
        return query;
    }

    /** What fits, best first. */
    public ObservableList<Command> found() {
        return FXCollections.unmodifiableObservableList(found);
    }

    /** Index of the one that Enter does; −1 when nothing fits. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Chooses another, by a number of rows; stops at the first and the last. */
    public void move(int by) {
        if (!found.isEmpty()) {
            chosen.set(Math.clamp((long) chosen.get() + by, 0, found.size() - 1));
        }
    }

    /** The one that Enter does. */
    public Optional<Command> choice() {
        return chosen.get() < 0 || chosen.get() >= found.size() ? Optional.empty()
                : Optional.of(found.get(chosen.get()));
    }

    private void search() {
        chosen.set(-1);
        found.setAll(CommandSearch.find(all, query.get()));
        chosen.set(found.isEmpty() ? -1 : 0);
    }
}
