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

    private FileHead() {}

    /** Whether the file is shorter than its head says, or ends within a block, as H2 never leaves it. */
    static boolean promisesMore(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, TEXT), StandardCharsets.ISO_8859_1);
        Matcher newest = NEWEST.matcher(text);
        return bytes.length % BLOCK != 0
                || newest.find() && (Long.parseLong(newest.group(1), HEXADECIMAL) + 1) * BLOCK > bytes.length;
    }
}
