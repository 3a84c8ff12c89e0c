package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.ChartPicture;
import se.vagval.text.Texts;

/** A piece of the document between two others: heading, paragraph, table or picture. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param level
     *            1–4
     * @param text
     *            with its number where it has one
     * @param newPage
     *            whether it begins a page
     * @param section
     *            the id of the section it is the heading of, which links lead to, or ""
     * @param of
     *            what of the review its words follow, so that they can be refreshed, or "" where they never change
     */
    record Heading(int level, String text, boolean newPage, String section, String of) implements Block {
        Heading(int level, String text, boolean newPage) {
            this(level, text, newPage, "", "");
        }

        /** A heading whose words follow the review. */
        static Heading of(int level, String text, String of) {
            return new Heading(level, text, false, "", of);
        }
    }

    /**
     * A paragraph of a style.
     *
     * @param list
     *            which of the document's numbered lists it is an item of, from 1; 0 when it is in none
     */
    record Paragraph(Style style, List<Inline> parts, int list) implements Block {
        public Paragraph {
            parts = List.copyOf(parts);
        }

        Paragraph(Style style, List<Inline> parts) {
            this(style, parts, 0);
        }

        static Paragraph of(Style style, String text) {
            return new Paragraph(style, Inline.plain(text));
        }
    }

    /**
     * A table under its caption and above its notes.
     *
     * @param id
     *            what cross-references call it
     * @param notes
     *            at least one: it also keeps two tables apart
     * @param dense
     *            whether rows stand closer than usual, so that a page holds the table and what belongs with it
     */
    record Table(String id, String caption, List<Head> heads, List<Line> lines, List<String> notes, boolean dense)
            implements Block {
        Table(String id, String caption, List<Head> heads, List<Line> lines, List<String> notes) {
            this(id, caption, heads, lines, notes, false);
        }

        public Table {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
            if (notes.isEmpty()) {
                throw new IllegalArgumentException("The table " + id + " has no note or source");
            }
            for (Line line : lines) {
                if (line.cells().size() != heads.size()) {
                    throw new IllegalArgumentException("A line of " + id + " has " + line.cells().size() + " cells");
                }
            }
        }

        Table closer() {
            return new Table(id, caption, heads, lines, notes, true);
        }

        /** Without columns in which nothing is stated, which a note names; the last note is the source. */
        Table withoutUntold() {
            String none = Texts.get("report.word.value.none");
            List<Integer> kept = IntStream.range(0, heads.size())
                    .filter(c -> c == 0 || lines.stream().anyMatch(l -> !l.cells().get(c).equals(none))).boxed()
                    .toList();
            if (kept.size() == heads.size()) {
                return this;
            }
            List<String> untold = IntStream.range(0, heads.size()).filter(c -> !kept.contains(c))
                    .mapToObj(c -> heads.get(c).text()).toList();
            List<String> told = new ArrayList<>(notes);
            told.add(notes.size() - 1,
                    Texts.get("report.word.note.untold", untold.size(), String.join("; ", untold)));
            return new Table(id, caption, kept.stream().map(heads::get).toList(), lines.stream()
                    .map(l -> new Line(l.kind(), kept.stream().map(l.cells()::get).toList(), l.begins(), l.key()))
                    .toList(), told, dense);
        }

        /** Whether every column but the first holds figures. */
        boolean hasFigures() {
            return heads.stream().skip(1).allMatch(Head::figures);
        }

        /** Whether most columns hold words, so that rows may be of several lines. */
        boolean isOfWords() {
            return heads.stream().filter(Head::figures).count() * 2 < heads.size();
        }
    }

    /**
     * A picture above its caption.
     *
     * @param chart
     *            draws the same as a chart of Word's own, where there can be one
     */
    record Figure(String id, String caption, ChartPicture picture, WordChart chart) implements Block {
        public Figure {
            chart = chart.toldAs(picture);
        }

        Figure(String id, String caption, ChartPicture picture) {
            this(id, caption, picture, WordChart.NONE);
        }
    }

    /** What follows stands on pages of this orientation. */
    record Turn(boolean landscape) implements Block {}

    /**
     * Head of a column: figures stand to the right, words to the left; weight is its part of the width.
     *
     * @param key
     *            what the column is of, by which it is found again in a document
     */
    record Head(String text, boolean figures, int weight, String key) {
        Head(String text, boolean figures, int weight) {
            this(text, figures, weight, text);
        }
    }

    /**
     * Row of a table.
     *
     * @param begins
     *            whether it begins a group of rows, which a stronger line sets apart
     * @param key
     *            what the row is of, by which it is found again in a document
     */
    record Line(Kind kind, List<String> cells, boolean begins, String key) {
        enum Kind {
            DETAIL, SUM
        }

        public Line {
            cells = List.copyOf(cells);
        }

        Line(Kind kind, List<String> cells) {
            this(kind, cells, false, cells.getFirst());
        }
    }

    /** Paragraph styles, by their ids in styles.xml. */
    enum Style {
        BODY("BodyText"), LEAD("BodyText"), LEAD_ACROSS("BodyText"), BULLET("ListBullet"), NUMBER("ListNumber"),
        NOTE("NotKalla"),
        OWNER("Subtitle"), TITLE("Title"),
        TITLE_ALONE("Title"),
        DETAIL("Titeluppgift"), ABBREVIATIONS("Forkortningar");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
