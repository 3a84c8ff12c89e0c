package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import se.vagval.model.Alternative;
import se.vagval.text.Texts;
import se.vagval.theme.FontFile;
import se.vagval.ui.control.Parts;

/**
 * Subject in a row of its own; below it what is compared with what, and year. What comes and goes stands last, so that
 * nothing moves under the pointer.
 */
final class Choices extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ALL_TABS = 640;
    private static final int ALL_YEARS = 0;
    private static final double TYPE = 13;
    private static final double ARROW = 42;
    private static final double MOST_NAME = 300;

    private final ConsequencesViewModel model;
    private final FlowPane below = new FlowPane(8, 8);
    private List<Object> made = List.of();

    Choices(ConsequencesViewModel model) {
        super(8);
        this.model = model;
        setId("choices");
        below.setAlignment(Pos.CENTER_LEFT);
        below.setMinWidth(0);
        setFillWidth(true);
        setMinWidth(0);
        widthProperty().subscribe(
                width -> pseudoClassStateChanged(NARROW, width.doubleValue() > 0 && width.doubleValue() < ALL_TABS));
    }

    /** Made anew only when there is something else to choose among; a button that has focus keeps it. */
    void refresh() {
        List<Object> now = List.of(model.tab().get(), model.year().get(), model.years(),
                model.alternatives().stream().map(a -> a.id() + a.shortName() + model.isShown(a.id())).toList(),
                model.reference(), model.allYears().stream().map(model::isShown).toList(), model.municipality().get(),
                model.tab().get() == Tab.MUNICIPALITIES ? model.municipalities() : List.of(),
                model.tab().get() == Tab.MEMBERS ? List.of(model.members().all(), model.members().shown())
                        : List.of());
        if (now.equals(made)) {
            return;
        }
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        made = now;
        HBox tabs = Parts.segments("tab", List.of(Tab.values()), Tab::label, model.tab().get(), model.tab()::set);
        tabs.setMaxWidth(USE_PREF_SIZE);
        Node years = years();
        years.setVisible(model.byYear());
        years.setManaged(model.byYear());
        below.getChildren().setAll(reference(), alternatives(), shownYears());
        if (model.tab().get() == Tab.MUNICIPALITIES) {
            below.getChildren().add(new MunicipalityChoice(model));
        }
        if (model.tab().get() == Tab.MEMBERS) {
            below.getChildren().add(new MemberChoice(model.members()));
        }
        below.getChildren().add(years);
        getChildren().setAll(tabs, below);
        if (focused != null && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private Node years() {
        List<Integer> values = new ArrayList<>(model.years());
        if (model.tab().get().byAllYears()) {
            values.add(ALL_YEARS);
        }
        String all = Texts.get(model.tab().get() == Tab.OVERVIEW ? "ui.consequences.sum" : "ui.consequences.allYears");
        return Parts.segments("year", values, y -> y == ALL_YEARS ? all : Integer.toString(y),
                model.allYearsShown() ? ALL_YEARS : model.shownYear(),
                y -> model.year().set(y == ALL_YEARS ? Optional.empty() : Optional.of(y)));
    }

    private Node reference() {
        MenuButton menu = new MenuButton(Texts.get("ui.consequences.reference", name(model.reference())));
        menu.setId("reference");
        menu.setAccessibleText(menu.getText());
        menu.setPrefWidth(widest());
        ToggleGroup one = new ToggleGroup();
        for (Alternative alternative : model.alternatives()) {
            RadioMenuItem item = new RadioMenuItem(alternative.shortName());
            item.setToggleGroup(one);
            item.setSelected(alternative.id().equals(model.reference()));
            item.setOnAction(_ -> model.compareWith(alternative.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** As wide as the longest name needs, so that it is equally wide whichever is chosen. */
    private double widest() {
        return Math.min(MOST_NAME, ARROW + model.alternatives().stream()
                .mapToDouble(a -> width(Texts.get("ui.consequences.reference", a.shortName()))).max().orElse(0));
    }

    private static double width(String words) {
        Text text = new Text(words);
        text.setFont(Font.font(FontFile.REGULAR.family(), TYPE));
        return text.getLayoutBounds().getWidth();
    }

    private Node alternatives() {
        long shown = model.alternatives().stream().filter(a -> model.isShown(a.id())).count();
        MenuButton menu = new MenuButton(
                Texts.get("ui.consequences.alternatives", shown, model.alternatives().size()));
        menu.setId("alternatives");
        menu.setAccessibleText(menu.getText());
        for (Alternative alternative : model.alternatives()) {
            CheckMenuItem item = new CheckMenuItem(alternative.shortName());
            item.setSelected(model.isShown(alternative.id()));
            item.setDisable(alternative.id().equals(model.reference()));
            item.setOnAction(_ -> model.show(alternative.id(), item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node shownYears() {
        long shown = model.allYears().stream().filter(model::isShown).count();
        MenuButton menu = new MenuButton(Texts.get("ui.consequences.years", shown, model.allYears().size()));
        menu.setId("years");
        menu.setAccessibleText(menu.getText());
        for (int year : model.allYears()) {
            CheckMenuItem item = new CheckMenuItem(year == model.allYears().getFirst()
                    ? Texts.get("ui.consequences.baseYear", Integer.toString(year)) : Integer.toString(year));
            item.setSelected(model.isShown(year));
            item.setDisable(model.years().equals(List.of(year)));
            item.setOnAction(_ -> model.show(year, item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(String alternative) {
        return model.alternatives().stream().filter(a -> a.id().equals(alternative)).map(Alternative::shortName)
                .findFirst().orElse("");
    }
}
