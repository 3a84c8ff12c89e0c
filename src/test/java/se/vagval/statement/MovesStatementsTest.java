package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.support.RandomMoves;
import se.vagval.text.MoneyUnit;

/** Tables and sketch of alternatives in which associations come and go. */
class MovesStatementsTest {
    private static Review moving(long seed) {
        Review review = RandomMoves.review(seed);
        Alternative other = new Alternative("other", Optional.empty(), "Annat", "Annat", "",
                new RandomMoves(seed, review).next());
        return review.edit().alternatives(List.of(review.alternatives().getFirst(), other)).done();
    }

    @Test
    void everyTableCanBeReadInEveryYear() {
        for (long seed = 0; seed < 20; seed++) {
            Calculation c = Calculation.of(moving(seed));
            for (int year : c.years()) {
                for (Statement s : Statements.of(c, View.of(c, MoneyUnit.TKR).withYear(year)).all()) {
                    for (Row row : s.rows()) {
                        row.cells().forEach(cell -> assertFalse(s.text(cell, MoneyUnit.TKR).contains("NaN"), s.id()));
                    }
                }
            }
        }
    }

    @Test
    void theSketchHasTheAssociationsOfTheCalculation() {
        for (long seed = 0; seed < 40; seed++) {
            Calculation c = Calculation.of(moving(seed));
            Structure structure = Structure.of(c.review(), c.review().alternatives().getLast().changes(), 2023);
            assertEquals(structure.bodies().stream().map(Structure.Body::id).toList(),
                    Organisations.of(c, "other", 2023).bodies().stream().map(b -> b.id()).toList());
        }
    }
}
