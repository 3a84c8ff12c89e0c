package se.vagval.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.model.Argument;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * Words that rank the alternatives, in the investigators' own comments and in the texts of the report, where the
 * commission forbids recommending. What others have said is theirs to say. A sentence with "inte" in it ranks nothing.
 */
final class RankingWords implements CheckRule {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+");
    private static final int MOST = 160;

    private final Pattern ranking = words("check.ranking.words");
    private final Pattern alternatives = words("check.ranking.alternatives");
    private final Pattern negation = words("check.ranking.negations");

    /** Beginnings of words, parted by bars in the message. */
    private static Pattern words(String key) {
        return Pattern.compile("(?iu)(?<!\\p{L})(" + Texts.get(key) + ")");
    }

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        if (review.commission().recommends()) {
            return;
        }
        review.arguments().stream().filter(Argument::comment).forEach(a -> sentence(a.text(), false)
                .ifPresent(s -> found.accept(remark("arguments." + a.id() + ".text",
                        Texts.get("check.ranking.argument"), s))));
        review.texts().forEach(t -> sentence(t.text(), true).ifPresent(s -> found.accept(remark("texts." + t.section(),
                Texts.get("check.ranking.text", t.title().isBlank() ? t.section() : t.title()), s))));
    }

    /**
     * The first sentence that ranks.
     *
     * @param named
     *            whether it has to speak of an alternative, as the sentences of a report need not
     */
    private Optional<String> sentence(String text, boolean named) {
        for (String sentence : SENTENCE.split(text)) {
            Matcher found = ranking.matcher(sentence);
            if (found.find() && !negation.matcher(sentence).find()
                    && (!named || alternatives.matcher(sentence).find())) {
                return Optional.of(cut(sentence.strip()));
            }
        }
        return Optional.empty();
    }

    private static String cut(String sentence) {
        return sentence.length() <= MOST ? sentence
                : sentence.substring(0, sentence.lastIndexOf(' ', MOST) > 0 ? sentence.lastIndexOf(' ', MOST) : MOST)
                        + " …";
    }

    private static Remark remark(String address, String headline, String sentence) {
        return Remark.of(CheckCode.RANKING_WORDS, Severity.REVIEW, address, headline,
                Texts.get("check.ranking.detail", sentence));
    }
}
