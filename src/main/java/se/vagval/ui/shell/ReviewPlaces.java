package se.vagval.ui.shell;

import java.util.ArrayList;
import java.util.List;

import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.command.Command;

/**
 * The review's own names as places: each leads to the step that describes it. A screen that can show the very row offers
 * a place with the same id, which then holds.
 */
final class ReviewPlaces {
    private ReviewPlaces() {}

    static List<Command> of(Review review, Navigation navigation) {
        List<Command> places = new ArrayList<>();
        for (Alternative each : review.alternatives()) {
            places.add(Command.place("alternative." + each.id(), each.name(), Texts.get("ui.command.place.alternative"),
                    () -> navigation.go(Step.ALTERNATIVES)));
        }
        for (Association each : review.associations()) {
            places.add(today("association." + each.id(), each.name(), Texts.get("ui.command.place.association"),
                    navigation));
        }
        for (Municipality each : review.municipalities()) {
            places.add(today("municipality." + each.code(), each.name(), Texts.get("ui.command.place.municipality"),
                    navigation));
        }
        for (Region each : review.regions()) {
            places.add(today("region." + each.id(), each.name(), Texts.get("ui.command.place.region"), navigation));
        }
        return places;
    }

    private static Command today(String id, String name, String kind, Navigation navigation) {
        return Command.place(id, name, kind, () -> navigation.go(Step.TODAY));
    }
}
