package se.vagval.report.word;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.text.Texts;

/**
 * A section of the report, by the id texts are kept under: the summary, a number such as {@code 8.2}, or a word.
 *
 * @param id
 *            its id
 * @param numbers
 *            the parts of its number; empty for the summary and for sections that have no number
 */
record Section(String id, List<Integer> numbers) implements Comparable<Section> {
    static final String SUMMARY = "sammanfattning";
    /** Texts that are no section: they stand under the tables of outcome. */
    private static final String OUTCOME_NOTES = "utfall";
    private static final int DEEPEST = 3;

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry(SUMMARY, "report.word.section.summary"), Map.entry("1", "report.word.section.1"),
            Map.entry("2", "report.word.section.2"), Map.entry("3", "report.word.section.3"),
            Map.entry("3.1", "report.word.section.3_1"), Map.entry("3.2", "report.word.section.3_2"),
            Map.entry("3.3", "report.word.section.3_3"), Map.entry("3.4", "report.word.section.3_4"),
            Map.entry("4", "report.word.section.4"), Map.entry("5", "report.word.section.5"),
            Map.entry("6", "report.word.section.6"), Map.entry("7", "report.word.section.7"),
            Map.entry("8", "report.word.section.8"), Map.entry("8.1", "report.word.section.8_1"),
            Map.entry("8.2", "report.word.section.8_2"));

    static Section of(String id) {
        boolean numbered = id.matches("[0-9]{1,4}(\\.[0-9]{1,4}){0,9}");
        return new Section(id, numbered ? Stream.of(id.split("\\.")).map(Integer::valueOf).toList() : List.of());
    }

    /** The section this one is a part of, so that no level of headings is skipped. */
    Optional<Section> parent() {
        return numbers.size() < 2 ? Optional.empty() : Optional.of(of(id.substring(0, id.lastIndexOf('.'))));
    }

    int level() {
        return Math.clamp(numbers.size(), 1, DEEPEST);
    }

    /**
     * The summary stands alone on its page. The chapters after the first follow on each other: a break before one of them
     * leaves the last lines of the one above alone on a page of their own.
     */
    boolean beginsPage() {
        return isSummary() || id.equals("1");
    }

    /** Whether its texts stand under the tables of outcome, and not in a section of their own. */
    boolean isNotes() {
        return id.equals(OUTCOME_NOTES);
    }

    boolean isSummary() {
        return id.equals(SUMMARY);
    }

    /** Its heading, with a title that was given or, without one, its usual title. */
    String heading(String given) {
        String key = TITLES.get(id);
        String title = !given.isBlank() ? given : key != null ? Texts.get(key) : Texts.get("report.word.section.other");
        return numbers.isEmpty() ? title : Texts.get("report.word.section.numbered", id, title);
    }

    /** The summary first, then by number, then those without one by their ids. */
    @Override
    public int compareTo(Section other) {
        return Comparator.comparing((Section s) -> !s.isSummary()).thenComparing(s -> s.numbers().isEmpty())
                .thenComparing(Section::numbers, Section::byNumber).thenComparing(Section::id).compare(this, other);
    }

    private static int byNumber(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) - b.get(i);
            }
        }
        return a.size() - b.size();
    }
}
