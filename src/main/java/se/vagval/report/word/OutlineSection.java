package se.vagval.report.word;

import java.util.List;

/**
 * A section as the outline of a report lists it, whether or not it is printed.
 *
 * @param id
 *            what texts are kept under
 * @param level
 *            1 for a chapter, 2 for a section in one, 3 for a part of a section
 * @param number
 *            its number where it stands in this report, such as "8.2"; "" for one that is not printed or has none
 * @param title
 *            its heading without number
 * @param included
 *            whether the user has it in the report
 * @param printed
 *            whether it is in the report: it, and the chapter it stands in, are included, and it has something to say
 * @param own
 *            whether the user has added it
 * @param text
 *            what the user has written in it, with its marks
 * @param contents
 *            what the program puts in it: the captions of its tables and diagrams in their order
 * @param filled
 *            whether the program puts anything in it, if only a sentence
 */
public record OutlineSection(String id, int level, String number, String title, boolean included, boolean printed,
        boolean own, String text, List<SectionContents.Item> contents, boolean filled) {
    public OutlineSection {
        contents = List.copyOf(contents);
    }

    /** Whether it is an appendix; these stand after all chapters. */
    public boolean isAppendix() {
        return Section.of(id).isAppendix();
    }

    /** Whether the tables of outcome stand in it, under which a paragraph that begins with * is set as a note. */
    public boolean holdsOutcomes() {
        return id.equals(Section.OUTCOMES);
    }

    /** Its number, if it has one, and title. */
    public String heading() {
        return number.isEmpty() ? title : Outline.numbered(number, title);
    }
}
