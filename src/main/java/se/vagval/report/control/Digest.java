package se.vagval.report.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Short fingerprints, by which words, addresses and pictures are told apart. */
public final class Digest {
    /** Letters of the fingerprint of an address; two of a million addresses meet with a chance of one in ten million. */
    static final int ADDRESS = 16;
    /** Letters of the fingerprint of what was written. */
    static final int CHECK = 8;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

    private Digest() {}

    /** The fingerprint of an address: 16 hexadecimal digits. */
    public static String ofAddress(String address) {
        return hex(address.getBytes(StandardCharsets.UTF_8), ADDRESS);
    }

    /** The fingerprint of a text, 8 hexadecimal digits, the same whatever kind of space parts its words. */
    public static String ofText(String text) {
        return hex(plain(text).getBytes(StandardCharsets.UTF_8), CHECK);
    }

    /** The fingerprint of the bytes of a picture: 8 hexadecimal digits. */
    public static String ofBytes(byte[] bytes) {
        return hex(bytes, CHECK);
    }

    /** A text with ordinary spaces, none doubled: office programs change their kinds when they save. */
    public static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String hex(byte[] bytes, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, digits / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
