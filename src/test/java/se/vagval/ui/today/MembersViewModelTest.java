package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.support.OpenSession;
import se.vagval.ui.session.Session;

/** Municipalities moved between associations, and chosen from the register. */
class MembersViewModelTest {
    private final Session session = OpenSession.example();
    private final List<String> told = new ArrayList<>();
    private final MembersViewModel model = new MembersViewModel(session, session.review(), Register.load(), told::add);

    private List<String> members(String association) {
        return model.homes().get().stream().filter(h -> h.id().equals(association)).findFirst().orElseThrow().members()
                .stream().map(MembersViewModel.Member::name).toList();
    }

    @Test
    void aMunicipalityIsMovedWithItsFiguresAsOneStep() {
        double before = session.review().get().municipalities().stream().filter(m -> m.name().equals("Vaggeryd"))
                .findFirst().orElseThrow().population().orElseThrow().value();
        model.move(List.of("0665"), "finnveden");
        assertEquals(List.of("Gislaved", "Gnosjö", "Vaggeryd", "Värnamo"), members("finnveden"));
        assertEquals(List.of("Habo", "Jönköping", "Mullsjö"), members("sodra-vatterbygden"));
        assertEquals("Ångra: flyttat Vaggeryd till Finnveden", session.undoText().get());
        assertEquals(before, session.review().get().municipalities().stream().filter(m -> m.name().equals("Vaggeryd"))
                .findFirst().orElseThrow().population().orElseThrow().value());
        session.undo();
        assertEquals(3, members("finnveden").size());
    }

    @Test
    void severalAreMovedAtOnceAndOneThatIsThereAlreadyIsNoStep() {
        Review before = session.review().get();
        model.move(List.of("0683"), "finnveden");
        assertSame(before, session.review().get());
        model.move(List.of("0643", "0642"), "");
        assertEquals(List.of("Habo", "Mullsjö"), members(""));
        assertEquals("Ångra: tagit 2 kommuner ur sitt förbund", session.undoText().get());
    }

    @Test
    void theRegisterIsSoughtByNameCountyAndCode() {
        assertEquals(290, model.hits().get().size());
        model.sought().set("näs");
        MembersViewModel.Hit first = model.hits().get().getFirst();
        assertEquals(new MembersViewModel.Hit("0682", "Nässjö", "Jönköpings län", "Höglandet"), first);
        model.sought().set("gotl");
        assertEquals(List.of("Gotland"), model.hits().get().stream().map(MembersViewModel.Hit::name).toList());
        model.sought().set("jönköpings l");
        assertEquals(13, model.hits().get().size());
        model.sought().set("0682");
        assertEquals("Nässjö", model.hits().get().getFirst().name());
    }

    @Test
    void oneFromTheRegisterComesWithItsRegion() {
        Session fresh = OpenSession.of(Review.empty(Commission.titled("Översyn", 2024)));
        new SheetModel(fresh, fresh.calculation(), new AssociationsSheet(Register.load()), told::add, _ -> {})
                .put(List.of(new se.vagval.ui.grid.GridEntry("associations.+", "Höglandets samordningsförbund")), "");
        MembersViewModel empty = new MembersViewModel(fresh, fresh.review(), Register.load(), told::add);
        String id = fresh.review().get().associations().getFirst().id();
        empty.move(List.of("0682", "0604"), id);
        assertEquals("Ångra: lagt till 2 kommuner i Höglandets samordningsförbund", fresh.undoText().get());
        assertEquals("Region Jönköpings län", fresh.review().get().regions().getFirst().name());
        assertEquals(List.of("0682", "0604"), fresh.review().get().associations().getFirst().municipalities());
    }

    @Test
    void oneThatHasAStatedShareStaysAndItIsTold() {
        session.edit("angett andelar", r -> r.edit().association("finnveden", a -> a.edit()
                .municipalityKey(new SplitKey(SplitBasis.STATED, java.util.Map.of("0662", Figure.of(0.4), "0617",
                        Figure.of(0.2), "0683", Figure.of(0.4))))
                .done()).done());
        Review before = session.review().get();
        model.move(List.of("0683"), "hoglandet");
        assertSame(before, session.review().get());
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("Kommunen kan inte flyttas ur Finnveden"), told.getFirst());
    }
}
