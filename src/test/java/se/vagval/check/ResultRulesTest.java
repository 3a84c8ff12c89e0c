package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Participants;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;

/** The rules on participants, SUS and sources. */
class ResultRulesTest {
    private static Review participants(double women, double men) {
        return Found.example().edit().participants(List.of(new Participants("d", "finnveden", 2019,
                Figure.of(200, "Källa"), Found.figure(women), Found.figure(men)))).done();
    }

    @Test
    void womenAndMenAreAllParticipants() {
        Remark r = Found.one(CheckCode.SEX_SHARES, participants(0.51, 0.46));
        assertEquals("Finnveden: kvinnor och män är tillsammans 97 %", Found.plain(r.headline()));
        Found.none(CheckCode.SEX_SHARES, Found.example());
        Found.none(CheckCode.SEX_SHARES, participants(0.505, 0.496));
        Found.one(CheckCode.SEX_SHARES, participants(0.505, 0.497));
    }

    private static Review outcomes(SusOutcome... rows) {
        return Found.example().edit().outcomes(List.of(rows)).done();
    }

    private static SusOutcome count(String id, String area, double total, double women, double men) {
        return new SusOutcome(id, area, 2019, "Antal", false, Found.figure(total), Found.figure(women),
                Found.figure(men), Optional.empty());
    }

    @Test
    void womenAndMenMakeTheTotal() {
        Review wrong = outcomes(count("c", "COUNTY", 90, 48, 37));
        Remark r = Found.one(CheckCode.SUS_SUM, wrong);
        assertEquals("Länet: totalt 90 i källan, 85 av talen", r.headline());
        assertEquals("outcomes.c.total", r.address());
        assertEquals(85, Found.fixed(r, 0, wrong).outcomes().getFirst().total().orElseThrow().value());
        Found.none(CheckCode.SUS_SUM, outcomes(count("c", "COUNTY", 85, 48, 37)));
    }

    @Test
    void aPartLargerThanTheWholeIsTheOneInDoubt() {
        Review wrong = outcomes(count("a", "finnveden", 49, 23, 26), count("b", "hoglandet", 67, 32, 35),
                count("c", "COUNTRY", 1758, 784, 9744));
        Remark r = Found.one(CheckCode.SUS_SUM, wrong);
        assertEquals("outcomes.c.men", r.address());
        assertEquals(974, Found.fixed(r, 0, wrong).outcomes().getLast().men().orElseThrow().value());
    }

    @Test
    void anAverageIsNoSum() {
        Found.none(CheckCode.SUS_SUM, outcomes(count("a", "finnveden", 248, 198, 292),
                count("b", "hoglandet", 405, 434, 378)));
    }

    @Test
    void aRowOfSharesOfTheWholeIsTheWhole() {
        Found.one(CheckCode.SUS_SUM, outcomes(share(0.56, 0.4)));
        Found.none(CheckCode.SUS_SUM, outcomes(share(0.56, 0.45)));
    }

    private static SusOutcome share(double women, double men) {
        return new SusOutcome("s", "COUNTY", 2019, "Fördelning", true, Found.figure(1), Found.figure(women),
                Found.figure(men), Optional.empty());
    }

    @Test
    void theAssociationsMakeTheCounty() {
        List<Remark> found = Found.by(CheckCode.SUS_COUNTY, county(203, 105, 98));
        assertEquals(List.of("Länet: totalt 203 i källan, 201 av förbunden",
                "Länet: kvinnor 105 i källan, 103 av förbunden"), found.stream().map(Remark::headline).toList());
        assertEquals("outcomes.c.total", found.getFirst().address());
        Found.none(CheckCode.SUS_COUNTY, county(201, 103, 98));
    }

    private static Review county(double total, double women, double men) {
        return outcomes(count("a", "sodra-vatterbygden", 85, 48, 37), count("b", "finnveden", 49, 23, 26),
                count("d", "hoglandet", 67, 32, 35), count("c", "COUNTY", total, women, men));
    }

    @Test
    void noMoreAreUniqueThanHaveFinished() {
        Remark r = Found.one(CheckCode.UNIQUE_ABOVE, finished(199, 201));
        assertEquals("Länet: 201 unika deltagare av 199", r.headline());
        assertEquals("outcomes.u.total", r.address());
        assertEquals(Severity.ERROR, r.severity());
        Found.none(CheckCode.UNIQUE_ABOVE, finished(201, 199));
        Found.none(CheckCode.UNIQUE_ABOVE, finished(201, 201));
        Found.none(CheckCode.UNIQUE_ABOVE, Found.example());
    }

    private static Review finished(double all, double unique) {
        return outcomes(new SusOutcome("a", "COUNTY", 2019, "Avslutade deltagare, antal", false, Found.figure(all),
                Optional.empty(), Optional.empty(), Optional.empty()),
                new SusOutcome("u", "COUNTY", 2019, "Avslutade deltagare, antal unika", false, Found.figure(unique),
                        Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void sourcesAreAskedForOncePerTable() {
        String accounts = "associations.finnveden.accounts.2019.";
        Review bare = Found.put(Found.put(Found.example(), accounts + "totalCost", Figure.of(5_624_000)),
                accounts + "result", Figure.of(-480_000));
        Remark r = Found.one(CheckCode.MISSING_SOURCE, bare);
        assertEquals("2 tal saknar källa: bokslut", r.headline());
        assertEquals("associations.finnveden.accounts.2019.totalCost", r.address());
        assertEquals(Severity.INFORMATION, r.severity());
        Found.none(CheckCode.MISSING_SOURCE, Found.example());
    }

    @Test
    void aSourceIsAskedForInTheOtherTablesToo() {
        Review example = Found.example();
        List<Municipality> all = new ArrayList<>(example.municipalities());
        Municipality first = all.removeFirst();
        all.addFirst(new Municipality(first.code(), first.name(), first.regionId(), Optional.empty(),
                Optional.of(Figure.of(6821)), first.workingAge(), Optional.empty(), Optional.empty()));
        Remark r = Found.one(CheckCode.MISSING_SOURCE, example.edit().municipalities(all).done());
        assertEquals("Ett tal saknar källa: kommunernas invånare", r.headline());
        assertEquals("municipalities.0604.population", r.address());
    }
}
