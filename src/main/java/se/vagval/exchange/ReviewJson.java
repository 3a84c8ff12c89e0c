package se.vagval.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.model.Review;

/** A review as a JSON document, and back without loss; the format is described in src/docs/json-format.md. */
public final class ReviewJson {
    /** Value of the field {@code format} of every document. */
    public static final String FORMAT = "vagval-oversyn";
    /** The version of the format that is written, and the newest that is read. */
    public static final int VERSION = 1;

    private static final String FORMAT_FIELD = "format";
    private static final String VERSION_FIELD = "version";

    private ReviewJson() {}

    /** The document of a review. */
    public static String write(Review review) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(FORMAT_FIELD, Json.text(FORMAT));
        fields.put(VERSION_FIELD, Json.whole(VERSION));
        fields.putAll(new RecordWriter().write(review).fields());
        return JsonPrinter.print(Json.object(fields));
    }

    /** Writes the document of a review as UTF-8; the stream is left open. */
    public static void write(Review review, OutputStream out) {
        try {
            out.write(write(review).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the document of a review to a new file; refuses a name that is taken. */
    public static void create(Path file, Review review) {
        NewTextFile.write(file, write(review));
    }

    /** The review of a document; refuses what is not one with an {@link ExchangeException}. */
    public static Review read(InputStream in) {
        try {
            return parse(Utf8.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The review of a document held in a string. */
    public static Review read(String document) {
        return read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** The review of a file; an error names the file. */
    public static Review read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw ExchangeException.of("exchange.error.isFolder", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parse(Utf8.read(in));
        } catch (ExchangeException e) {
            throw e.in(name);
        } catch (NoSuchFileException e) {
            throw ExchangeException.caused(e, "exchange.error.notFound", name);
        } catch (IOException e) {
            throw ExchangeException.caused(e, "exchange.error.unreadable", name);
        }
    }

    private static Review parse(String text) {
        if (text.isBlank()) {
            throw ExchangeException.of("exchange.error.empty");
        }
        Json.Obj document = Expect.object(JsonParsing.parse(text));
        checkFormat(document);
        Review review = new RecordReader().read(Review.class,
                document.without(List.of(FORMAT_FIELD, VERSION_FIELD)));
        RegisterCheck.check(review, document);
        return review;
    }

    private static void checkFormat(Json.Obj document) {
        boolean ours = document.fields().get(FORMAT_FIELD) instanceof Json.Text t && t.value().equals(FORMAT);
        if (!ours) {
            throw ExchangeException.of("exchange.error.notReview", FORMAT);
        }
        Json version = document.fields().get(VERSION_FIELD);
        if (version == null) {
            throw ExchangeException.at(document.place().line(), "exchange.error.missing", VERSION_FIELD);
        }
        int number = Expect.whole(version);
        if (number > VERSION) {
            throw ExchangeException.at(version.place().line(), "exchange.error.newer", number, VERSION);
        }
        if (number < 1) {
            throw ExchangeException.at(version.place().line(), "exchange.error.version", number, VERSION);
        }
    }
}
