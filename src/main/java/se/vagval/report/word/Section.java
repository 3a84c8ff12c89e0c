package se.vagval.report.word;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** What an appendix of the investigator's own is called, and a number after it. */
    private static final String APPENDIX = "bilaga";
    private static final Pattern OWN_APPENDIX = Pattern.compile(APPENDIX + "[0-9]{1,4}");
    /** The appendices that the program has something for. */
    static final String OUTCOMES = "utfall";
    static final String LEAVING = "avhopp";
    static final String ASSUMPTIONS = "antaganden";
    static final String SOURCES = "kallor";
    /** In their usual order, after the investigator's own. */
    private static final List<String> APPENDICES = List.of(OUTCOMES, LEAVING, ASSUMPTIONS, SOURCES);
    /** The arguments have a section of their own, after those that are written in chapter 5. */
    static final String ARGUMENTS = "argument";
    private static final List<Integer> LAST_IN_FIVE = List.of(5, Integer.MAX_VALUE);
    static final int DEEPEST = 3;

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry(SUMMARY, "report.word.section.summary"), Map.entry("1", "report.word.section.1"),
            Map.entry("2", "report.word.section.2"), Map.entry("3", "report.word.section.3"),
            Map.entry("3.1", "report.word.section.3_1"), Map.entry("3.2", "report.word.section.3_2"),
            Map.entry("3.3", "report.word.section.3_3"), Map.entry("3.4", "report.word.section.3_4"),
            Map.entry("4", "report.word.section.4"), Map.entry("5", "report.word.section.5"),
            Map.entry("6", "report.word.section.6"), Map.entry("7", "report.word.section.7"),
            Map.entry("8", "report.word.section.8"), Map.entry("8.1", "report.word.section.8_1"),
            Map.entry("8.2", "report.word.section.8_2"), Map.entry(ARGUMENTS, "report.word.section.arguments"),
            Map.entry(OUTCOMES, "report.word.appendix.outcomes"), Map.entry(LEAVING, "report.word.appendix.leaving"),
            Map.entry(ASSUMPTIONS, "report.word.appendix.assumptions"),
            Map.entry(SOURCES, "report.word.appendix.sources"));

    /** The sections every report may have, in their usual order. */
    static Stream<Section> usual() {
        return TITLES.keySet().stream().map(Section::of).sorted();
    }

    static Section of(String id) {
        boolean numbered = id.matches("[0-9]{1,4}(\\.[0-9]{1,4}){0,9}");
        if (id.equals(ARGUMENTS)) {
            return new Section(id, LAST_IN_FIVE);
        }
        return new Section(id, numbered ? Stream.of(id.split("\\.")).map(Integer::valueOf).toList() : List.of());
    }

    /** The chapter or section it usually stands in. */
    Optional<Section> parent() {
        return numbers.size() < 2 || id.equals(ARGUMENTS) ? Optional.empty()
                : Optional.of(of(id.substring(0, id.lastIndexOf('.'))));
    }

    int level() {
        return Math.clamp(numbers.size(), 1, DEEPEST);
    }

    boolean isSummary() {
        return id.equals(SUMMARY);
    }

    boolean isNumbered() {
        return !numbers.isEmpty();
    }

    /** Whether it is one of those every report may have. */
    boolean isUsual() {
        return TITLES.containsKey(id);
    }

    /** Whether it is an appendix, the investigator's own or the program's: they are numbered together and stand last. */
    boolean isAppendix() {
        return isOwnAppendix() || isProgramsAppendix();
    }

    /** Whether it is an appendix that the program has something for. */
    boolean isProgramsAppendix() {
        return APPENDICES.contains(id);
    }

    private boolean isOwnAppendix() {
        return OWN_APPENDIX.matcher(id).matches();
    }

    /**
     * A title that was given or, without one, its usual title.
     *
     * @param associations
     *            how many associations the review is of, since one is not spoken of as several
     */
    String title(String given, int associations) {
        String key = TITLES.get(id);
        return !given.isBlank() ? given
                : Texts.get(key != null ? key : "report.word.section.other", associations);
    }

    /** The summary first, then by number, then those without one by their ids, then the appendices. */
    @Override
    public int compareTo(Section other) {
        return Comparator.comparingInt(Section::part).thenComparing(Section::numbers, Section::byNumber)
                .thenComparingInt(Section::appendix).thenComparing(Section::id).compare(this, other);
    }

    /** Which part of the report it usually stands in, from 0. */
    private int part() {
        if (isAppendix()) {
            return isOwnAppendix() ? 3 : 4;
        }
        return isSummary() ? 0 : isNumbered() ? 1 : 2;
    }

    /** Its place among the appendices of its kind. */
    private int appendix() {
        return isOwnAppendix() ? Integer.parseInt(id.substring(APPENDIX.length())) : APPENDICES.indexOf(id);
    }

    private static int byNumber(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Integer.compare(a.get(i), b.get(i));
            }
        }
        return a.size() - b.size();
    }
}
