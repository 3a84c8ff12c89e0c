package se.vagval.ui.consequences;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.controlsfx.control.PrefixSelectionComboBox;

import se.vagval.text.Texts;

/** A member, found by typing how its name begins, between buttons for the one before and the one after. */
final class MemberChoice extends HBox {
    private static final int MOST_ROWS = 16;

    private final MemberSelection selection;

    MemberChoice(MemberSelection selection) {
        super(4);
        this.selection = selection;
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(step("member-previous", Texts.get("ui.consequences.member.previous"), -1), names(),
                step("member-next", Texts.get("ui.consequences.member.next"), 1));
    }

    private PrefixSelectionComboBox<MemberSelection.Member> names() {
        PrefixSelectionComboBox<MemberSelection.Member> names = new PrefixSelectionComboBox<>();
        names.setId("member");
        names.setAccessibleText(Texts.get("ui.consequences.member"));
        names.setVisibleRowCount(MOST_ROWS);
        names.getItems().addAll(selection.all());
        names.setConverter(new StringConverter<>() {
            @Override
            public String toString(MemberSelection.Member member) {
                return member == null ? "" : member.name();
            }

            @Override
            public MemberSelection.Member fromString(String name) {
                return names.getItems().stream().filter(m -> m.name().equals(name)).findFirst().orElse(null);
            }
        });
        selection.shown().ifPresent(names::setValue);
        names.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                selection.choose(now.subject());
            }
        });
        return names;
    }

    private Button step(String id, String words, int steps) {
        Button button = new Button(words);
        button.setId(id);
        button.setDisable(!selection.has(steps));
        button.setOnAction(_ -> selection.go(steps));
        return button;
    }
}
