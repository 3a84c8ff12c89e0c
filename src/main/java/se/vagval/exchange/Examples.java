package se.vagval.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Review;
import se.vagval.text.Texts;

/** The reviews that come with the product, each built on a published one. */
public final class Examples {
    private static final List<Example> ALL = Stream.of("jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret")
            .map(Example::new).toList();

    private Examples() {}

    /**
     * An example.
     *
     * @param id
     *            what it is called on the command line
     */
    public record Example(String id) {
        /** Title of the review, known without reading it. */
        public String title() {
            return Texts.get("exchange.example." + id);
        }

        /** What is weighed in it and when, in one Swedish line. */
        public String about() {
            return Texts.get("exchange.exampleAbout." + id);
        }

        /** The review itself, read anew each time. */
        public Review open() {
            String name = "/se/vagval/examples/" + id + ".json";
            try (InputStream in = Examples.class.getResourceAsStream(name)) {
                return ReviewJson.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All examples, in the order they are shown. */
    public static List<Example> all() {
        return ALL;
    }

    /** The example of an id, if there is one. */
    public static Optional<Example> find(String id) {
        return ALL.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The review of an example; refuses an id there is none for, and names those there are. */
    public static Review open(String id) {
        return find(id).orElseThrow(() -> ExchangeException.of("exchange.error.example", id,
                ALL.stream().map(Example::id).collect(Collectors.joining(", ")))).open();
    }
}
