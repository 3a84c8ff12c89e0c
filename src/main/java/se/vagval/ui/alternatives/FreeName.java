package se.vagval.ui.alternatives;

import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** Names that no other alternative has, since they are told apart by them in every table and chart. */
public final class FreeName {
    private FreeName() {}

    /**
     * The name, or where another alternative has it the name with a number after it: "Utan Nässjö (2)".
     *
     * @param which
     *            the long or the short names
     */
    public static String of(Review review, String name, Function<Alternative, String> which) {
        return first(review, 1, n -> n == 1 ? name : Texts.get("ui.alternatives.again", name, n), which);
    }

    /** The first numbered name that is free, from a number on. */
    static String first(Review review, int from, IntFunction<String> numbered, Function<Alternative, String> which) {
        Set<String> taken = review.alternatives().stream().map(which).map(FreeName::plain).collect(Collectors.toSet());
        return IntStream.iterate(from, n -> n + 1).mapToObj(n -> fitting(numbered.apply(n), n))
                .filter(name -> !taken.contains(plain(name))).findFirst().orElseThrow();
    }

    /** Of a name that is too long the number, which would be cut away with its end, is said once more. */
    private static String fitting(String name, int number) {
        String cut = Alternative.named(name);
        return number == 1 || cut.equals(name) ? cut
                : Alternative.named(name, Texts.get("ui.alternatives.again", "", number));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Texts.SWEDISH);
    }
}
