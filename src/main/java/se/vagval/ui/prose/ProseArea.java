package se.vagval.ui.prose;

import java.util.List;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.MouseEvent;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;

import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.ProseLines;
import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

/**
 * An area where a text of the review is written as it looks: headings are large, bold is bold, and a figure stands as its
 * value and is one letter to the caret. What it holds is told as marks, which is how the review keeps it.
 */
public final class ProseArea extends RichTextArea {
    private static final StyleHandlerRegistry STYLES = ProseStyles.of(RichTextArea.styleHandlerRegistry);

    private final ProseFigures figures = new ProseFigures();
    private final ProseModel model = new ProseModel(figures);
    private final StringProperty marks = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ProseState> state = new ReadOnlyObjectWrapper<>(
            ProseState.of(Kind.BODY, Look.PLAIN, ""));
    private final ProseLines lines = new ProseLines();
    private UnaryOperator<ProseText> numbered = UnaryOperator.identity();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private String written = "";
    private boolean showing;
    private Runnable follow = () -> {};

    public ProseArea() {
        getStyleClass().add("vv-prose-area");
        setModel(model);
        setWrapText(true);
        select(ProseModel.position(new Place(0, 0)));
        model.addListener(_ -> changed());
        marks.subscribe(this::show);
        selectionProperty().addListener((_, _, _) -> moved());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return STYLES;
    }

    /** The text as it is kept: what is set is shown, what is written is told. */
    public StringProperty marks() {
        return marks;
    }

    /** Where one is in the text. */
    public ReadOnlyObjectProperty<ProseState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether there is nothing in it, not even an item of a list. */
    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /** Shows the figures as they are now. */
    public void know(NamedFigures now) {
        figures.know(now);
        display(model.text());
    }

    /**
     * Shows links to sections with the numbers these have now.
     *
     * @param now
     *            from a text to the same with its numbers
     */
    public void number(UnaryOperator<ProseText> now) {
        numbered = now;
        ProseText text = now.apply(model.text());
        if (!text.equals(model.text())) {
            shown(text);
        }
    }

    /** What is done when one asks to go where the link leads that one stands in. */
    void follow(Runnable go) {
        follow = go;
    }

    /** Goes where the link leads that one stands in. */
    void followLink() {
        follow.run();
    }

    ProseText text() {
        return model.text();
    }

    ProseFigures figures() {
        return figures;
    }

    private void show(String now) {
        String told = now == null ? "" : now;
        if (!told.equals(written)) {
            written = told;
            shown(numbered.apply(ProseText.of(told)));
        }
    }

    /** Another text in its place, the caret after what differs; where one does not write, at its beginning. */
    private void shown(ProseText text) {
        Place caret = isFocused() ? Differing.end(model.text(), text) : new Place(0, 0);
        display(text);
        select(ProseModel.position(caret));
        moved();
    }

    /** What is shown is not written by that. */
    private void display(ProseText text) {
        showing = true;
        model.show(text);
        showing = false;
    }

    private void changed() {
        if (!showing) {
            written = lines.marks(plainHeadings(model.text()));
            marks.set(written);
            moved();
        }
    }

    /** In a heading a figure is printed as it stands, since a heading is not refreshed. */
    private ProseText plainHeadings(ProseText text) {
        return new ProseText(text.paragraphs().stream().map(this::plainHeading).toList());
    }

    private ProseParagraph plainHeading(ProseParagraph paragraph) {
        return paragraph.kind() != Kind.HEADING ? paragraph
                : new ProseParagraph(Kind.HEADING, paragraph.spans().stream()
                        .map(s -> ProseSpan.of(figures.text(s), Look.PLAIN)).toList());
    }

    /** Puts another text there as one who writes does. */
    void write(ProseText text, Place from, Place to) {
        display(plainHeadings(text));
        select(ProseModel.position(clamped(from)), ProseModel.position(clamped(to)));
        changed();
    }

    Place caret() {
        SelectionSegment now = getSelection();
        return now == null ? new Place(0, 0) : clamped(ProseModel.place(now.getCaret()));
    }

    Place from() {
        SelectionSegment now = getSelection();
        return now == null ? new Place(0, 0) : clamped(ProseModel.place(now.getMin()));
    }

    Place to() {
        SelectionSegment now = getSelection();
        return now == null ? new Place(0, 0) : clamped(ProseModel.place(now.getMax()));
    }

    private Place clamped(Place place) {
        return ProseModel.place(model.clamp(ProseModel.position(place)));
    }

    boolean selects() {
        return !from().equals(to());
    }

    /** How what is typed now would look. */
    Look look() {
        return getInsertStyles() == null ? model.lookAt(from()) : getInsertStyles().get(ProseModel.LOOK);
    }

    private void moved() {
        setInsertStyles(null);
        tell();
    }

    /** Tells where one is. */
    void tell() {
        empty.set(model.text().equals(ProseText.EMPTY));
        ProseParagraph paragraph = model.text().paragraphs().get(caret().paragraph());
        Look look = look();
        if (selects()) {
            List<Look> looks = ProseEdits.spans(model.text(), from(), to()).stream().filter(s -> !s.isFigure())
                    .map(ProseSpan::look).toList();
            look = new Look(!looks.isEmpty() && looks.stream().allMatch(Look::strong),
                    !looks.isEmpty() && looks.stream().allMatch(Look::emphasis), "");
        }
        Place at = from();
        String link = model.text().paragraphs().get(at.paragraph()).at(at.offset()).look().link();
        state.set(ProseState.of(paragraph.kind(), look, link.isEmpty() ? model.lookAt(at).link() : link)
                .at(figures.words(paragraph, caret().offset())));
    }

    /** What is told of the text: the whole of it, with the values of its figures. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> new ProseSpoken(model.text(), figures).text();
            case SELECTION_START -> new ProseSpoken(model.text(), figures).offset(from());
            case SELECTION_END -> new ProseSpoken(model.text(), figures).offset(to());
            case CARET_OFFSET -> new ProseSpoken(model.text(), figures).offset(caret());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
