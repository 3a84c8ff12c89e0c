package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.support.Small;

/** What {@link Structure} tells of a year's changes of members. */
class StructureEventsTest {
    private final Review review = Small.with();

    private static NewAssociation created(String id, String... members) {
        return new NewAssociation(id, id, id, List.of(members), List.of("S"));
    }

    private static Change leave(String municipality, String association) {
        return new Change.Leave("u" + municipality, 2020, municipality, association, Settlement.NONE, "");
    }

    private static Change join(String municipality, String association) {
        return new Change.Join("j" + municipality, 2020, municipality, association, "");
    }

    private static Change start(String id, String... members) {
        return new Change.Start("s" + id, 2020, created(id, members), List.of(), List.of(), Optional.empty(), "");
    }

    private List<StructureEvent> events(Change... changes) {
        return Structure.today(review).follow(List.of(changes), 2020);
    }

    private List<String> told(Change... changes) {
        return events(changes).stream().map(e -> switch (e) {
            case StructureEvent.Left l -> l.municipality() + " left " + l.after().id() + l.after().regions();
            case StructureEvent.Joined j -> j.municipality() + " joined " + j.after().id() + j.after().regions();
            case StructureEvent.Formed f -> f.body().id() + " formed of " + f.body().municipalities();
            case StructureEvent.Merged m -> m.whole().id() + " merged of " + m.parts().size();
            case StructureEvent.Divided d -> d.whole().id() + " divided in " + d.parts().size();
            case StructureEvent.Liquidated l -> l.body().id() + " liquidated";
            case StructureEvent.Idle i -> i.change().id() + " idle";
            case StructureEvent.Refused r -> r.reason() + " " + r.about();
        }).toList();
    }

    @Test
    void aRegionFollowsTheLastOfItsMunicipalitiesOut() {
        assertEquals(List.of("k2 left a[N]"), told(leave("k2", "a")));
        assertEquals(List.of("k1 left a[S]"), told(leave("k1", "a")));
    }

    @Test
    void aRegionFollowsWhoJoinsIn() {
        assertEquals(List.of("k1 left a[S]", "k1 joined b[S, N]"), told(join("k1", "b")));
        assertEquals(List.of("k3 left b[S]", "k3 joined a[N, S]", "b liquidated"), told(join("k3", "a")));
    }

    @Test
    void whoIsToBeOfANewAssociationLeavesFirstAndTheEmptyOneEnds() {
        assertEquals(List.of("k3 left b[S]", "c formed of [k3]", "b liquidated"), told(start("c", "k3")));
    }

    @Test
    void anAssociationThatSomebodyElseJoinsTheSameYearGoesOn() {
        assertEquals(List.of("k3 left b[S]", "k2 left a[N]", "k2 joined b[S]"),
                told(leave("k3", "b"), join("k2", "b")));
    }

    @Test
    void whatCannotBeDoneIsRefusedAndMovesNobody() {
        assertEquals(List.of("EXISTS b"), told(start("b", "k1")));
        assertEquals(List.of("GONE c"), told(join("k1", "c")));
        assertEquals(List.of("GONE c"), told(leave("k1", "c")));
        assertEquals(List.of("NOT_MEMBER k3"), told(split(created("x", "k1", "k3"), created("y", "k2"))));
        assertEquals(List.of("IN_TWO_PARTS k1"), told(split(created("x", "k1"), created("y", "k1"))));
        assertEquals(List.of("IN_NO_PART k2"), told(split(created("x", "k1"))));
        assertEquals(List.of("EXISTS b"), told(split(created("b", "k1"), created("y", "k2"))));
        assertEquals(List.of("jk1 idle"), told(join("k1", "a")));
        assertEquals(List.of("uk3 idle"), told(leave("k3", "a")));
    }

    private static Change split(NewAssociation... parts) {
        return new Change.Split("d", 2020, "a", List.of(parts), "");
    }

    @Test
    void aPartMayKeepTheIdOfWhatIsDivided() {
        assertEquals(List.of("a divided in 2"), told(split(created("a", "k1"), created("y", "k2"))));
    }
}
