package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LineageTest {
    private static Change utilisation(String id, int year, double share) {
        return new Change.SetUtilisation(id, year, "a", Figure.of(share), "");
    }

    private static Change budget(String id, int year) {
        return new Change.StateBudget(id, year, "a", Figure.of(1), "");
    }

    private static Alternative alternative(String id, String parent, Change... changes) {
        return new Alternative(id, Optional.ofNullable(parent), id, id, "", List.of(changes));
    }

    @Test
    void changesComeInTimeOrderInheritedBeforeOwn() {
        Alternative parent = alternative("parent", null, utilisation("p2", 2022, 0.5), utilisation("p1", 2021, 0.4));
        Alternative child = alternative("child", "parent", utilisation("c2", 2022, 0.6));
        assertEquals(List.of("p1", "p2", "c2"),
                Lineage.changes(child, List.of(child, parent)).stream().map(Change::id).toList());
    }

    @Test
    void aChangeOfTheSameKindAndIdStandsInThePlaceOfTheInheritedOne() {
        Alternative parent = alternative("parent", null, utilisation("same", 2021, 0.4), budget("other", 2021));
        Change own = utilisation("same", 2023, 0.9);
        Alternative child = alternative("child", "parent", own);
        Alternative grandchild = alternative("grandchild", "child");
        List<Alternative> all = List.of(parent, child, grandchild);
        assertEquals(List.of(budget("other", 2021), own), Lineage.changes(child, all));
        assertEquals(List.of(budget("other", 2021), own), Lineage.changes(grandchild, all));
        assertEquals(parent.changes(), Lineage.changes(parent, all));
    }

    @Test
    void theSameIdOfAnotherKindIsAnotherChange() {
        Alternative parent = alternative("parent", null, utilisation("same", 2021, 0.4));
        Alternative child = alternative("child", "parent", budget("same", 2021));
        assertEquals(2, Lineage.changes(child, List.of(parent, child)).size());
    }
}
