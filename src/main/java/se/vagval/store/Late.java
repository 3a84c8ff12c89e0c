package se.vagval.store;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and then kept; by any thread. */
final class Late<T> implements Supplier<T> {
    private Supplier<T> from;
    private T value;

    Late(Supplier<T> from) {
        this.from = from;
    }

    @Override
    public synchronized T get() {
        if (from != null) {
            value = from.get();
            from = null; // what it was made from is needed no more
        }
        return value;
    }
}
