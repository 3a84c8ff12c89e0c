package se.vagval.ui.consequences;

import java.util.Optional;

import javafx.util.StringConverter;

import org.controlsfx.control.PrefixSelectionComboBox;

import se.vagval.text.Texts;

/** All municipalities, or one of them, found by typing how its name begins. */
final class MunicipalityChoice extends PrefixSelectionComboBox<ConsequencesViewModel.Choice> {
    private static final int MOST_ROWS = 16;

    MunicipalityChoice(ConsequencesViewModel model) {
        setId("municipality");
        setAccessibleText(Texts.get("ui.consequences.municipality"));
        setVisibleRowCount(MOST_ROWS);
        ConsequencesViewModel.Choice all = new ConsequencesViewModel.Choice("",
                Texts.get("ui.consequences.allMunicipalities"));
        getItems().add(all);
        getItems().addAll(model.municipalities());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(ConsequencesViewModel.Choice choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public ConsequencesViewModel.Choice fromString(String name) {
                return getItems().stream().filter(c -> c.name().equals(name)).findFirst().orElse(all);
            }
        });
        String chosen = model.municipality().get().orElse("");
        setValue(getItems().stream().filter(c -> c.code().equals(chosen)).findFirst().orElse(all));
        valueProperty().subscribe((_, now) -> model.municipality()
                .set(Optional.of(now.code()).filter(code -> !code.isEmpty())));
    }
}
