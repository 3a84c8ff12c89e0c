package se.vagval.ui.commission;

import java.util.IdentityHashMap;
import java.util.Map;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.style.Icon;

/** Those who carry out the review: a row of fields for each. */
final class AuthorsView extends VBox {
    private final CommissionViewModel model;
    private final AuthorList authors;
    private final VBox rows = new VBox(6);
    private final Map<AuthorRow, Node> made = new IdentityHashMap<>();

    AuthorsView(CommissionViewModel model) {
        super(8);
        this.model = model;
        authors = model.authors();
        Label none = Parts.wrapped(Texts.get("ui.commission.authors.none"), "vv-muted");
        Button add = new Button(Texts.get("ui.commission.authors.add"));
        add.setId("author-add");
        add.setOnAction(_ -> focus(authors.add()));
        getChildren().setAll(none, rows, add);
        authors.rows().addListener((ListChangeListener<AuthorRow>) _ -> show(none));
        show(none);
    }

    private void show(Label none) {
        made.keySet().retainAll(authors.rows());
        rows.getChildren().setAll(authors.rows().stream().map(r -> made.computeIfAbsent(r, this::row)).toList());
        none.setManaged(authors.rows().isEmpty());
        none.setVisible(authors.rows().isEmpty());
    }

    private Node row(AuthorRow author) {
        TextField name = field(author, author.name(), Texts.get("ui.commission.authors.name"));
        Button up = button(Icon.UP, () -> move(author, -1));
        Button down = button(Icon.DOWN, () -> move(author, 1));
        Button remove = button(Icon.CLOSE, () -> remove(author));
        remove.getStyleClass().add("vv-author-remove");
        author.name().subscribe(words -> {
            String who = words.isBlank() ? Texts.get("ui.commission.authors.unnamed") : words.strip();
            name(up, Texts.get("ui.commission.authors.up", who));
            name(down, Texts.get("ui.commission.authors.down", who));
            name(remove, Texts.get("ui.commission.authors.remove", who));
        });
        name.getStyleClass().add("vv-author-name");
        HBox fields = new HBox(6, name, field(author, author.title(), Texts.get("ui.commission.authors.title")),
                field(author, author.organisation(), Texts.get("ui.commission.authors.organisation")),
                new HBox(0, up, down, remove));
        return new VBox(3, fields, Typing.problem(name, author.problem()));
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(Parts.tip(words));
    }

    private TextField field(AuthorRow author, StringProperty text, String what) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setPromptText(what);
        field.setAccessibleText(what);
        field.setPrefWidth(160);
        HBox.setHgrow(field, Priority.ALWAYS);
        Typing.on(model, field, () -> authors.submit(author), () -> authors.restore(author));
        return field;
    }

    private static Button button(Icon icon, Runnable action) {
        Button button = new Button("", icon.node());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("vv-quiet", "vv-small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void move(AuthorRow author, int places) {
        Node had = getScene().getFocusOwner();
        authors.move(author, places);
        had.requestFocus();
    }

    /** Focus goes to the row that takes the place, or to the button that adds one. */
    private void remove(AuthorRow author) {
        int at = authors.rows().indexOf(author);
        authors.remove(author);
        if (authors.rows().isEmpty()) {
            lookup("#author-add").requestFocus();
        } else {
            focus(authors.rows().get(Math.min(at, authors.rows().size() - 1)));
        }
    }

    private void focus(AuthorRow author) {
        made.get(author).lookup(".vv-author-name").requestFocus();
    }
}
