package se.vagval.report.set;

import java.util.List;

import se.vagval.statement.Statement;
import se.vagval.text.WritableText;

/** What the file of a chart is called: its title, without the characters that some file systems refuse. */
final class ChartNames {
    private static final int LONGEST = 120;

    private ChartNames() {}

    /** The name without ending; the statement's id is added where two have the same title. */
    static String of(Statement statement, List<Statement> all) {
        String name = plain(statement.title());
        boolean alone = all.stream().filter(s -> plain(s.title()).equals(name)).count() == 1;
        return alone ? name : name + " " + plain(statement.id());
    }

    private static String plain(String title) {
        String name = WritableText.line(title).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        return WritableText.line(name.length() <= LONGEST ? name : name.substring(0, LONGEST));
    }
}
