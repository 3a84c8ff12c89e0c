package se.vagval.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.text.Texts;

/**
 * The sections of a review's report in the order they are printed, those that are left out among them. A number says where
 * a section stands in this report, so that one that is moved or left out changes the numbers after it.
 */
public final class Outline {
    private static final String NEXT_PARAGRAPH = "\n\n";
    private static final String HEADING = "## ";
    /** What the target of a link to a section begins with. */
    private static final String INSIDE = "#";

    private final List<OutlineSection> sections;

    private Outline(List<OutlineSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * The outline of a review.
     *
     * @param contents
     *            the captions of what the program puts in each section that it puts anything in, by the section's id
     */
    public static Outline of(Review review, Map<String, List<SectionContents.Item>> contents) {
        Map<String, Boolean> chosen = new HashMap<>();
        review.report().sections().forEach(c -> chosen.put(c.section(), c.included()));
        List<Draft> drafts = new ArrayList<>();
        for (Section section : order(review, contents)) {
            int above = drafts.isEmpty() ? 0 : drafts.getLast().level;
            Draft draft = new Draft(section, Math.min(section.level(), above + 1));
            draft.included = chosen.getOrDefault(section.id(), true);
            draft.text = text(review, section.id());
            draft.title = section.title(title(review, section.id()), review.associations().size());
            draft.contents = Optional.ofNullable(contents.get(section.id()));
            drafts.add(draft);
        }
        print(drafts);
        number(drafts);
        return new Outline(drafts.stream().map(Draft::done).toList());
    }

    /** All of them in order. */
    public List<OutlineSection> sections() {
        return sections;
    }

    /** The section of an id, if there is one. */
    public Optional<OutlineSection> section(String id) {
        return sections.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    boolean prints(String id) {
        return section(id).filter(OutlineSection::printed).isPresent();
    }

    /** What a text links to and the report does not have: titles of sections, or the words of a link to none that is known. */
    public List<String> lost(String marks) {
        return ProseText.of(marks).paragraphs().stream().flatMap(p -> p.spans().stream())
                .filter(s -> s.look().link().startsWith(INSIDE) && !prints(s.look().link().substring(INSIDE.length())))
                .map(s -> section(s.look().link().substring(INSIDE.length())).map(OutlineSection::title)
                        .orElse(s.text()))
                .distinct().toList();
    }

    static String numbered(String number, String title) {
        return Texts.get("report.word.section.numbered", number, title);
    }

    /** What is written in a section; texts after the first stand under headings of their own. */
    public static String text(Review review, String section) {
        List<ReportText> texts = texts(review, section);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0 && !texts.get(i).title().isBlank() && !texts.get(i).text().isBlank()) {
                written.add(HEADING + texts.get(i).title());
            }
            written.add(texts.get(i).text());
        }
        return written.size() == 1 ? written.getFirst()
                : written.stream().filter(t -> !t.isBlank()).collect(Collectors.joining(NEXT_PARAGRAPH));
    }

    /** The title the user has given a section, or "". */
    public static String title(Review review, String section) {
        return texts(review, section).stream().findFirst().map(ReportText::title).orElse("");
    }

    private static List<ReportText> texts(Review review, String section) {
        return review.texts().stream().filter(t -> t.section().equals(section)).toList();
    }

    /** Those the user has placed in their order, and each other after the one it usually follows; appendices last. */
    private static List<Section> order(Review review, Map<String, List<SectionContents.Item>> contents) {
        TreeSet<Section> usual = Section.usual().collect(Collectors.toCollection(TreeSet::new));
        review.texts().stream().map(t -> Section.of(t.section())).forEach(usual::add);
        contents.keySet().stream().map(Section::of).forEach(usual::add);
        for (Section section : List.copyOf(usual)) {
            for (Optional<Section> p = section.parent(); p.isPresent(); p = p.get().parent()) {
                usual.add(p.get());
            }
        }
        List<Section> order = new ArrayList<>(review.report().sections().stream().map(SectionChoice::section)
                .map(Section::of).filter(usual::contains).toList());
        for (Section section : usual) {
            if (!order.contains(section)) {
                order.add(place(section, usual.lower(section), order), section);
            }
        }
        return Stream.concat(order.stream().filter(s -> !s.isAppendix()), order.stream().filter(Section::isAppendix))
                .toList();
    }

    /** The first of the program's appendices follows all of the investigator's own, in whichever order these are. */
    private static int place(Section section, Section before, List<Section> order) {
        if (section.isProgramsAppendix() && !before.isProgramsAppendix()) {
            return (int) order.stream().takeWhile(s -> !s.isProgramsAppendix()).count();
        }
        return before == null ? 0 : order.indexOf(before) + 1;
    }

    /** From the last to the first: a chapter is printed for the sake of its sections, so that no level is skipped. */
    private static void print(List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean holds = false;
            for (int j = i + 1; j < drafts.size() && drafts.get(j).level > draft.level; j++) {
                holds |= drafts.get(j).printed;
                // One that is left out leaves out what stands in it.
                drafts.get(j).printed &= draft.included;
            }
            draft.printed = draft.included && (holds || !draft.text.isBlank() || draft.contents.isPresent());
        }
    }

    private static void number(List<Draft> drafts) {
        int[] counts = new int[Section.DEEPEST + 1];
        String[] numbers = new String[Section.DEEPEST + 1];
        int appendices = 0;
        for (Draft draft : drafts) {
            if (!draft.printed) {
                continue;
            }
            Arrays.fill(counts, draft.level + 1, counts.length, 0);
            boolean inNumbered = draft.level == 1 || !numbers[draft.level - 1].isEmpty();
            if (draft.section.isNumbered() && inNumbered) {
                counts[draft.level]++;
                draft.number = (draft.level == 1 ? "" : numbers[draft.level - 1] + ".") + counts[draft.level];
            }
            numbers[draft.level] = draft.number;
            if (draft.section.isAppendix()) {
                draft.number = Texts.get("report.word.appendix.number", ++appendices);
            }
        }
    }

    /** A section while its place is being worked out. */
    private static final class Draft {
        private final Section section;
        private final int level;
        private boolean included;
        private boolean printed;
        private String number = "";
        private String title = "";
        private String text = "";
        private Optional<List<SectionContents.Item>> contents = Optional.empty();

        private Draft(Section section, int level) {
            this.section = section;
            this.level = level;
        }

        private OutlineSection done() {
            return new OutlineSection(section.id(), level, number, title, included, printed, !section.isUsual(), text,
                    contents.orElse(List.of()), contents.isPresent());
        }
    }
}
