package se.vagval.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.model.Change;
import se.vagval.model.Review;

class SampleReviewsTest {

    @Test
    void everythingHoldsEveryKindOfChange() {
        Set<Class<?>> used = SampleReviews.everything().alternatives().stream().flatMap(a -> a.changes().stream())
                .map(Change::getClass).collect(Collectors.toSet());
        assertEquals(Set.copyOf(Arrays.asList(Change.class.getPermittedSubclasses())), used);
    }

    @Test
    void everythingLeavesNoListEmpty() throws ReflectiveOperationException {
        Review review = SampleReviews.everything();
        for (RecordComponent part : Review.class.getRecordComponents()) {
            if (part.getAccessor().invoke(review) instanceof Collection<?> list) {
                assertFalse(list.isEmpty(), part.getName());
            }
        }
    }
}
