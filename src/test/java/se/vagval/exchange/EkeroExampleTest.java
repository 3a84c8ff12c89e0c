package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Cooperation;
import se.vagval.model.Figure;
import se.vagval.model.Lineage;
import se.vagval.model.Mark;
import se.vagval.model.Municipality;
import se.vagval.model.Review;

/** The bundled example against Ekerö's account of 2017: one municipality looks at seven associations. */
class EkeroExampleTest {
    private static final Review REVIEW = Examples.open("ekero");
    private static final String EKERO = "0125";

    /** Lägesbeskrivning. */
    @Test
    void hasTheSevenAssociationsAndTheirMembersAsListed() {
        Map<String, String> names = REVIEW.municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name));
        Map<String, List<String>> members = new LinkedHashMap<>();
        REVIEW.associations().forEach(a -> members.put(a.id(), a.municipalities().stream().map(names::get).toList()));
        assertEquals(Map.of("stockholm", List.of("Stockholm"), "hbs", List.of("Huddinge", "Botkyrka", "Salem"),
                "sodertalje", List.of("Södertälje"), "sodra-roslagen", List.of("Täby", "Österåker"), "varna",
                List.of("Värmdö", "Nacka"), "ostra-sodertorn", List.of("Haninge", "Tyresö", "Nynäshamn"), "suvs",
                List.of("Sollentuna", "Upplands Väsby", "Sigtuna")), members);
    }

    /** The document prints no population: the note of what is derived says of which day the one it rests on is. */
    @Test
    void saysOfWhichDayThePopulationIsThatTheWorkingAgeIsDerivedFrom() {
        for (Municipality m : REVIEW.municipalities()) {
            Figure population = m.population().orElseThrow();
            Figure workingAge = m.workingAge().orElseThrow();
            assertEquals(Math.round(population.value() * 6_152_410 / 9_995_153), workingAge.value(), m.name());
            assertEquals("SCB, folkmängd 2019-12-31", population.provenance().source());
            assertTrue(workingAge.provenance().note().startsWith("Folkmängden 2019-12-31 gånger rikets andel"),
                    m.name());
        }
    }

    @Test
    void weighsJoiningEachFormingOneAndStayingOutside() {
        List<String> joined = REVIEW.alternatives().stream()
                .flatMap(a -> Lineage.changes(a, REVIEW.alternatives()).stream())
                .flatMap(c -> c instanceof Change.Join join ? Optional.of(join).stream() : Optional.<Change.Join>empty()
                        .stream())
                .map(join -> {
                    assertEquals(EKERO, join.municipality());
                    return join.association();
                }).toList();
        assertEquals(REVIEW.associations().stream().map(Association::id).toList(), joined);
        assertEquals(Optional.of("utanfor"), REVIEW.reference());
        assertTrue(REVIEW.alternative("eget").isPresent() && REVIEW.alternative("sundbyberg").isPresent());
    }

    /** För- och nackdelar: the table has four for and four against joining, two for and one against an own. */
    @Test
    void hasTheTableOfProsAndCons() {
        assertEquals(List.of(4L, 4L, 2L, 1L), List.of(said("ansluta", Argument.Stance.FOR),
                said("ansluta", Argument.Stance.AGAINST), said("eget", Argument.Stance.FOR),
                said("eget", Argument.Stance.AGAINST)));
    }

    private static long said(String alternative, Argument.Stance stance) {
        return REVIEW.arguments().stream().filter(a -> a.alternative().equals(alternative) && a.stance() == stance
                && !a.comment()).count();
    }

    /** Diskussion: the office in Alvik and northern Stockholm's psychiatry fit Stockholm, Solna and Sundbyberg's office none. */
    @Test
    void readsTheFitOfEachAssociationFromWhomItAlreadyWorksWith() {
        Map<String, List<String>> fit = REVIEW.cooperations().stream()
                .collect(Collectors.toMap(Cooperation::id, Cooperation::associations));
        assertEquals(List.of("stockholm"), fit.get("fk-alvik"));
        assertEquals(List.of("stockholm"), fit.get("norra-psykiatrin"));
        assertEquals(List.of(), fit.get("af-solna-sundbyberg"));
        assertTrue(REVIEW.cooperations().stream().allMatch(c -> c.municipality().equals(EKERO)));
    }

    /** The document has no amount at all, so every amount is an assumption. */
    @Test
    void marksEveryAmountAsAssumed() {
        for (Association a : REVIEW.associations()) {
            assertEquals(Mark.ASSUMPTION, mark(a.allocation().possible()), a.id());
            assertEquals(Mark.ASSUMPTION, mark(a.accountsOf(2016).orElseThrow().totalRevenue()), a.id());
            double workingAge = REVIEW.municipalities().stream().filter(m -> a.municipalities().contains(m.code()))
                    .mapToDouble(m -> m.workingAge().orElseThrow().value()).sum();
            assertEquals(400_000 + (339e6 - 82 * 400_000) * workingAge / 6_152_410,
                    a.allocation().possible().orElseThrow().value(), 500, a.id());
        }
    }

    private static Mark mark(Optional<Figure> figure) {
        return figure.orElseThrow().provenance().mark();
    }
}
