package se.vagval.ui.alternatives;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import se.vagval.ui.control.Parts;

/** An underlined part of a sentence that is typed in; takes what was typed on Enter and when focus leaves, Escape undoes. */
final class Field extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double PADDING = 14;
    private static final double LEAST = 44;
    private static final double MOST = 320;

    private final AlternativesViewModel model;
    private Part.Entry entry;
    private boolean wide;
    private boolean handed;

    Field(AlternativesViewModel model, Part.Entry entry) {
        super(entry.text());
        this.model = model;
        this.entry = entry;
        setId(entry.id());
        getStyleClass().add("vv-inline");
        setPromptText(entry.prompt());
        setAccessibleText(entry.error().isEmpty() ? entry.name() : entry.name() + ". " + entry.error());
        pseudoClassStateChanged(WRONG, !entry.error().isEmpty());
        if (!entry.error().isEmpty()) {
            setTooltip(Parts.tip(entry.error()));
        }
        textProperty().subscribe(this::fit);
        setOnAction(_ -> submit());
        focusedProperty().subscribe((_, is) -> {
            if (!is) {
                submit();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
                setText(entry.text());
                model.restore(entry.id());
                event.consume();
            }
        });
    }

    /** A field as wide as there is room, for sentences. */
    static Field wide(AlternativesViewModel model, Part.Entry entry) {
        Field field = new Field(model, entry);
        field.wide = true;
        field.setMinWidth(0);
        field.setPrefWidth(USE_COMPUTED_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    /** A field that offers what may be typed, narrowed as one types. */
    static Field offering(AlternativesViewModel model, Part.Offered offered) {
        Field field = new Field(model, offered.entry());
        new Offering(field, offered.offered(), field::submit);
        return field;
    }

    private void fit(String words) {
        if (wide) {
            return;
        }
        Text text = new Text(words.isEmpty() ? getPromptText() : words);
        text.setFont(getFont());
        double width = Math.clamp(Math.ceil(text.getLayoutBounds().getWidth()) + PADDING, LEAST, MOST);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getText());
        super.layoutChildren();
    }

    /** What is being typed and has not been handed over, if anything. */
    Optional<String> typing() {
        return handed || getText().equals(entry.text()) ? Optional.empty() : Optional.of(getText());
    }

    /**
     * Takes what the field has become: what was handed over stands as the page says it, what is being typed is left
     * alone.
     */
    void takes(Part.Entry now) {
        boolean typing = isFocused() && typing().isPresent();
        entry = now;
        if (!typing) {
            handed = false;
            setText(entry.text());
            if (isFocused()) {
                selectAll();
            }
        }
    }

    /** A field that has left the page has nothing more to say. */
    private void submit() {
        if (getScene() != null && !getText().equals(entry.text())) {
            handed = true;
            model.submit(entry.id(), getText());
        }
    }
}
