package se.vagval.statement;

import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.text.Texts;

/** What the alternatives that are made for a question of leaving are called, in tables and in Förklara. */
public final class LeavingNames implements Leaving.Names {
    @Override
    public String without(Leaver leaver) {
        return Texts.get("statement.leaving.without", leaver.name());
    }

    @Override
    public String today() {
        return Texts.get("statement.leaving.today");
    }

    /** What a group of so many municipalities is called. */
    public static String group(int size) {
        return Texts.get("statement.groups.size", size);
    }
}
