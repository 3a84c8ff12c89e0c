package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Which arguments of the register are in view: of one alternative or all, for or against or both. */
final class FilterBar extends HBox {
    private static final double WIDE = 150;

    /** For, against or both. */
    private enum Shown {
        BOTH, FOR, AGAINST;

        Optional<Argument.Stance> stance() {
            return this == BOTH ? Optional.empty() : Optional.of(Argument.Stance.valueOf(name()));
        }

        String label() {
            return Texts.get("ui.arguments.filter." + this);
        }
    }

    private final ArgumentsViewModel model;
    private final ComboBox<String> alternatives = new ComboBox<>();
    private final HBox stances;
    private List<Alternative> known = List.of();
    private boolean following;

    FilterBar(ArgumentsViewModel model) {
        super(8);
        this.model = model;
        alternatives.setId("argument-alternative");
        setAlignment(Pos.CENTER_LEFT);
        alternatives.setPrefWidth(WIDE);
        alternatives.setAccessibleText(Texts.get("ui.arguments.filter.alternative"));
        alternatives.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return known.stream().filter(a -> a.id().equals(id)).map(Alternative::shortName).findFirst()
                        .orElse(Texts.get("ui.arguments.filter.all"));
            }

            @Override
            public String fromString(String name) {
                return "";
            }
        });
        alternatives.setOnAction(_ -> {
            if (!following && alternatives.getValue() != null) {
                model.filter().set(new Filter(Optional.of(alternatives.getValue()).filter(id -> !id.isEmpty()),
                        model.filter().get().stance()));
            }
        });
        stances = Parts.segments("argument-stance", List.of(Shown.values()), Shown::label, Shown.BOTH,
                s -> model.filter().set(new Filter(model.filter().get().alternative(), s.stance())));
        stances.setAccessibleText(Texts.get("ui.arguments.filter.stance"));
        getChildren().setAll(alternatives, stances);
        follow();
    }

    /** Shows what is chosen among the alternatives there now are. */
    void follow() {
        following = true;
        if (!known.equals(model.alternatives())) {
            known = model.alternatives();
            List<String> ids = new ArrayList<>(List.of(""));
            known.forEach(a -> ids.add(a.id()));
            alternatives.getItems().setAll(ids);
        }
        alternatives.setValue(model.filter().get().alternative().orElse(""));
        stances.getChildren().forEach(b -> ((ToggleButton) b)
                .setSelected(((Shown) b.getUserData()).stance().equals(model.filter().get().stance())));
        following = false;
    }
}
