package se.vagval.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.exchange.Templates.Template;
import se.vagval.text.Texts;

/** Where a new review begins: what kind of case it is, its title and its base year. */
final class BeginCard extends VBox {
    private final StartViewModel model;
    private final TextField title = new TextField();

    BeginCard(StartViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("vv-card");
        title.setId("new-title");
        title.textProperty().bindBidirectional(model.title());
        title.promptTextProperty().bind(model.titlePrompt());
        title.setOnAction(_ -> model.create());
        Button create = Controls.button("new-create", Texts.get("ui.new.create"), model::create);
        create.getStyleClass().add("vv-primary");
        getChildren().setAll(Controls.label(Texts.get("ui.new.heading"), "vv-card-title"),
                field(Texts.get("ui.new.title"), title, problem("new-title-problem", model.titleProblem())),
                templates(),
                field(Texts.get("ui.new.year"), year(), problem("new-year-problem", model.yearProblem())), create);
    }

    private TextField year() {
        TextField year = new TextField();
        year.setId("new-year");
        year.setPrefColumnCount(5);
        year.setMaxWidth(Region.USE_PREF_SIZE);
        year.textProperty().bindBidirectional(model.baseYear());
        year.setOnAction(_ -> model.create());
        return year;
    }

    private Node templates() {
        VBox rows = new VBox(7, Controls.label(Texts.get("ui.new.template")));
        rows.setId("templates");
        ToggleGroup group = new ToggleGroup();
        model.templates().forEach(template -> rows.getChildren().add(row(template, group)));
        return rows;
    }

    private Node row(Template template, ToggleGroup group) {
        RadioButton choice = new RadioButton(template.name());
        choice.setId("template-" + template.id());
        choice.setToggleGroup(group);
        choice.setSelected(template.equals(model.template().get()));
        choice.setAccessibleText(Texts.get("ui.new.templateNamed", template.name(), template.about()));
        choice.selectedProperty().subscribe(is -> {
            if (is) {
                model.template().set(template);
            }
        });
        Label about = Controls.wrapped(template.about(), "vv-template-about");
        about.setOnMouseClicked(_ -> {
            choice.setSelected(true);
            choice.requestFocus();
        });
        return new VBox(1, choice, about);
    }

    private static Node field(String words, TextField field, Label problem) {
        Label label = new Label(words);
        label.setLabelFor(field);
        field.accessibleHelpProperty().bind(problem.textProperty());
        return new VBox(4, label, field, problem);
    }

    private static Label problem(String id, ObservableValue<String> words) {
        Label label = Controls.wrapped("", "vv-error");
        label.setId(id);
        label.textProperty().bind(words);
        Controls.shownWhen(label, words.map(text -> !text.isEmpty()));
        return label;
    }

    /** Moves focus to the title. */
    void focusTitle() {
        title.requestFocus();
    }
}
