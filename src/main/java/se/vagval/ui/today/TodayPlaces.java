package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.command.Command;

/** Nuläge's places: its tabs and tables, and the row of every association, municipality and region. */
final class TodayPlaces {
    private TodayPlaces() {}

    /**
     * @param table
     *            shows a table of a tab, by its place from above
     * @param row
     *            shows the cell of an address
     */
    static List<Command> of(TodayViewModel model, BiConsumer<TodayTab, Integer> table, Consumer<String> row) {
        List<Command> places = new ArrayList<>();
        for (TodayTab tab : TodayTab.values()) {
            places.add(Command.place("today." + tab, tab.label(), Texts.get("ui.today.place.tab"),
                    () -> table.accept(tab, 0)));
            List<SheetModel> tables = model.tables(tab);
            for (int i = 0; i < tables.size(); i++) {
                int at = i;
                places.add(Command.place("today." + tab + "." + i, tables.get(i).sheet().getValue().title(),
                        Texts.get("ui.today.place.table", tab.label()), () -> table.accept(tab, at)));
            }
        }
        Review review = model.review();
        for (Association a : review.associations()) {
            places.add(Command.place("association." + a.id(), a.name(), Texts.get("ui.command.place.association"),
                    () -> row.accept("associations." + a.id() + ".name")));
        }
        for (Municipality m : review.municipalities()) {
            places.add(Command.place("municipality." + m.code(), m.name(), Texts.get("ui.today.place.municipality",
                    Homes.name(review, Homes.of(review, m.code()))), () -> row.accept("municipalities." + m.code())));
        }
        for (Region r : review.regions()) {
            review.associations().stream().filter(a -> a.regions().contains(r.id())).findFirst()
                    .ifPresent(a -> places.add(Command.place("region." + r.id(), r.name(),
                            Texts.get("ui.command.place.region"),
                            () -> row.accept("associations." + a.id() + ".regions"))));
        }
        return places;
    }
}
