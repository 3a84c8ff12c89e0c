package se.vagval.report.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.model.Alternative;

class WholeNamesTest {
    private static WholeNames of(String... names) {
        return new WholeNames(Stream.of(names)
                .map(n -> new Alternative("a" + n.hashCode(), Optional.empty(), n, n, "", List.of())).toList());
    }

    @Test
    void aShortNameIsKeptWholeAndALongOneIsNot() {
        assertEquals("Bidraget i Som\u00a02005 och i Norrköpings plan till år 2008",
                of("Som 2005", "Norrköpings plan till år 2008")
                        .in("Bidraget i Som 2005 och i Norrköpings plan till år 2008"));
        assertEquals("Som 20055", of("Som 2005").in("Som 20055"));
    }

    @Test
    void signsThatPatternsReadAreLetters() {
        assertEquals("I Plan\u00a0$1\u00a0\\2 och Plan\u00a0(b)", of("Plan $1 \\2", "Plan (b)")
                .in("I Plan $1 \\2 och Plan (b)"));
    }
}
