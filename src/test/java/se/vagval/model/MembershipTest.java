package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.support.Small;

/** Stated shares are of members, and a shared administration is of what can be shared. */
class MembershipTest {
    private static SplitKey of(String first, String second) {
        return new SplitKey(SplitBasis.STATED, Map.of(first, Figure.of(0.75), second, Figure.of(0.25)));
    }

    private static Change.Merge merge(int year) {
        return new Change.Merge("m", year, List.of(Small.A, Small.B),
                new NewAssociation("c", "Förbund c", "Förbund c", List.of(), List.of()), Optional.empty(), Map.of(),
                List.of(), EquityRoute.TRANSFERRED, "");
    }

    private static void refused(String field, String sentence, org.junit.jupiter.api.function.Executable review) {
        InvalidField refused = assertThrows(InvalidField.class, review);
        assertEquals(field, refused.field());
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aKeyWithAMunicipalityOfAnotherAssociationIsRefused() {
        Association a = Small.keys(Small.a(), of("k1", "k3"), SplitKey.by(SplitBasis.POPULATION));
        refused("associations.a.municipalityKey",
                "associations.a.municipalityKey har en andel för ”k3”, som inte är medlem i Förbund a; "
                        + "ta bort andelen eller gör den till medlem.",
                () -> Small.with(List.of(a, Small.b())));
        Small.with(List.of(Small.keys(Small.a(), of("k1", "k2"), SplitKey.by(SplitBasis.POPULATION)), Small.b()));
    }

    @Test
    void aKeyWithARegionThatIsNoMemberIsRefused() {
        Association b = Small.keys(Small.b(), SplitKey.by(SplitBasis.WORKING_AGE), of("S", "N"));
        refused("associations.b.regionKey",
                "associations.b.regionKey har en andel för ”N”, som inte är medlem i Förbund b; "
                        + "ta bort andelen eller gör den till medlem.",
                () -> Small.with(List.of(Small.a(), b)));
    }

    @Test
    void aChangedKeyIsOfThoseWhoAreOrBecomeMembers() {
        String field = "alternatives.other.changes.k.key.shares";
        refused(field, field + " har en andel för ”k3”, som inte är medlem i Förbund a; "
                + "ta bort andelen eller gör den till medlem.",
                () -> Small.with(new Change.ChangeSplitKey("k", 2021, Small.A, of("k1", "k3"), "")));
        Small.with(merge(2020), new Change.ChangeSplitKey("k", 2021, "c", of("k1", "k3"), ""));
        Small.with(new Change.ChangeSplitKey("k", 2021, Small.A, of("k1", "k3"), ""),
                new Change.Join("j", 2021, "k3", Small.A, ""));
    }

    @Test
    void boardAndAuditStayWithEachAssociation() {
        for (CostCategory own : List.of(CostCategory.BOARD, CostCategory.AUDIT)) {
            refused("savings." + own.id(), "savings." + own.id()
                    + " kan inte ingå i en samordnad administration: varje förbund behåller sin egen styrelse och revision.",
                    () -> new Change.ShareAdministration("s", 2020, List.of(Small.A, Small.B),
                            Map.of(own, Figure.of(0)), AdministrationKey.EQUALLY, ""));
        }
    }
}
