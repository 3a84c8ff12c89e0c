package se.vagval.model;

import java.util.Optional;

/** Participants in individual-directed activities of an association a year, with the printed shares by sex. */
public record Participants(String id, String association, int year, Figure total, Optional<Figure> womenShare,
        Optional<Figure> menShare) {
    public Participants {
        Check.id("id", id);
        Check.id("association", association);
        Check.year("year", year);
        Check.notNegative("total", total);
        Check.optionalShare("womenShare", womenShare);
        Check.optionalShare("menShare", menShare);
    }
}
