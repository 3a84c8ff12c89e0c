package se.vagval.ui.prose;

import se.vagval.report.word.ProseText;

/** Where two texts differ. */
final class Differing {
    private Differing() {}

    /** Where, in the text that comes after another, what differs ends; its end where they are alike. */
    static Place end(ProseText before, ProseText after) {
        String old = before.text();
        String now = after.text();
        int same = 0;
        while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(old.length(), now.length()) - same
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return place(now, now.length() - tail);
    }

    private static Place place(String text, int offset) {
        int paragraph = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Place(paragraph, offset - text.lastIndexOf('\n', offset - 1) - 1);
    }
}
