package se.vagval.ui.prose;

import java.util.Comparator;

/** Before a letter of a text, or after its last one: paragraph and letter, from 0. */
record Place(int paragraph, int offset) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::paragraph)
            .thenComparingInt(Place::offset);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
