package se.vagval.ui.alternatives;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The cards of an alternative's changes, each made when it is first asked for: an alternative for the whole country has as
 * many as there are associations, and only some are seen at once.
 */
public final class Cards extends AbstractList<ChangeCard> implements RandomAccess {
    /** No cards. */
    static final Cards NONE = new Cards(List.of(), _ -> {
        throw new IndexOutOfBoundsException();
    });

    private final List<String> ids;
    private final IntFunction<ChangeCard> make;
    private final ChangeCard[] made;

    /**
     * @param ids
     *            of the changes, in order
     * @param make
     *            makes the card at a place
     */
    Cards(List<String> ids, IntFunction<ChangeCard> make) {
        this.ids = List.copyOf(ids);
        this.make = make;
        made = new ChangeCard[ids.size()];
    }

    /** Ids of the changes; no card is made for this. */
    List<String> ids() {
        return ids;
    }

    @Override
    public ChangeCard get(int at) {
        if (made[at] == null) {
            made[at] = make.apply(at);
        }
        return made[at];
    }

    /** Makes those that are not made, so that their fields are known. */
    void makeAll() {
        for (int i = 0; i < made.length; i++) {
            get(i);
        }
    }

    @Override
    public int size() {
        return ids.size();
    }

    /** Those of another page are others: to compare them card by card would make all of them. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
