package se.vagval.ui.alternatives;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.FlowPane;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A sentence with controls among its words, broken between words. */
final class Sentence extends FlowPane {
    private static final double SPACE = 3;

    Sentence(AlternativesViewModel model, List<Part> parts) {
        super(0, 3);
        getStyleClass().add("vv-sentence");
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> words(words.text());
                case Part.Choice choice -> getChildren().add(menu(choice));
                case Part.Entry entry -> getChildren().add(new Field(model, entry));
            }
        }
    }

    /** A sign that follows a control, such as the full stop, keeps close to it. */
    private void words(String text) {
        for (String word : text.strip().split(" ")) {
            boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
            Node label = Parts.label(word);
            label.setTranslateX(sign ? -2 : 0);
            label.setStyle("-fx-padding: 0 " + SPACE + " 0 " + (sign ? 0 : SPACE / 4) + ";");
            getChildren().add(label);
        }
    }

    static MenuButton menu(Part.Choice choice) {
        MenuButton menu = new MenuButton(choice.current());
        menu.setId(choice.id());
        menu.getStyleClass().add("vv-inline-choice");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(Texts.get("ui.alternatives.spokenField", choice.name(), choice.current()));
        for (Part.Option option : choice.options()) {
            RadioMenuItem item = new RadioMenuItem(option.label());
            item.setSelected(option.label().equals(choice.current()));
            item.setOnAction(_ -> option.choose().run());
            menu.getItems().add(item);
        }
        return menu;
    }
}
