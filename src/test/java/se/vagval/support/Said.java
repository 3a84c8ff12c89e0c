package se.vagval.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import se.vagval.exchange.Examples;
import se.vagval.model.Argument;
import se.vagval.model.Provenance;
import se.vagval.model.Review;

/** Arguments made for tests, in the Jönköping example with its own taken away. */
public final class Said {
    private static final List<String> ALTERNATIVES = List.of("alt1", "alt2", "alt3");
    private static final List<String> ROLES = List.of("handläggare", "förbundschef", "ägarrepresentant", "");
    private static final List<String> TEXTS = List.of("Det blir närmare.", "Det blir billigare.", "Det tar tid.");

    private Said() {}

    /** An argument of its own id. */
    public static Argument of(String id, String alternative, Argument.Stance stance, String text, String role,
            Optional<Integer> people) {
        return new Argument(id, alternative, stance, text, role, people, Optional.empty(), false, Provenance.NONE);
    }

    /** The same said by another number of people. */
    public static Argument by(Argument a, int people) {
        return new Argument(a.id(), a.alternative(), a.stance(), a.text(), a.role(), Optional.of(people), a.measure(),
                a.comment(), a.provenance());
    }

    /** The same as the investigators' own comment. */
    public static Argument comment(Argument a) {
        return new Argument(a.id(), a.alternative(), a.stance(), a.text(), a.role(), a.people(), a.measure(), true,
                a.provenance());
    }

    /** The example with these arguments and no others. */
    public static Review review(List<Argument> arguments) {
        return Examples.open("jonkoping").edit().arguments(arguments).done();
    }

    /** Arguments at random: few alternatives, roles and texts, so that many meet in a cell, and most numbers small. */
    public static List<Argument> random(long seed) {
        Random random = new Random(seed);
        List<Argument> all = new ArrayList<>();
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            Optional<Integer> people = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(random.nextInt(6));
            Argument made = of("a" + i, ALTERNATIVES.get(random.nextInt(3)),
                    Argument.Stance.values()[random.nextInt(2)], TEXTS.get(random.nextInt(3)),
                    ROLES.get(random.nextInt(4)), people);
            all.add(random.nextInt(8) == 0 ? comment(made) : made);
        }
        return all;
    }
}
