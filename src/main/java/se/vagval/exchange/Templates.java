package se.vagval.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import se.vagval.model.Review;
import se.vagval.model.Rules;
import se.vagval.text.Texts;

/**
 * Beginnings of a review, one for each kind of case. A template has words and no figures: what is asked, the
 * alternatives that such a review compares, and the steps that the law or a published review names.
 */
public final class Templates {
    private static final List<Template> ALL = Stream
            .of("lansforbund", "administration", "bilda", "ansluta", "uttrada", "tom").map(Template::new).toList();

    private Templates() {}

    /** All templates, in the order they are shown; the first is the usual one, the last is empty. */
    public static List<Template> all() {
        return ALL;
    }

    /**
     * A template.
     *
     * @param id
     *            name of its document
     */
    public record Template(String id) {
        /** What kind of case it is for, in a few Swedish words. */
        public String name() {
            return Texts.get("exchange.template." + id + ".name");
        }

        /** What it holds, in one Swedish line. */
        public String about() {
            return Texts.get("exchange.template." + id + ".about");
        }

        /** A title of such a review, ending where the user goes on; known without reading the document, for the start page. */
        public String titlePrompt() {
            return Texts.get("exchange.template." + id + ".title");
        }

        /**
         * A review begun from the template, with the standard rules.
         *
         * @throws se.vagval.model.InvalidField
         *             when the title is blank or too long, or the base year is out of bounds
         */
        public Review begin(String title, int baseYear) {
            Review review = document();
            return review.edit().rules(Rules.standard())
                    .commission(review.commission().edit().title(title).baseYear(baseYear).done())
                    .done();
        }

        private Review document() {
            try (InputStream in = Templates.class.getResourceAsStream("/se/vagval/templates/" + id + ".json")) {
                return ReviewJson.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
