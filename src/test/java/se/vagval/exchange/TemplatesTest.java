package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.exchange.Templates.Template;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.model.Rules;

class TemplatesTest {
    static List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void beginsAReviewWithTheStandardRulesAndNoFigures(Template template) {
        Review review = template.begin("Titel", 2025);
        assertEquals("Titel", review.commission().title());
        assertEquals(2025, review.commission().baseYear());
        assertEquals(Rules.standard(), review.rules());
        assertFalse(review.commission().recommends());
        assertEquals(List.of(), review.associations());
        assertEquals(List.of(), review.assumptions());
        assertTrue(review.alternatives().stream().allMatch(a -> a.changes().isEmpty()));
        assertEquals(review, ReviewJson.read(ReviewJson.write(review)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsComparedIsSaidInWordsAndComparedWithToday(Template template) {
        Review review = template.begin("Titel", 2025);
        assertTrue(review.alternatives().stream().noneMatch(a -> a.description().isBlank()));
        assertEquals(review.alternatives().stream().findFirst().map(Alternative::id), review.reference());
        assertEquals(review.alternatives().size(), Calculation.of(review).review().alternatives().size());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void promptsForTheTitleThatStandsInItsDocument(Template template) throws IOException {
        try (var document = Templates.class.getResourceAsStream("/se/vagval/templates/" + template.id() + ".json")) {
            assertEquals(ReviewJson.read(document).commission().title(), template.titlePrompt());
        }
    }

    @Test
    void theOnesForACaseHaveAQuestionAndAlternatives() {
        for (Template template : Templates.all().subList(0, Templates.all().size() - 1)) {
            Review review = template.begin("Titel", 2025);
            assertFalse(review.commission().question().isBlank(), template.id());
            assertTrue(review.alternatives().size() >= 2, template.id());
        }
        assertEquals(Review.empty(Templates.all().getLast().begin("Titel", 2025).commission()),
                Templates.all().getLast().begin("Titel", 2025));
    }

    @Test
    void refusesATitleThatIsBlank() {
        assertThrows(InvalidField.class, () -> Templates.all().getFirst().begin(" ", 2025));
    }
}
