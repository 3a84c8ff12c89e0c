package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.support.SampleReviews;

/** What is no figure, by address, in words. */
class FieldsTest {
    private static final Review EXAMPLE = Examples.open("jonkoping");

    private static Field field(Review review, String address) {
        return Fields.of(review).stream().filter(f -> f.address().equals(address)).findFirst().orElseThrow();
    }

    @Test
    void aFieldSaysWhatItIsWhereItIsAndWhatItHolds() {
        Field category = Fields.of(EXAMPLE).stream()
                .filter(f -> f.within().equals(List.of("Höglandet", "2019", "Revision"))
                        && f.label().equals("Slag av administration"))
                .findFirst().orElseThrow();
        assertEquals("Revision", category.words());
        assertTrue(category.address().startsWith("associations.hoglandet.accounts.2019.administration."),
                category.address());
        assertTrue(category.address().endsWith(".category"), category.address());
        assertEquals("Region Jönköpings län", field(EXAMPLE, "municipalities.0604.regionId").words());
        assertEquals("Som idag", field(EXAMPLE, "reference").words());
        assertEquals("nej", field(EXAMPLE, "commission.recommends").words());
    }

    @Test
    void noTwoFieldsHaveTheSameAddressAndNoneIsAnId() {
        for (Review review : List.of(EXAMPLE, SampleReviews.everything(), SampleReviews.smallest())) {
            List<String> addresses = Fields.of(review).stream().map(Field::address).toList();
            assertEquals(new HashSet<>(addresses).size(), addresses.size());
            assertTrue(addresses.stream().noneMatch(a -> a.endsWith(".code")));
            assertFalse(Fields.of(review).stream().anyMatch(f -> f.label().isBlank()));
        }
    }

    @Test
    void itemsAreThePlacesOfDraftsWithTheirNames() {
        for (Review review : List.of(EXAMPLE, SampleReviews.everything())) {
            Set<String> places = new HashSet<>(Places.of(review));
            places.removeIf(p -> p.startsWith("versions."));
            assertEquals(places, Fields.items(review).keySet());
        }
        assertEquals(List.of("Höglandet"), Fields.items(EXAMPLE).get("associations.hoglandet"));
        assertEquals(List.of("Fullt utnyttjande", "Utnyttjande 2021"),
                Fields.items(EXAMPLE).get("alternatives.alt3b.changes.fullt-utnyttjande"));
    }

    @Test
    void anAddressLiesInTheItemsAroundIt() {
        Set<String> items = Set.of("a.b", "a.b.c.d", "x");
        assertEquals(List.of("a.b", "a.b.c.d"), Fields.around(items, "a.b.c.d.e"));
        assertEquals(List.of("a.b"), Fields.around(items, "a.b"));
        assertEquals(List.of(), Fields.around(items, "a.bc"));
    }
}
