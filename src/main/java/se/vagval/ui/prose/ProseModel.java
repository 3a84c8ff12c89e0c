package se.vagval.ui.prose;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.scene.layout.Region;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

/** A text of the review as the rich text area asks for it; what it does to the text is done by {@link ProseEdits}. */
final class ProseModel extends StyledTextModel {
    /** How letters look: what is typed carries it. */
    static final StyleAttribute<Look> LOOK = new StyleAttribute<>("PROSE_LOOK", Look.class, false);
    /** What kind a paragraph is of. */
    static final StyleAttribute<Kind> KIND = new StyleAttribute<>("PROSE_KIND", Kind.class, true);

    private final ProseFigures figures;
    private ProseText text = ProseText.EMPTY;

    ProseModel(ProseFigures figures) {
        this.figures = figures;
        // A step back is a step of the review, which is more than this text.
        setUndoRedoEnabled(false);
    }

    static StyleAttributeMap attributes(Look look) {
        return StyleAttributeMap.builder().set(LOOK, look).build();
    }

    static Place place(TextPos position) {
        return new Place(position.index(), position.offset());
    }

    static TextPos position(Place place) {
        return TextPos.ofLeading(place.paragraph(), place.offset());
    }

    ProseText text() {
        return text;
    }

    /** Shows another text, or the same looking otherwise. */
    void show(ProseText other) {
        if (same(other)) {
            text = other;
            fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
            return;
        }
        TextPos end = getDocumentEnd();
        text = other;
        int lines = other.paragraphs().size() - 1;
        fireChangeEvent(TextPos.ZERO, end, getParagraphLength(0), lines, lines == 0 ? 0 : getParagraphLength(lines));
    }

    private boolean same(ProseText other) {
        return other.text().equals(text.text());
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public int size() {
        return text.paragraphs().size();
    }

    private ProseParagraph paragraph(int index) {
        return text.paragraphs().get(index);
    }

    @Override
    public String getPlainText(int index) {
        return paragraph(index).text();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        ProseParagraph paragraph = paragraph(index);
        RichParagraph.Builder builder = RichParagraph.builder();
        for (ProseSpan span : paragraph.spans()) {
            if (span.isFigure()) {
                builder.addInlineNode(() -> figures.node(span.figure()));
            } else {
                builder.addSegment(span.text(), attributes(span.look()));
            }
        }
        return builder.setParagraphAttributes(attributes(index)).build();
    }

    private StyleAttributeMap attributes(int index) {
        Kind kind = paragraph(index).kind();
        StyleAttributeMap.Builder builder = StyleAttributeMap.builder().set(KIND, kind);
        if (kind.isItem()) {
            builder.setBullet(kind == Kind.BULLET ? "•" : text.number(index) + ".");
        }
        return builder.build();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return attributes(lookAt(place(position)));
    }

    /** How a letter would look that is typed there: as the one before it, but a link is not gone on with at its end. */
    Look lookAt(Place place) {
        ProseParagraph paragraph = paragraph(place.paragraph());
        Look before = paragraph.at(Math.max(0, place.offset() - 1)).look();
        Look after = paragraph.at(place.offset()).look();
        boolean inside = place.offset() > 0 && place.offset() < paragraph.length()
                && before.link().equals(after.link());
        return inside ? before : before.link("");
    }

    @Override
    protected void removeRange(TextPos start, TextPos end) {
        text = ProseEdits.removed(text, place(start), place(end));
    }

    @Override
    protected int insertTextSegment(int index, int offset, String typed, StyleAttributeMap attributes) {
        Look look = attributes.get(LOOK);
        ProseSpan span = ProseSpan.of(typed, look == null ? Look.PLAIN : look);
        text = ProseEdits.inserted(text, new Place(index, offset), List.of(span));
        return span.text().length();
    }

    @Override
    protected void insertLineBreak(int index, int offset) {
        text = ProseEdits.split(text, new Place(index, offset));
    }

    @Override
    protected void insertParagraph(int index, Supplier<Region> generator) {
        throw new UnsupportedOperationException("A text of the review holds no other nodes than its figures");
    }

    @Override
    protected void applyParagraphStyle(int index, StyleAttributeMap attributes) {
        Kind kind = attributes.get(KIND);
        if (kind != null) {
            text = ProseEdits.as(text, index, index, kind);
        }
    }

    @Override
    protected void setParagraphStyle(int index, StyleAttributeMap attributes) {
        applyParagraphStyle(index, attributes);
    }

    @Override
    protected void applyStyle(int index, int start, int end, StyleAttributeMap attributes, boolean merge) {
        Look look = attributes.get(LOOK);
        if (look != null) {
            look(new Place(index, start), new Place(index, Math.min(end, getParagraphLength(index))), _ -> look);
        }
    }

    private void look(Place from, Place to, UnaryOperator<Look> change) {
        text = ProseEdits.looking(text, from, to, change);
    }
}
