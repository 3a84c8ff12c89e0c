package se.vagval.ui.today;

import se.vagval.model.Alternative;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.text.Texts;

/** Says what still speaks of something that was to be taken away. */
final class InUse {
    private InUse() {}

    /** Why a review refused to lose a row, in the words of the screen. */
    static String sentence(Review review, InvalidField refused) {
        String field = refused.field();
        for (Alternative a : review.alternatives()) {
            if (field.startsWith("alternatives." + a.id() + ".")) {
                return Texts.get("ui.today.inUse.alternative", a.shortName());
            }
        }
        for (Service s : review.services()) {
            if (field.startsWith("services." + s.id() + ".")) {
                return Texts.get("ui.today.inUse.service", s.name());
            }
        }
        if (field.startsWith("participants.")) {
            return Texts.get("ui.today.inUse.participants");
        }
        if (field.startsWith("organs.") || field.startsWith("activities.") || field.startsWith("cooperations.")) {
            return Texts.get("ui.today.inUse.organisation");
        }
        return field.contains(".municipalityKey") || field.contains(".regionKey")
                ? Texts.get("ui.today.inUse.key") : refused.getMessage();
    }
}
