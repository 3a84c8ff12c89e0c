package se.vagval.ui.commission;

import javafx.scene.control.DatePicker;

import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** A button that opens a calendar for a date field; what is chosen is typed in the field and taken. */
final class DateButton extends DatePicker {
    DateButton(Slot slot, TypedField field) {
        setId(slot.name().toLowerCase(Texts.SWEDISH) + "-calendar");
        getStyleClass().add("vv-date-button");
        setEditable(false);
        setShowWeekNumbers(true);
        setAccessibleText(Texts.get("ui.commission.calendar", slot.label()));
        setOnShowing(_ -> setValue(SwedishDates.parse(field.text().get()).orElse(null)));
        setOnAction(_ -> {
            if (isShowing() && getValue() != null) {
                field.text().set(SwedishDates.date(getValue()));
                field.submit();
            }
        });
    }
}
