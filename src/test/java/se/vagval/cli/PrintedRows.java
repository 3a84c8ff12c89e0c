package se.vagval.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import se.vagval.support.Office;
import se.vagval.support.WordTables;

/** Rows of a Word document's tables that are not to be seen when it is printed. */
final class PrintedRows {
    /** Longer labels may be parted by the end of a line. */
    private static final int ON_ONE_LINE = 16;

    private PrintedRows() {}

    static List<String> lost(Path document, Path pdf) throws IOException, InterruptedException {
        Map<String, Integer> written = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(document); XWPFDocument word = new XWPFDocument(in)) {
            WordTables.of(word).forEach(t -> t.getRows().stream().skip(1).map(r -> r.getCell(0).getText().strip())
                    .filter(l -> l.length() > 2 && l.length() <= ON_ONE_LINE && !l.contains(" "))
                    .forEach(l -> written.merge(l, 1, Integer::sum)));
        }
        String text = " " + Office.text(pdf).replaceAll("[\\s\u00A0]+", " ") + " ";
        List<String> lost = new ArrayList<>();
        written.forEach((label, times) -> {
            int seen = text.split(java.util.regex.Pattern.quote(" " + label + " "), -1).length - 1;
            if (seen < times) {
                lost.add(label + ": " + seen + " of " + times);
            }
        });
        return lost;
    }
}
