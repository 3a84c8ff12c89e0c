package se.vagval.store;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text at the beginning of a file, which H2 renews now and then, says of the rest. */
final class FileHead {
    private static final int BLOCK = 4096;
    private static final int TEXT = 200;
    private static final int HEXADECIMAL = 16;
    /** Where the newest part was when the text was written; hexadecimal. */
    private static final Pattern NEWEST = Pattern.compile(",block:([0-9a-f]{1,8}),");

    /** How many blocks a part takes; hexadecimal. */
    private static final Pattern LENGTH = Pattern.compile("^chunk:[0-9a-f]+,[^\n]{0,150}?\\blen:([0-9a-f]{1,8}),");

    private FileHead() {}

    /** Whether the file is shorter than its head says, or ends within a block, as H2 never leaves it. */
    static boolean promisesMore(byte[] bytes) {
        Matcher newest = NEWEST.matcher(text(bytes, 0));
        return bytes.length % BLOCK != 0
                || newest.find() && endsBefore(bytes, Long.parseLong(newest.group(1), HEXADECIMAL));
    }

    /** Whether the bytes end before the part that begins at a block does, by the length in the part's own head. */
    private static boolean endsBefore(byte[] bytes, long block) {
        if ((block + 1) * BLOCK > bytes.length) {
            return true;
        }
        Matcher length = LENGTH.matcher(text(bytes, Math.toIntExact(block * BLOCK)));
        return length.find() && (block + Long.parseLong(length.group(1), HEXADECIMAL)) * BLOCK > bytes.length;
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, Math.min(bytes.length - from, TEXT), StandardCharsets.ISO_8859_1);
    }
}
