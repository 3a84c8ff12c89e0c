package se.vagval.report.refresh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.text.Texts;

/**
 * What came of a refresh.
 *
 * @param document
 *            the document that was read, which is as it was
 * @param written
 *            the refreshed one; empty where every figure was right already, and nothing had to be written
 * @param unchanged
 *            controls that held what the review says
 * @param remembers
 *            whether the document knows what was written in it; else figures changed by hand in its tables cannot be told
 *            one by one
 * @param changes
 *            what was changed, in the order of the document, then what was left and why
 */
public record RefreshReport(Path document, Optional<Path> written, int unchanged, boolean remembers,
        List<Change> changes) {
    public RefreshReport {
        List<Change> ordered = new ArrayList<>(changes.stream().filter(c -> c.kind().isDone()).toList());
        ordered.addAll(changes.stream().filter(c -> !c.kind().isDone()).toList());
        changes = List.copyOf(ordered);
    }

    /** What was changed. */
    public List<Change> done() {
        return changes.stream().filter(c -> c.kind().isDone()).toList();
    }

    /** What was left as it is, and is told of. */
    public List<Change> left() {
        return changes.stream().filter(c -> !c.kind().isDone()).toList();
    }

    /** What came of it in all, in Swedish. */
    public String summary() {
        String name = String.valueOf(document.getFileName());
        String first = written.isEmpty() ? Texts.get("report.refresh.nothing", name)
                : Texts.get("report.refresh.summary", done().size(), unchanged);
        String more = left().isEmpty() ? "" : " " + Texts.get("report.refresh.summaryLeft", left().size());
        return first + more + (remembers ? "" : " " + Texts.get("report.refresh.forgotten"));
    }

    /** The list as lines of text, with headings. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(summary()));
        part(Texts.get("report.refresh.done"), done(), lines);
        part(Texts.get("report.refresh.left"), left(), lines);
        return List.copyOf(lines);
    }

    private static void part(String heading, List<Change> changes, List<String> lines) {
        if (changes.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        String place = "";
        for (Change change : changes) {
            if (!change.place().equals(place)) {
                place = change.place();
                lines.add("  " + place);
            }
            lines.add("    " + change.what());
            lines.add("      " + change.words());
        }
    }
}
