package se.vagval.architecture;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The rooms of the house in the order they stand, each with the rooms it may import and the reason in words. */
enum Room {
    TEXT("wording and Swedish numbers serve everyone, so they lean on nobody"),
    THEME("window, charts and documents share one look, as plain data, so that none draws in the other's toolkit"),
    FORMULA("the graph knows arithmetic and not associations, so that the screen, Förklara and Excel read the same one"),
    MODEL("the review is plain data that every other room shares", TEXT),
    FINANCE("figures come from the review, as formulas, and from nothing else", TEXT, FORMULA, MODEL),
    ANALYSIS("questions are put to the formulas, not to how they are presented", TEXT, FORMULA, MODEL, FINANCE),
    STATEMENT("a table shows what finance made and what questions found, and computes nothing itself", TEXT, FORMULA,
            MODEL, FINANCE, ANALYSIS),
    CHECK("a rule reads the review and its figures, and knows nothing of how it is shown", TEXT, FORMULA, MODEL,
            FINANCE),
    STORE("the file keeps the review; a computed figure is never kept, so it can never be stale", TEXT, MODEL),
    EXCHANGE("import and export carry reviews and tables across and compute nothing", TEXT, MODEL, STATEMENT),
    FIGURECHECK("a finished document is held against its own figures, whoever wrote it and with what", TEXT),
    CHART("a chart is drawn from a statement, so that it agrees with its table", TEXT, THEME, STATEMENT),
    REPORT("a document is written from statements and charts, so that no figure is made for paper only", TEXT, THEME,
            FORMULA, MODEL, STATEMENT, CHART),
    UI("the window is one of two ways in, and knows nothing of the other or of how things are put together", TEXT,
            THEME, FORMULA, MODEL, FINANCE, STATEMENT, ANALYSIS, CHECK, STORE, EXCHANGE, FIGURECHECK, CHART, REPORT),
    CLI("the command line runs where there is no display, so it must not reach the window", TEXT, FORMULA, MODEL,
            FINANCE, STATEMENT, ANALYSIS, CHECK, STORE, EXCHANGE, FIGURECHECK, CHART, REPORT),
    APP("objects are put together here, so this room may see all the others", TEXT, THEME, FORMULA, MODEL, FINANCE,
            STATEMENT, ANALYSIS, CHECK, STORE, EXCHANGE, FIGURECHECK, CHART, REPORT, UI, CLI);

    private final String reason;
    private final Set<Room> imports;

    Room(String reason, Room... imports) {
        this.reason = reason;
        this.imports = Set.of(imports);
    }

    String reason() {
        return reason;
    }

    /** The rooms this one must not import: all but its own and those it may. */
    Set<Room> forbidden() {
        Set<Room> rooms = EnumSet.allOf(Room.class);
        rooms.removeAll(imports);
        rooms.remove(this);
        return rooms;
    }

    /** The package and all below it, as ArchUnit writes it. */
    String packages(String base) {
        return base + "." + name().toLowerCase(Locale.ROOT) + "..";
    }

    static String[] packages(String base, Set<Room> rooms) {
        return rooms.stream().map(r -> r.packages(base)).toArray(String[]::new);
    }
}
