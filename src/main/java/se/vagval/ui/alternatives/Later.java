package se.vagval.ui.alternatives;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** A list that is worked out when somebody first asks what it holds: what comes last on a page does not delay the first. */
final class Later<T> extends AbstractList<T> implements RandomAccess {
    private final Supplier<List<T>> make;
    private Optional<List<T>> made = Optional.empty();

    Later(Supplier<List<T>> make) {
        this.make = make;
    }

    private List<T> made() {
        if (made.isEmpty()) {
            made = Optional.of(List.copyOf(make.get()));
        }
        return made.get();
    }

    @Override
    public T get(int at) {
        return made().get(at);
    }

    @Override
    public int size() {
        return made().size();
    }

    /** Nothing is worked out only to be compared. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
