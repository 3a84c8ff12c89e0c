package se.vagval.ui.today;

import java.util.List;

import se.vagval.check.Area;
import se.vagval.text.Texts;

/** The parts of today, as tabs. */
enum TodayTab {
    /** Associations and their members. */
    MEMBERS(Area.ASSOCIATIONS),
    /** The closed accounts. */
    ACCOUNTS(Area.ACCOUNTS),
    /** The state's allocation. */
    ALLOCATION(Area.ALLOCATION),
    /** Administration, posts and bought services. */
    ADMINISTRATION(Area.ADMINISTRATION),
    /** Participants and outcome. */
    RESULTS(Area.RESULTS),
    /** Organs, activities and who works with which office. */
    ORGANISATION(Area.ORGANISATION);

    private final Area area;

    TodayTab(Area area) {
        this.area = area;
    }

    String label() {
        return Texts.get("ui.today.tab." + this);
    }

    /** What checks of the tab are about. */
    List<Area> areas() {
        return List.of(area);
    }

    /** The tab where an address is shown. */
    static TodayTab of(String address) {
        String[] path = address.split("\\.");
        String field = path.length > 2 ? path[2] : "";
        return switch (path[0]) {
            case "participants", "outcomes" -> RESULTS;
            case "organs", "activities", "cooperations" -> ORGANISATION;
            case "services" -> ADMINISTRATION;
            case "allocation" -> ALLOCATION;
            case "associations" -> switch (field) {
                case "accounts" -> path.length > 4 && "administration".equals(path[4]) ? ADMINISTRATION : ACCOUNTS;
                case "allocation", "regionCeiling", "municipalitiesCeiling", "municipalityKey", "regionKey" ->
                    ALLOCATION;
                case "positions" -> ADMINISTRATION;
                default -> MEMBERS;
            };
            default -> MEMBERS;
        };
    }
}
