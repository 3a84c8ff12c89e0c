package se.vagval.ui.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.vagval.check.Fix;
import se.vagval.check.Remark;

/** What a remark's links do. A reason that is being written is kept here, so that it outlives a list made anew. */
final class RemarkActions {
    private final ChecksViewModel model;
    private final Consumer<Remark> go;
    private final Map<String, StringProperty> begun = new HashMap<>();

    /**
     * @param go
     *            shows what a remark is about
     */
    RemarkActions(ChecksViewModel model, Consumer<Remark> go) {
        this.model = model;
        this.go = go;
    }

    void go(Remark remark) {
        go.accept(remark);
    }

    void apply(Fix fix) {
        model.apply(fix);
    }

    /** Begins a reason for putting a remark away. */
    void begin(Remark remark) {
        begun.put(remark.id(), new SimpleStringProperty(""));
    }

    /** The reason that is being written, if one is. */
    Optional<StringProperty> begun(Remark remark) {
        return Optional.ofNullable(begun.get(remark.id()));
    }

    void forget(Remark remark) {
        begun.remove(remark.id());
    }

    void see(Remark remark, String reason) {
        forget(remark);
        model.see(remark, reason);
    }

    void unsee(Remark remark) {
        model.unsee(remark);
    }
}
