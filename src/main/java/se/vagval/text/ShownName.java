package se.vagval.text;

/** A name as tables, charts and sentences about figures show it: whole unless it is so long that it would hide them. */
public final class ShownName {
    /** The most letters that are shown. */
    public static final int LONGEST = 80;
    private static final String LEFT_OUT = " … ";
    private static final int END = 24;

    private ShownName() {}

    /** The name, or its first and last words around a mark that something is left out: what tells long names apart is often said last. */
    public static String of(String name) {
        String plain = name.strip();
        if (plain.length() <= LONGEST) {
            return name;
        }
        String beginning = plain.substring(0, LONGEST - END - LEFT_OUT.length());
        String end = plain.substring(plain.length() - END);
        int lastSpace = beginning.lastIndexOf(' ');
        int firstSpace = end.indexOf(' ');
        return (lastSpace > beginning.length() / 2 ? beginning.substring(0, lastSpace) : whole(beginning)) + LEFT_OUT
                + (firstSpace >= 0 && firstSpace < END / 2 ? end.substring(firstSpace + 1) : end);
    }

    /** A cut never parts the two halves of a sign. */
    private static String whole(String beginning) {
        int last = beginning.length() - 1;
        return Character.isHighSurrogate(beginning.charAt(last)) ? beginning.substring(0, last) : beginning;
    }
}
