package se.vagval.figurecheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import se.vagval.figurecheck.document.TextDocument;

/** Documents for the tests of figure check. */
final class Documents {
    /** The tables of the Jönköping review of 2020, and its sentence on administration. */
    static final Path JONKOPING = Path.of("src/test/resources/se/vagval/figurecheck/jonkoping-2020.txt");
    /** Sentences with amounts of two other reviews. */
    static final Path AMOUNTS = Path.of("src/test/resources/se/vagval/figurecheck/belopp-2006.txt");

    private Documents() {}

    /** Checks a text in which an upright stroke stands for a tab. */
    static FigureReport check(String text) {
        byte[] bytes = text.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        return FigureCheck.of("test.txt", TextDocument.read(bytes, "test.txt"));
    }

    /** What was found, as "printed → what follows". */
    static List<String> found(FigureReport report) {
        return report.findings().stream().map(f -> plain(f.printed() + " → " + f.follows())).toList();
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
