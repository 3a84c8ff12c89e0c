package se.vagval.ui.arguments;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;

/**
 * Which arguments are in view.
 *
 * @param alternative
 *            id of the only one shown, or empty for all
 * @param stance
 *            the only one shown, or empty for both
 */
record Filter(Optional<String> alternative, Optional<Argument.Stance> stance) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    List<Alternative> of(List<Alternative> all) {
        return all.stream().filter(a -> alternative.isEmpty() || alternative.get().equals(a.id())).toList();
    }

    List<Argument.Stance> stances() {
        return stance.map(List::of).orElse(List.of(Argument.Stance.values()));
    }

    boolean shows(Argument argument) {
        return alternative.map(argument.alternative()::equals).orElse(true)
                && stance.map(s -> s == argument.stance()).orElse(true);
    }

    /** The same where the review still has the alternative, else all. */
    Filter within(List<Alternative> all) {
        return alternative.isEmpty() || all.stream().anyMatch(a -> a.id().equals(alternative.get())) ? this
                : new Filter(Optional.empty(), stance);
    }
}
