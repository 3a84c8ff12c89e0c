package se.vagval.ui.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import se.vagval.model.History;
import se.vagval.model.NamedVersion;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * The versions of a review that have been given a name, such as "Utskickad till medlemssamråd 2026-02-24". They are kept
 * whole in the file, whatever is undone, until they are deleted.
 */
public final class Versions {
    private final Supplier<History> history;
    private final Consumer<History> become;
    private final BiConsumer<String, UnaryOperator<Review>> edit;
    private final Clock clock;

    Versions(Supplier<History> history, Consumer<History> become, BiConsumer<String, UnaryOperator<Review>> edit,
            Clock clock) {
        this.history = history;
        this.become = become;
        this.edit = edit;
        this.clock = clock;
    }

    /** The versions in the order they were made. */
    public List<NamedVersion> all() {
        return history.get().now().versions();
    }

    /**
     * Keeps the review as it is now under a name.
     *
     * @throws se.vagval.model.InvalidField
     *             when the name is blank
     */
    public NamedVersion create(String name, String note) {
        return create(name, note, history.get().now());
    }

    /**
     * Keeps a review that was tried under a name; the one edited stays as it is.
     *
     * @throws se.vagval.model.InvalidField
     *             when the name is blank
     */
    public NamedVersion create(String name, String note, Review tried) {
        NamedVersion version = new NamedVersion(freeId(), name.strip(), clock.instant(), note.strip());
        become.accept(history.get().named(version, tried));
        return version;
    }

    private String freeId() {
        List<String> taken = all().stream().map(NamedVersion::id).toList();
        int number = taken.size() + 1;
        while (taken.contains("version-" + number)) {
            number++;
        }
        return "version-" + number;
    }

    /** A version as the review it is; nothing for one that came without, from JSON or an older file. */
    public Optional<Review> review(String id) {
        return history.get().version(id);
    }

    /** Makes the review what a version is, as one step that can be undone. */
    public void restore(NamedVersion version) {
        review(version.id()).ifPresent(
                kept -> edit.accept(Texts.get("ui.version.restored", version.name()), _ -> kept.edit().versions(all())
                        .done()));
    }

    /** Deletes a version; this is not undone. */
    public void delete(String id) {
        become.accept(history.get().withoutVersion(id));
    }
}
