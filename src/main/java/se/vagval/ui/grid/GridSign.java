package se.vagval.ui.grid;

import se.vagval.text.Texts;

/** The sign in a cell and the words about it, so that colour is never alone. */
final class GridSign {
    private GridSign() {}

    /** "!" wrong, "A" antagande, "H" härledd, "*" note; "" when there is nothing to say. */
    static String of(GridCell cell) {
        if (cell.wrong()) {
            return "!";
        }
        String note = cell.note().isEmpty() ? "" : "*";
        return cell.mark().isEmpty() ? note : cell.mark().substring(0, 1).toUpperCase(Texts.SWEDISH) + note;
    }

    /** Why it is wrong, how it is marked, where it comes from and the note, a line each; "" when there is nothing. */
    static String about(GridCell cell) {
        StringBuilder about = new StringBuilder();
        add(about, cell.problem());
        add(about, cell.mark().isEmpty() ? "" : Texts.get("ui.grid.mark", cell.mark()));
        add(about, cell.source().isEmpty() ? "" : Texts.get("ui.grid.source", cell.source()));
        add(about, cell.note().isEmpty() ? "" : Texts.get("ui.grid.note", cell.note()));
        return about.toString();
    }

    private static void add(StringBuilder to, String words) {
        to.append(to.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
    }
}
