package se.vagval.ui.consequences;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.finance.Subject;

/** Which member Medlemsblad is about: the first until another is chosen, or where the one chosen is no longer there. */
public final class MemberSelection {
    /** A member to choose. */
    public record Member(Subject subject, String name) {}

    private final Supplier<List<Member>> members;
    private final ReadOnlyObjectWrapper<Optional<Subject>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param members
     *            those there are at the moment, in their order
     */
    MemberSelection(Supplier<List<Member>> members) {
        this.members = members;
    }

    /** Those there are, in the order of the pages: the state, regions, municipalities. */
    public List<Member> all() {
        return members.get();
    }

    /** The one chosen, if any has been. */
    public ReadOnlyObjectProperty<Optional<Subject>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The one shown; empty where there is none. */
    public Optional<Member> shown() {
        List<Member> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(index(all)));
    }

    /** Shows a member. */
    public void choose(Subject member) {
        chosen.set(Optional.of(member));
    }

    /** Whether there is one so many steps on, or back where the steps are negative. */
    public boolean has(int steps) {
        List<Member> all = all();
        int to = index(all) + steps;
        return to >= 0 && to < all.size();
    }

    /** Shows the one so many steps on or back; stays where there is none. */
    public void go(int steps) {
        List<Member> all = all();
        if (has(steps)) {
            choose(all.get(index(all) + steps).subject());
        }
    }

    private int index(List<Member> all) {
        return IntStream.range(0, all.size())
                .filter(i -> chosen.get().filter(s -> s.equals(all.get(i).subject())).isPresent()).findFirst()
                .orElse(0);
    }
}
