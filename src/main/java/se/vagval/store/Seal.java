package se.vagval.store;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The number of the latest save that is safely on the disk, written in the head of the file, where it survives when the
 * end is cut off. H2 writes some hundred bytes of text at the beginning of each of the two blocks of the head, and takes
 * what is not above a space at their ends for padding; so the number stands there in values from 1 to 16.
 */
final class Seal {
    private static final int DIGITS = 8;
    private static final int BASE = 16;
    private static final int BLOCK = 4096;

    /** Number of bytes. */
    static final int LENGTH = 2 * DIGITS;
    /** Where it stands: at the end of each block of the head. */
    static final List<Integer> PLACES = List.of(BLOCK - LENGTH, 2 * BLOCK - LENGTH);

    private Seal() {}

    /** The number in the head of a file; 0 when there is none. */
    static int read(byte[] file) {
        return PLACES.stream().filter(at -> at + LENGTH <= file.length).mapToInt(at -> number(file, at)).max()
                .orElse(0);
    }

    /** The number as bytes; each digit is followed by what it lacks to 15, so that stray bytes are not taken for one. */
    static ByteBuffer of(int saves) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        for (int shift = 4 * (DIGITS - 1); shift >= 0; shift -= 4) {
            int digit = saves >>> shift & BASE - 1;
            bytes.put((byte) (1 + digit)).put((byte) (BASE - digit));
        }
        return bytes.flip();
    }

    /** Puts the number in the head of a file; none is put for 0. */
    static void put(int saves, ByteBuffer head) {
        for (int at : PLACES) {
            if (saves > 0 && at + LENGTH <= head.limit()) {
                head.put(at, of(saves).array());
            }
        }
    }

    private static int number(byte[] file, int from) {
        int number = 0;
        for (int i = from; i < from + LENGTH; i += 2) {
            int digit = file[i] - 1;
            if (digit < 0 || digit >= BASE || file[i + 1] != BASE - digit) {
                return 0;
            }
            number = number << 4 | digit;
        }
        return number;
    }
}
