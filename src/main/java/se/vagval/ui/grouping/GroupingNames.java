package se.vagval.ui.grouping;

import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.text.Texts;

/** What the alternatives that are made for a question are called, in tables and in Förklara. */
final class GroupingNames implements Leaving.Names {
    @Override
    public String without(Leaver leaver) {
        return Texts.get("ui.grouping.without", leaver.name());
    }

    @Override
    public String today() {
        return Texts.get("ui.grouping.today");
    }

    static String group(int size) {
        return Texts.get("ui.grouping.group", size);
    }
}
