package se.vagval.ui.arguments;

/** Words of an argument where there is room for few. */
final class Words {
    private static final int FEW = 48;

    private Words() {}

    /** How a text begins, cut between words. */
    static String few(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= FEW) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', FEW);
        return plain.substring(0, space > FEW / 2 ? space : FEW) + " …";
    }
}
