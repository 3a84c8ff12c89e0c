package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Provenance;
import se.vagval.model.Region;
import se.vagval.model.Review;

/** What is written is read back the same. */
class ReviewJsonTest {
    private static final Review EMPTY = Review.empty(Commission.titled("Översyn", 2019));

    @Test
    void bringsTheExampleBackTheSame() {
        Review example = Examples.open("jonkoping");
        assertEquals(example, ReviewJson.read(ReviewJson.write(example)));
    }

    @Test
    void bringsRandomReviewsBackTheSame() {
        for (long seed = 0; seed < 60; seed++) {
            Review review = new RandomReview(seed).next();
            String document = ReviewJson.write(review);
            assertEquals(review, ReviewJson.read(document), () -> document);
            assertEquals(document, ReviewJson.write(ReviewJson.read(document)), "seed " + seed);
        }
    }

    @Test
    void writesAFigureWithoutProvenanceAsANumberAlone() {
        String document = ReviewJson.write(withPopulation(Figure.of(6821)));
        assertTrue(document.contains("\"population\": 6821 }"), document);
    }

    @Test
    void writesOnlyWhatIsKnownOfAFigure() {
        Figure figure = new Figure(0.1 + 0.2, Provenance.assumed("", "så \"vitt\" vi vet"));
        String document = ReviewJson.write(withPopulation(figure));
        assertTrue(document.contains(
                "{ \"value\": 0.30000000000000004, \"mark\": \"ASSUMPTION\", \"note\": \"så \\\"vitt\\\" vi vet\" }"),
                document);
        assertEquals(withPopulation(figure), ReviewJson.read(document));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        String document = ReviewJson.write(EMPTY);
        assertFalse(document.contains("null"), document);
        assertFalse(document.contains("municipalities"), document);
        assertEquals(EMPTY, ReviewJson.read(document));
    }

    @Test
    void writesTheSameToAStreamAndReadsTheSameFromAFile(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewJson.write(EMPTY, out);
        assertEquals(ReviewJson.write(EMPTY), out.toString(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("översyn.json"), out.toByteArray());
        assertEquals(EMPTY, ReviewJson.read(file));
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        byte[] document = ("\uFEFF" + ReviewJson.write(EMPTY)).getBytes(StandardCharsets.UTF_8);
        assertEquals(EMPTY, ReviewJson.read(new ByteArrayInputStream(document)));
    }

    private static Review withPopulation(Figure population) {
        Municipality plain = Municipality.named("0604", "Aneby", "rjl");
        Municipality counted = new Municipality(plain.code(), plain.name(), plain.regionId(), plain.partOf(),
                Optional.of(population), plain.workingAge(), plain.supportMeasure(),
                plain.variableAllocation());
        return EMPTY.edit().regions(List.of(new Region("rjl", "Region Jönköpings län")))
                .municipalities(List.of(counted)).done();
    }
}
