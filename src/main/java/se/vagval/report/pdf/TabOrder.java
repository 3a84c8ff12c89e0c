package se.vagval.report.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Mends the order in which links are reached by the keyboard: LibreOffice up to 7.6 writes it as a string where PDF/UA
 * (ISO 14289-1, 7.18.3) asks for a name. Both are as long, so that no place in the file moves.
 */
final class TabOrder {
    private static final byte[] WRITTEN = "/Tabs(S)".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ASKED_FOR = "/Tabs/S ".getBytes(StandardCharsets.US_ASCII);

    private TabOrder() {}

    /** Mends the bytes of a PDF in place. */
    static void mend(byte[] pdf) {
        for (int i = 0; i + WRITTEN.length <= pdf.length; i++) {
            if (pdf[i] == WRITTEN[0] && isAt(pdf, i)) {
                System.arraycopy(ASKED_FOR, 0, pdf, i, ASKED_FOR.length);
            }
        }
    }

    private static boolean isAt(byte[] pdf, int place) {
        for (int i = 0; i < WRITTEN.length; i++) {
            if (pdf[place + i] != WRITTEN[i]) {
                return false;
            }
        }
        return true;
    }
}
