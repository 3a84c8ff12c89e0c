package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;

/** What the rules say of each of the other examples, whole; {@link JonkopingRemarksTest} has Jönköping's. */
class ExampleRemarksTest {
    private static List<String> said(String example) {
        return Found.all(Examples.open(example)).stream()
                .map(r -> Found.plain(r.severity().label() + ": " + r.headline())).toList();
    }

    /** The association is counted from 1 January 2016, and the city's decision was prepared in that month. */
    @Test
    void stockholm() {
        assertEquals(List.of(
                "Att se över: Godkänn förslaget för egen del och föreslå det för kommunstyrelsen: senare än vad som går",
                "Att se över: Remiss till stadsledningskontoret och tre stadsdelar: senare än vad som går",
                "Att se över: Kommunstyrelsens förslag till kommunfullmäktige: senare än vad som går"),
                said("stockholm"));
    }

    @Test
    void ekero() {
        assertEquals(List.of("Upplysning: Ingår inte i något förbund idag: Ekerö och Sundbyberg",
                "Upplysning: Olika mycket talar för alternativen",
                "Upplysning: Olika mycket talar emot alternativen"), said("ekero"));
    }

    /** The document proposes to leave before the notice of the law has passed; the report back in March comes after it. */
    @Test
    void trelleborg() {
        assertEquals(List.of("Att se över: Trelleborg: eget kapital 667 tkr över trappan",
                "Att se över: Utträde 2020 och Egen samordning: Trelleborg utträder 2020, före uppsägningstidens slut",
                "Upplysning: Utträde 2020 och Egen samordning: Trelleborg upphör 2020",
                "Upplysning: Utträde 2023: Trelleborg upphör 2023"), said("trelleborg"));
    }

    /**
     * Göteborg's 11,5 mnkr is flagged beside its 11,3, and its 95 kr per inhabitant, where 11,3 mnkr are 100; no ladder is
     * known for 2005. Of the six other kronor per inhabitant nothing is said.
     */
    @Test
    void statskontoret() {
        assertEquals(List.of(
                "Att se över: Budget per invånare 16–64 år (kr), Göteborg Centrum 2006: 95 kr i källan, 100 kr av talen",
                "Att se över: Göteborg Centrum: trappan kan inte avgöras",
                "Noterat: Göteborg Centrum: summa kostnader 11 500 tkr i källan, 11 300 tkr av talen"),
                said("statskontoret"));
    }
}
