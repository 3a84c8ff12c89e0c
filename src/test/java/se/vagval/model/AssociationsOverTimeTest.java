package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;

/** {@link Structure} over the years. */
class AssociationsOverTimeTest {
    private final Review review = Examples.open("jonkoping");

    private static Change.Merge merge(int year, String target, String... associations) {
        return new Change.Merge("m" + year, year, List.of(associations),
                new NewAssociation(target, target, target, List.of(), List.of()), Optional.empty(), Map.of(),
                List.of(), EquityRoute.TRANSFERRED, "");
    }

    private List<String> ids(int year, Change... changes) {
        return Structure.of(review, List.of(changes), year).bodies().stream().map(Structure.Body::id).toList();
    }

    @Test
    void aMergerHoldsFromItsYearAndKeepsMembersAndOrigins() {
        Change merge = merge(2022, "ett", "hoglandet", "finnveden");
        assertEquals(List.of("hoglandet", "sodra-vatterbygden", "finnveden"), ids(2021, merge));
        assertEquals(List.of("sodra-vatterbygden", "ett"), ids(2022, merge));
        Structure.Body body = Structure.of(review, List.of(merge), 2022).find("ett").orElseThrow();
        assertEquals(List.of("hoglandet", "finnveden"), body.origins());
        assertEquals(9, body.municipalities().size());
        assertEquals(List.of("rjl"), body.regions());
    }

    @Test
    void aMergedAssociationCanMergeAgain() {
        Structure.Body all = Structure.of(review, List.of(merge(2023, "alla", "ett", "sodra-vatterbygden"),
                merge(2022, "ett", "hoglandet", "finnveden")), 2023).find("alla").orElseThrow();
        assertEquals(List.of("hoglandet", "finnveden", "sodra-vatterbygden"), all.origins());
        assertEquals(13, all.municipalities().size());
    }

    @Test
    void whoMovesIsMemberOfOneAssociationAtATime() {
        Structure moved = Structure.of(review, List.of(new Change.Join("j", 2021, "0604", "finnveden", ""),
                new Change.Leave("l", 2021, "0682", "hoglandet", Settlement.NONE, "")), 2021);
        assertTrue(moved.find("finnveden").orElseThrow().municipalities().contains("0604"));
        assertEquals(List.of("0686", "0684", "0687", "0685"), moved.find("hoglandet").orElseThrow()
                .municipalities());
    }

    @Test
    void aMergerOfWhatIsNoLongerThereMakesNothing() {
        assertEquals(List.of("sodra-vatterbygden", "ett"), ids(2024, merge(2022, "ett", "hoglandet", "finnveden"),
                merge(2023, "två", "hoglandet", "sodra-vatterbygden")));
    }
}
