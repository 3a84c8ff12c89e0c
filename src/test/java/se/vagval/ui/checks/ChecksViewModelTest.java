package se.vagval.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;

import se.vagval.check.Area;
import se.vagval.check.CheckCode;
import se.vagval.check.Remark;
import se.vagval.finance.Calculation;
import se.vagval.model.ReportText;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.figure.NamedFigures;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;
import se.vagval.ui.shell.Navigation;
import se.vagval.ui.shell.Step;
import se.vagval.ui.shell.Watch;

class ChecksViewModelTest {
    private static final String SEATS = "associations.hoglandet.boardSeats";

    private final Session session = OpenSession.example();
    private final Went went = new Went();
    private final ChecksViewModel model = new ChecksViewModel(session, session.calculation(), went,
            new SameThreadTasks(), Runnable::run);

    /** Remembers where somebody went. */
    private static final class Went implements Navigation {
        private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CONSEQUENCES);
        private String address = "";

        @Override
        public ReadOnlyObjectProperty<Step> current() {
            return step.getReadOnlyProperty();
        }

        @Override
        public void go(Step to) {
            step.set(to);
        }

        @Override
        public void go(Step to, String where) {
            step.set(to);
            address = where;
        }

        @Override
        public void watch(Watch watch) {
            throw new UnsupportedOperationException("not asked of in this test");
        }
    }

    private static Review seats(Review review, double seats) {
        return Inputs.with(review, SEATS, Optional.of(Figure.of(seats)));
    }

    private Optional<Remark> found(CheckCode rule) {
        return model.remarks().get().stream().filter(r -> r.rule() == rule).findFirst();
    }

    @Test
    void onlyWhatIsOpenIsCountedByStep() {
        assertEquals(Map.of(Step.TODAY, 3), model.counts().getValue());
        assertEquals(8, model.remarks().get().size());
        assertEquals("3 att se över, 3\u00a0upplysningar, 2\u00a0noterade",
                ChecksViewModel.summary(model.remarks().get()));
        assertEquals("Inget att se över", ChecksViewModel.summary(List.of()));
    }

    @Test
    void theListFollowsWhatIsTyped() {
        session.edit("satt platser", review -> seats(review, 3));
        assertEquals(Map.of(Step.TODAY, 4), model.counts().getValue());
        assertEquals(SEATS, found(CheckCode.BOARD).orElseThrow().address());
        session.undo();
        assertEquals(Map.of(Step.TODAY, 3), model.counts().getValue());
    }

    @Test
    void aFixIsOneStepToUndo() {
        session.edit("satt platser", review -> seats(review, 3));
        Review before = session.review().get();
        model.apply(found(CheckCode.BOARD).orElseThrow().fixes().getFirst());
        assertTrue(found(CheckCode.BOARD).isEmpty());
        assertEquals("Ångra: ändrat platser i styrelsen, Höglandet: 3 → 9", session.undoText().get());
        session.undo();
        assertEquals(before, session.review().get());
        assertTrue(found(CheckCode.BOARD).isPresent());
    }

    @Test
    void goingToARemarkShowsItsStepAndAddress() {
        model.go(found(CheckCode.LADDER).orElseThrow());
        assertEquals(Step.TODAY, went.step.get());
        assertEquals("associations.finnveden.accounts.2019.equity", went.address);
        model.go(found(CheckCode.NO_EFFECT).orElseThrow());
        assertEquals(Step.ALTERNATIVES, went.step.get());
    }

    @Test
    void aScreenAsksForItsOwnParts() {
        assertEquals(List.of(CheckCode.LADDER, CheckCode.LADDER_OPEN),
                model.in(List.of(Area.ACCOUNTS)).stream().map(Remark::rule).toList());
        assertEquals(List.of(CheckCode.STEP_DECIDER),
                model.in(List.of(Area.IMPLEMENTATION)).stream().map(Remark::rule).toList());
        assertEquals(List.of(), model.in(List.of(Area.RULES)));
    }

    @Test
    void aRemarkIsPutAwayWithItsReasonUntilItSaysSomethingElse() {
        Remark ladder = found(CheckCode.LADDER).orElseThrow();
        model.see(ladder, " Prövas i budgeten ");
        assertTrue(found(CheckCode.LADDER).isEmpty());
        assertEquals(Map.of(Step.TODAY, 2), model.counts().getValue());
        assertEquals("Prövas i budgeten", model.putAwayIn(List.of(Area.ACCOUNTS)).getFirst().reason());
        assertEquals("Ångra: lagt undan en kontroll", session.undoText().get());
        session.edit("satt platser", review -> seats(review, 30));
        assertTrue(found(CheckCode.LADDER).isEmpty());
        session.edit("ändrat", review -> Inputs.with(review, ladder.address(), Optional.of(Figure.of(1_900_000))));
        assertTrue(found(CheckCode.LADDER).isPresent());
        session.undo();
        assertTrue(found(CheckCode.LADDER).isEmpty());
        session.undo();
        session.undo();
        assertTrue(found(CheckCode.LADDER).isPresent());
    }

    @Test
    void aRemarkThatIsPutAwayIsShownAgainOnDemand() {
        Remark ladder = found(CheckCode.LADDER).orElseThrow();
        model.see(ladder, "");
        model.unsee(model.putAway().get().getFirst().remark());
        assertTrue(found(CheckCode.LADDER).isPresent());
        assertEquals(List.of(), session.review().get().seenRemarks());
    }

    @Test
    void aRuleIsShownWhereItIsTyped() {
        assertEquals(Step.COMMISSION, Places.step(Area.RULES));
        assertTrue(Places.reachable(Area.RULES));
        assertFalse(Places.reachable(Area.ASSUMPTIONS));
    }

    @Test
    void aTextThatRefersToAFigureThatIsNotThereIsGoneToInTheReport() {
        session.edit("skrivit", r -> r.edit().texts(List.of(
                new ReportText("6", "", "Staten betalar {financing|contribution.state|alt3b} nu."))).done());
        assertEquals(Optional.empty(), found(CheckCode.BROKEN_REFERENCE));
        session.edit("skrivit", r -> r.edit().texts(List.of(
                new ReportText("6", "", "Staten betalar {financing|contribution.state|alt9} nu."))).done());
        Remark broken = found(CheckCode.BROKEN_REFERENCE).orElseThrow();
        assertTrue(ChecksViewModel.reachable(broken));
        model.go(broken);
        assertEquals(Step.REPORT, went.current().get());
        assertEquals("texts.6", went.address);
    }

    /** Figures of leaving are looked for only when a text refers to one. */
    @Test
    void aFigureOfLeavingIsFoundAlsoWhenTheTextIsAllThatIsOther() {
        Calculation calculation = Calculation.of(session.review().get());
        List<Statement> all = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
        NamedFigure leaving = NamedFigures.of(all, MoneyUnit.TKR).all().stream()
                .filter(f -> Statements.isOfLeaving(f.reference())).findFirst().orElseThrow();
        session.edit("skrivit", r -> r.edit().texts(List.of(
                new ReportText("6", "", "Staten betalar {financing|contribution.state|alt3b} nu."))).done());
        session.edit("skrivit", r -> r.edit().texts(List.of(
                new ReportText("6", "", "Utan den {" + leaving.reference() + "} mindre."))).done());
        assertEquals(Optional.empty(), found(CheckCode.BROKEN_REFERENCE));
        session.edit("skrivit", r -> r.edit().texts(List.of(
                new ReportText("6", "", "Utan den {" + leaving.reference() + "x} mindre."))).done());
        assertTrue(found(CheckCode.BROKEN_REFERENCE).isPresent());
    }

    @Test
    void aFigureThatIsTakenAwayBreaksTheTextThatRefersToIt() {
        session.edit("skrivit", r -> r.edit().texts(List.of(
                new ReportText("6", "", "Staten betalar {financing|contribution.state|alt3b} nu."))).done());
        session.edit("tagit bort", r -> r.edit().alternatives(r.alternatives().stream()
                .filter(a -> !a.id().equals("alt3b")).toList()).arguments(List.of()).steps(List.of()).done());
        assertTrue(found(CheckCode.BROKEN_REFERENCE).isPresent());
        session.undo();
        assertEquals(Optional.empty(), found(CheckCode.BROKEN_REFERENCE));
    }

    @Test
    void severalEditsBeforeAFrameAreLookedOverOnce() {
        List<Runnable> frame = new ArrayList<>();
        ChecksViewModel waiting = new ChecksViewModel(session, session.calculation(), went, new SameThreadTasks(),
                frame::add);
        session.edit("satt platser", review -> seats(review, 3));
        session.edit("satt platser", review -> seats(review, 4));
        assertEquals(List.of(), waiting.remarks().get());
        assertEquals(1, frame.size());
        frame.removeFirst().run();
        assertEquals(9, waiting.remarks().get().size());
        session.undo();
        assertEquals(1, frame.size());
    }

    @Test
    void everyPartHasAStepAndAHeading() {
        assertEquals("Nuläge: Ekonomi", Places.heading(Area.ACCOUNTS));
        assertEquals("Alternativ", Places.heading(Area.ALTERNATIVES));
        for (Area area : Area.values()) {
            assertTrue(Places.heading(area).startsWith(Places.step(area).label()), area.name());
        }
    }
}
