package se.vagval.ui.alternatives;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A sentence with controls among its words, broken between words. */
final class Sentence extends FlowPane {
    private static final double SPACE = 3;
    private static final double MOST = 460;

    /**
     * @param now
     *            the parts as they now are: what an option does can change while the sentence stays
     */
    Sentence(AlternativesViewModel model, Supplier<List<Part>> now) {
        super(0, 3);
        List<Part> parts = now.get();
        getStyleClass().add("vv-sentence");
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            switch (parts.get(i)) {
                case Part.Words words -> words(words.text());
                case Part.Choice choice -> getChildren().add(
                        menu(model, choice, () -> now.get().get(at) instanceof Part.Choice c ? c : choice));
                case Part.Several several -> getChildren().add(list(model, several));
                case Part.Entry entry -> getChildren().add(new Field(model, entry));
                case Part.Offered offered -> getChildren().add(Field.offering(model, offered));
            }
        }
    }

    private void words(String text) {
        if (text.isBlank()) {
            Region space = new Region();
            space.setMinWidth(SPACE + 2);
            getChildren().add(space);
            return;
        }
        for (String word : text.strip().split(" ")) {
            boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) != '×';
            Label label = Parts.label(word);
            label.setMinWidth(USE_PREF_SIZE);
            label.setStyle("-fx-padding: 0 " + SPACE + " 0 " + (sign ? 0 : SPACE / 4) + ";");
            if (sign && !getChildren().isEmpty()) {
                close(label);
            } else {
                getChildren().add(label);
            }
        }
    }

    /** A sign that follows a control, such as the full stop, never begins a line. */
    private void close(Label sign) {
        sign.setTranslateX(-2);
        HBox together = new HBox(getChildren().removeLast(), sign);
        together.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(together);
    }

    static MenuButton menu(AlternativesViewModel model, Part.Choice choice) {
        return menu(model, choice, () -> choice);
    }

    private static MenuButton menu(AlternativesViewModel model, Part.Choice choice, Supplier<Part.Choice> now) {
        MenuButton menu = button(choice.id(), choice.name(), choice.current());
        for (int i = 0; i < choice.options().size(); i++) {
            int at = i;
            Part.Option option = choice.options().get(i);
            RadioMenuItem item = new RadioMenuItem(option.label());
            item.setMnemonicParsing(false);
            item.setSelected(option.label().equals(choice.current()));
            item.setOnAction(_ -> model.choose(now.get().options().get(at)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuButton button(String id, String name, String current) {
        MenuButton menu = new MenuButton(current);
        menu.setId(id);
        menu.getStyleClass().add("vv-inline-choice");
        menu.setMnemonicParsing(false);
        menu.setMaxWidth(MOST);
        menu.setMinWidth(0);
        menu.setAccessibleText(Texts.get("ui.alternatives.spokenField", name, current));
        return menu;
    }

    /** The list stays open while it is ticked in; what is ticked is taken when it closes. */
    private static MenuButton list(AlternativesViewModel model, Part.Several several) {
        MenuButton menu = button(several.id(), several.name(), several.current());
        List<CheckBox> boxes = several.ticks().stream().map(Sentence::box).toList();
        boxes.forEach(box -> {
            CustomMenuItem item = new CustomMenuItem(box, false);
            // The row acts, by mouse and by keys; the box only shows.
            item.setOnAction(_ -> box.setSelected(!box.isSelected()));
            menu.getItems().add(item);
        });
        String before = ticked(boxes);
        menu.setOnHidden(_ -> {
            if (menu.getScene() != null && !ticked(boxes).equals(before)) {
                model.submit(several.id(), ticked(boxes));
            }
        });
        return menu;
    }

    private static CheckBox box(Part.Tick tick) {
        CheckBox box = new CheckBox(tick.label());
        box.setId(tick.id());
        box.setMnemonicParsing(false);
        box.setSelected(tick.on());
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        return box;
    }

    private static String ticked(List<CheckBox> boxes) {
        return boxes.stream().filter(CheckBox::isSelected).map(Node::getId).collect(Collectors.joining("\n"));
    }
}
