package se.vagval.check;

import java.util.Objects;
import java.util.function.UnaryOperator;

import se.vagval.model.Review;

/**
 * Something that can be done about a remark, as one edit of the review.
 *
 * @param words
 *            on the link: "Sätt 9 platser"
 * @param undo
 *            as it follows "Ångra": "satt styrelsens platser"
 */
public record Fix(String words, String undo, UnaryOperator<Review> change) {
    public Fix {
        Objects.requireNonNull(words);
        Objects.requireNonNull(undo);
        Objects.requireNonNull(change);
    }
}
