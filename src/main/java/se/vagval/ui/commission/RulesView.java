package se.vagval.ui.commission;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.model.RuleKind;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.style.Icon;

/** The dated rules as rows: what, from which year, the value, and where it is said. */
final class RulesView extends VBox {
    private static final double NAMES = 290;
    private static final double YEARS = 64;
    private static final double VALUES = 92;

    private final CommissionViewModel model;
    private final RuleList rules;
    private final VBox rows = new VBox(4);
    private final Map<RuleRow, Node> made = new IdentityHashMap<>();

    RulesView(CommissionViewModel model) {
        super(8);
        this.model = model;
        rules = model.rules();
        rows.setId("rules");
        Button back = new Button(Texts.get("ui.commission.rules.back"));
        back.setId("rules-back");
        back.disableProperty().bind(rules.standard());
        back.setOnAction(_ -> rules.putBack());
        getChildren().setAll(Parts.wrapped(Texts.get("ui.commission.rulesAbout"), "vv-muted"), rows,
                new HBox(8, add(), back));
        rules.rows().addListener((ListChangeListener<RuleRow>) _ -> show());
        show();
    }

    private void show() {
        made.keySet().retainAll(rules.rows());
        List<Node> shown = new ArrayList<>(List.of(heads()));
        rules.rows().forEach(r -> shown.add(made.computeIfAbsent(r, this::row)));
        rows.getChildren().setAll(shown);
    }

    /** The field of a rule by what its address says of kind and year, or the button that adds one. */
    Node find(String address) {
        return rules.rows().stream().filter(r -> r.kind().isPresent()
                && address.contains("." + r.kind().get() + "." + r.year().get() + ".")).findFirst()
                .map(r -> made.get(r).lookup(".text-field")).orElseGet(() -> lookup("#rules-add"));
    }

    private MenuButton add() {
        MenuButton menu = new MenuButton(Texts.get("ui.commission.rules.add"));
        menu.setId("rules-add");
        menu.getStyleClass().add("vv-outlined");
        for (RuleKind kind : RuleKind.values()) {
            menu.getItems().add(item(new RuleRow(Optional.of(kind)).label(), Optional.of(kind)));
        }
        menu.getItems().add(item(Texts.get("ui.commission.ladder"), Optional.empty()));
        return menu;
    }

    private MenuItem item(String words, Optional<RuleKind> kind) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> made.get(rules.add(kind)).lookup(".text-field").requestFocus());
        return item;
    }

    private static Node heads() {
        Label source = head(Texts.get("ui.commission.rules.source"), VALUES);
        Label value = head(Texts.get("ui.commission.rules.value"), VALUES);
        value.setAlignment(Pos.CENTER_RIGHT);
        return new HBox(6, head(Texts.get("ui.commission.rules.rule"), NAMES),
                head(Texts.get("ui.commission.rules.year"), YEARS), value, source);
    }

    private static Label head(String words, double width) {
        Label head = Parts.label(words, "vv-head-first");
        head.setMinWidth(width);
        head.setPrefWidth(width);
        return head;
    }

    private Node row(RuleRow rule) {
        TextField value = field(rule, rule.value(), Texts.get("ui.commission.rules.value"), VALUES);
        value.setAlignment(Pos.CENTER_RIGHT);
        TextField source = field(rule, rule.source(), Texts.get("ui.commission.rules.source"), VALUES);
        source.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = Parts.tip("");
        whole.textProperty().bind(rule.source());
        source.tooltipProperty().bind(rule.source().map(words -> words.isBlank() ? null : whole));
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox fields = new HBox(6, name(rule), field(rule, rule.year(), Texts.get("ui.commission.rules.year"), YEARS),
                value, source, remove(rule));
        fields.setAlignment(Pos.CENTER_LEFT);
        return new VBox(3, fields, Typing.problem(value, rule.problem()));
    }

    private Node name(RuleRow rule) {
        HBox name = new HBox(6, Parts.label(rule.label()));
        if (rule.isStep()) {
            TextField upTo = field(rule, rule.upTo(), Texts.get("ui.commission.ladderUpTo"), VALUES);
            upTo.setAlignment(Pos.CENTER_RIGHT);
            name.getChildren().setAll(Parts.label(Texts.get("ui.commission.ladderUpTo")), Parts.spring(), upTo);
        }
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(NAMES);
        name.setPrefWidth(NAMES);
        return name;
    }

    private TextField field(RuleRow rule, StringProperty text, String what, double width) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setAccessibleText(Texts.get("ui.commission.rules.field", rule.label(), what));
        field.setPrefWidth(width);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(width);
        Typing.on(model, field, rules::submit, () -> rules.restore(rule));
        return field;
    }

    private Button remove(RuleRow rule) {
        Button remove = new Button("", Icon.CLOSE.node());
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.getStyleClass().addAll("vv-quiet", "vv-small");
        rule.year().subscribe(year -> {
            String words = Texts.get("ui.commission.rules.remove", rule.label(), year);
            remove.setAccessibleText(words);
            remove.setTooltip(Parts.tip(words));
        });
        remove.setOnAction(_ -> {
            rules.remove(rule);
            lookup("#rules-add").requestFocus();
        });
        return remove;
    }
}
