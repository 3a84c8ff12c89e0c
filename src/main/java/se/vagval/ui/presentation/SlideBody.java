package se.vagval.ui.presentation;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.report.deck.Slide;
import se.vagval.ui.control.Parts;

/** What stands below the headline of a slide, as words and tables. */
final class SlideBody {
    private SlideBody() {}

    static Region of(Slide slide) {
        return switch (slide) {
            case Slide.Opening opening -> opening(opening);
            case Slide.Question question -> question(question);
            case Slide.Listing listing -> new TablePane(listing.table());
            case Slide.KeyFigure figure -> new TablePane(figure.table());
            case Slide.Plan plan -> new TablePane(plan.table());
            case Slide.Arguments arguments -> arguments(arguments);
        };
    }

    private static Region opening(Slide.Opening slide) {
        VBox box = box();
        if (!slide.area().isBlank()) {
            box.getChildren().add(Parts.wrapped(slide.area(), "vv-slide-area"));
        }
        slide.details().forEach(line -> box.getChildren().add(Parts.wrapped(line, "vv-slide-detail")));
        return box;
    }

    private static Region question(Slide.Question slide) {
        VBox box = box();
        slide.asked().forEach(line -> box.getChildren().add(Parts.wrapped(line)));
        if (!slide.excluded().isEmpty()) {
            box.getChildren().add(Parts.wrapped(slide.excludedHeading(), "vv-slide-heading"));
            slide.excluded().forEach(line -> box.getChildren().add(Parts.wrapped(line)));
        }
        return box;
    }

    private static VBox box() {
        VBox box = new VBox();
        box.getStyleClass().add("vv-slide-box");
        return box;
    }

    private static Region arguments(Slide.Arguments slide) {
        GridPane sides = new GridPane();
        sides.getStyleClass().add("vv-slide-sides");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
        }
        sides.addRow(0, side(slide.forHeading(), slide.inFavour()), side(slide.againstHeading(), slide.against()));
        return sides;
    }

    private static Node side(String heading, List<String> lines) {
        VBox side = box();
        side.getChildren().add(Parts.wrapped(heading, "vv-slide-heading"));
        lines.forEach(line -> side.getChildren().add(Parts.wrapped(line)));
        side.setMinWidth(0);
        GridPane.setValignment(side, VPos.TOP);
        return side;
    }
}
