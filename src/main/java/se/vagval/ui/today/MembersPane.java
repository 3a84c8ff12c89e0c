package se.vagval.ui.today;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.PrefixSelectionChoiceBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Gradual;
import se.vagval.ui.control.Parts;

/**
 * The associations with their members to the left, the register of municipalities to the right. A municipality is moved by
 * drag, by the menu or by Ctrl+M; it comes in from the register by Enter, by the button or by drag.
 */
final class MembersPane extends VBox {
    private static final double HEIGHT = 370;
    private static final double LINE = 30;
    private static final double TARGET = 60;

    private final MembersViewModel model;
    private final MembersTree tree;
    private final RegisterList register;
    private final TextField sought = new TextField();
    private final PrefixSelectionChoiceBox<MembersViewModel.Home> target = new PrefixSelectionChoiceBox<>();
    private final MenuButton move = new MenuButton(Texts.get("ui.today.members.moveTo"));

    MembersPane(MembersViewModel model) {
        super(6);
        this.model = model;
        tree = new MembersTree(model);
        register = new RegisterList(model, this::add);
        setId("members");
        getStyleClass().add("vv-today-part");
        // A list of many cells comes a frame after the other.
        StackPane registered = new StackPane();
        new Gradual(() -> {
            registered.getChildren().setAll(register);
            return false;
        }).go();
        HBox halves = new HBox(14, half(Parts.label(Texts.get("ui.today.members.belong"), "vv-muted"), tree, move),
                half(finder(), registered, adder()));
        Label about = Parts.wrapped("", "vv-muted");
        about.textProperty().bind(model.homes().map(homes -> Texts.get(homes.size() > 1 ? "ui.today.members.about"
                : "ui.today.members.none")));
        getChildren().setAll(Parts.label(Texts.get("ui.today.members.title"), "vv-block-title"), about, halves);
        menu();
        model.homes().subscribe(this::targets);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Node half(Node above, Node list, Node below) {
        HBox head = new HBox(above);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(LINE);
        HBox.setHgrow(above, Priority.ALWAYS);
        VBox half = new VBox(6, head, list, below);
        VBox.setVgrow(list, Priority.ALWAYS);
        half.setPrefSize(100, HEIGHT);
        half.setMinWidth(0);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private Node finder() {
        sought.setId("members-sought");
        sought.setPromptText(Texts.get("ui.today.members.seek"));
        sought.setAccessibleText(Texts.get("ui.today.members.seek"));
        sought.textProperty().bindBidirectional(model.sought());
        sought.setOnAction(_ -> add());
        return sought;
    }

    private Node adder() {
        target.setId("members-target");
        target.setAccessibleText(Texts.get("ui.today.members.target"));
        target.setMaxWidth(Double.MAX_VALUE);
        target.setMinWidth(TARGET);
        // Not as wide as its widest choice, for which all of them are styled: it takes the width there is.
        target.setPrefWidth(TARGET);
        HBox.setHgrow(target, Priority.ALWAYS);
        target.setConverter(new StringConverter<>() {
            @Override
            public String toString(MembersViewModel.Home home) {
                return home == null ? "" : home.name();
            }

            @Override
            public MembersViewModel.Home fromString(String words) {
                throw new UnsupportedOperationException("A choice is never typed");
            }
        });
        Button add = new Button(Texts.get("ui.today.members.add"));
        add.setId("members-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        Label to = Parts.label(Texts.get("ui.today.members.to"));
        to.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(6, add, to, target);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void menu() {
        move.setId("members-move");
        move.setMinWidth(USE_PREF_SIZE);
        move.setAccessibleHelp(Texts.get("ui.today.members.moveHelp"));
        move.disableProperty().bind(Bindings.isEmpty(tree.chosen()));
        move.setOnShowing(_ -> move.getItems().setAll(items()));
        // A menu button without items does not open, and its items are those of the moment it opens.
        move.getItems().setAll(new MenuItem());
        tree.moving(this::items);
    }

    private List<MenuItem> items() {
        return model.homes().get().stream().map(home -> {
            MenuItem item = new MenuItem(home.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.move(List.copyOf(tree.chosen()), home.id()));
            return item;
        }).toList();
    }

    private void targets(List<MembersViewModel.Home> homes) {
        String before = target.getValue() == null ? homes.getFirst().id() : target.getValue().id();
        target.getItems().setAll(homes);
        target.setValue(homes.stream().filter(h -> h.id().equals(before)).findFirst().orElse(homes.getFirst()));
    }

    /** Adds what is marked in the register, or else the first that is found. */
    private void add() {
        List<String> codes = register.chosen();
        model.move(codes, target.getValue().id());
        if (!codes.isEmpty() && !sought.getText().isEmpty()) {
            sought.clear();
            sought.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.M && !move.isDisabled()) {
            move.requestFocus();
            move.show();
            event.consume();
        } else if (event.getTarget() == sought && event.getCode() == KeyCode.DOWN) {
            register.requestFocus();
            register.getSelectionModel().selectFirst();
            event.consume();
        }
    }
}
