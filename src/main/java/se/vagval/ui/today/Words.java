package se.vagval.ui.today;

import java.util.Locale;

import se.vagval.model.CostCategory;
import se.vagval.model.PriceIndex;
import se.vagval.text.Texts;

/** Words of what is chosen in cells. */
final class Words {
    private Words() {}

    static String category(CostCategory category) {
        return Texts.get("model.costCategory." + category);
    }

    static String index(PriceIndex index) {
        return Texts.get("ui.today.index." + index);
    }

    /** The category whose name a line's name begins with, else the one for what is left over. */
    static CostCategory likelyCategory(String name) {
        String sought = name.toLowerCase(Locale.ROOT);
        for (CostCategory category : CostCategory.values()) {
            String word = category(category).toLowerCase(Locale.ROOT).split(" ")[0];
            if (sought.startsWith(word.substring(0, Math.min(5, word.length())))) {
                return category;
            }
        }
        return CostCategory.OTHER;
    }
}
