package se.vagval.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The heading of a group of rows in a table: as long as it is, over the columns beside it, since the rest of its row is blank. */
public final class GroupHeading extends HBox {
    /** A cell has all it shows cut at its edges; this lets a heading in it go on. To be called when the cell has its skin. */
    public static void goesOnFrom(Cell<?> cell) {
        cell.setClip(null);
    }

    public GroupHeading(String words) {
        Label heading = Parts.label(words, "vv-group-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(heading);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(0);
        setMouseTransparent(true);
    }
}
