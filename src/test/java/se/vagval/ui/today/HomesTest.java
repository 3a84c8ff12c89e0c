package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.support.WholeCountry;

/** Who belongs where, all at once and one at a time. */
class HomesTest {
    @Test
    void allAtOnceAgreesWithEachByItself() {
        Review country = WholeCountry.review();
        String alone = country.municipalities().getFirst().code();
        Review review = Homes.moved(country, alone, Homes.NONE);
        Map<String, List<Municipality>> members = Homes.members(review);
        List<String> keys = new ArrayList<>(review.associations().stream().map(a -> a.id()).toList());
        keys.add(Homes.NONE);
        assertEquals(keys, List.copyOf(members.keySet()));
        assertEquals(review.municipalities().size(), members.values().stream().mapToInt(List::size).sum());
        members.forEach(
                (home, all) -> assertTrue(all.stream().allMatch(m -> Homes.of(review, m.code()).equals(home)), home));
        assertTrue(members.get(Homes.NONE).stream().anyMatch(m -> m.code().equals(alone)));
    }
}
