package se.vagval.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import se.vagval.text.Texts;

/** The text of a file that must be UTF-8, with or without a byte order mark. */
final class Utf8 {
    /** A review of the whole country is a few megabytes; more than this is not a review. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private Utf8() {}

    static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ExchangeException.of("exchange.error.tooLarge");
        }
        String text = decode(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            // The decoder stops before the first byte it cannot read.
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw ExchangeException.said(line, Texts.get("exchange.error.encoding"), e);
        }
    }
}
