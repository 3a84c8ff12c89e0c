package se.vagval.ui.implementation;

import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import se.vagval.model.Alternative;
import se.vagval.text.Texts;

/** Whose steps are in view. */
final class AlternativeChoice extends ComboBox<Alternative> {
    private final ImplementationViewModel model;
    private boolean refreshing;

    AlternativeChoice(ImplementationViewModel model) {
        this.model = model;
        setId("implementation-alternative");
        setAccessibleText(Texts.get("ui.implementation.choose"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Alternative alternative) {
                return alternative == null ? "" : model.label(alternative);
            }

            @Override
            public Alternative fromString(String words) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        valueProperty().subscribe(chosen -> {
            if (chosen != null && !refreshing) {
                model.chosen().set(chosen.id());
            }
        });
    }

    /** Shows the alternatives as they are now called, with how many steps they have. */
    void refresh() {
        List<Alternative> all = model.alternatives().get();
        refreshing = true;
        // Its button says the words it was given last: told anew when the number of steps has changed.
        setValue(null);
        getItems().setAll(all);
        setValue(all.stream().filter(a -> a.id().equals(model.chosen().get())).findFirst().orElse(null));
        refreshing = false;
    }
}
