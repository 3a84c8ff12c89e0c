package se.vagval.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Commission;
import se.vagval.model.Input;
import se.vagval.model.Review;
import se.vagval.model.Slider;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

/** A meeting made ready. */
class PresentationViewModelTest {
    private static final Display MAIN = new Display(1, true, 0, 0, 1920, 1080);
    private static final Display PROJECTOR = new Display(2, false, 1920, 0, 1280, 720);

    private final List<Display> connected = new ArrayList<>(List.of(MAIN, PROJECTOR));
    private final List<ShowViewModel> shown = new ArrayList<>();
    private final List<Display> on = new ArrayList<>();

    private PresentationViewModel model(Session session) {
        PresentationViewModel model = new PresentationViewModel(session, new SameThreadTasks(),
                () -> List.copyOf(connected), Runnable::run, Clock.systemDefaultZone());
        model.whenStarted((show, display) -> {
            shown.add(show);
            on.add(display);
        });
        model.inView(true);
        return model;
    }

    private static SlideLine line(PresentationViewModel model, String id) {
        return model.slides().get().stream().filter(l -> l.slide().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void municipalitiesOwnSlidesAreDraftsUntilTheyAreAskedFor() {
        Session session = OpenSession.example();
        PresentationViewModel model = model(session);
        SlideLine habo = line(model, "member.0643");
        assertFalse(habo.isShown());
        model.show(habo, true);
        assertTrue(line(model, "member.0643").isShown());
        assertEquals("visat en bild i presentationen", session.done().getFirst().words());
        session.undo();
        assertFalse(line(model, "member.0643").isShown());
    }

    @Test
    void aDraftIsNotShownAndTheOthersAreNumberedOn() {
        PresentationViewModel model = model(OpenSession.example());
        int before = line(model, "figure.financing").number();
        model.show(line(model, "question"), false);
        assertEquals(before - 1, line(model, "figure.financing").number());
        model.start(before - 1);
        assertEquals("figure.financing", shown.getFirst().slide().get().id());
        assertTrue(shown.getFirst().prepared().slides().stream().noneMatch(s -> s.id().equals("question")));
    }

    @Test
    void theOtherDisplayIsProposedAndOneThatIsUnpluggedIsLetGo() {
        PresentationViewModel model = model(OpenSession.example());
        assertEquals(Optional.of(PROJECTOR), model.display().get());
        assertEquals("Skärm 2, 1280 × 720", PROJECTOR.words());
        model.choose(MAIN);
        model.start(1);
        assertEquals(List.of(MAIN), on);
        model.choose(PROJECTOR);
        connected.remove(PROJECTOR);
        model.start(1);
        assertEquals(List.of(MAIN, MAIN), on);
    }

    @Test
    void slidesStayOnTheirDisplayAndGoToTheMainOneWhenItIsUnplugged() {
        assertEquals(PROJECTOR, PROJECTOR.stillOr(connected));
        Display larger = new Display(2, false, 1920, 0, 1920, 1080);
        assertEquals(larger, PROJECTOR.stillOr(List.of(MAIN, larger)), "a projector that is set to another size");
        assertFalse(larger.covers(PROJECTOR));
        assertEquals(MAIN, PROJECTOR.stillOr(List.of(MAIN)));
        Display renumbered = new Display(1, true, 0, 0, 1280, 720);
        assertEquals(renumbered, PROJECTOR.stillOr(List.of(renumbered)));
        assertEquals(PROJECTOR, PROJECTOR.stillOr(List.of()), "between two, nothing is connected for a moment");
    }

    @Test
    void anEmptyReviewShowsNothingAndSaysWhatToDo() {
        PresentationViewModel model = model(OpenSession.of(Review.empty(Commission.titled("Översyn", 2025))));
        assertTrue(model.slides().get().isEmpty());
        model.start(1);
        assertTrue(shown.isEmpty());
        assertTrue(model.said().get().startsWith("Bilderna görs av alternativen"), model.said().get());
    }

    @Test
    void onlyDraftsAreToldOf() {
        PresentationViewModel model = model(OpenSession.of(Examples.open("ekero")));
        for (SlideLine line : model.slides().get()) {
            model.show(line, false);
        }
        model.start(1);
        assertTrue(shown.isEmpty());
        assertEquals("Alla bilder är utkast. Bocka för minst en bild som ska visas.", model.said().get());
    }

    @Test
    void slidesAreMadeAnewWhenTheStepIsSeenAfterAnEdit() {
        Session session = OpenSession.example();
        PresentationViewModel model = model(session);
        model.inView(false);
        session.unit().set(MoneyUnit.KR);
        String before = line(model, "figure.financing").slide().headline();
        assertTrue(before.contains("tkr"), before);
        model.inView(true);
        assertFalse(line(model, "figure.financing").slide().headline().contains("tkr"));
    }

    @Test
    void assumptionsAreFoundByTheirWordsAndNoMoreThanThreeAreTaken() {
        Session session = OpenSession.example();
        SliderList sliders = model(session).sliders();
        assertEquals("Löneökning", Trial.words(sliders.candidates("").getFirst()));
        assertTrue(sliders.candidates("").stream().noneMatch(i -> i.address().endsWith(".low")
                || i.address().contains("STATE_SHARE") || i.address().startsWith("municipalities")));
        List<Input> found = sliders.candidates("utnyttj länsf");
        assertTrue(found.isEmpty() || found.stream().allMatch(i -> Trial.words(i).contains("Länsförbund")));
        for (String sought : List.of("löneök", "fullt utnyttjande", "grundtilldelning", "prisök")) {
            sliders.add(sliders.candidates(sought).getFirst());
        }
        assertEquals(List.of("assumptions.loneokning.value", "alternatives.alt3b.changes.fullt-utnyttjande.utilisation",
                "rules.rules.BASE_GRANT.2015.value"),
                session.review().get().report().sliders().stream().map(Slider::address).toList());
        assertFalse(sliders.hasRoom());
    }

    @Test
    void boundsAreTypedInTheUnitOfTheFigureAndWhatIsWrongStays() {
        Session session = OpenSession.example();
        SliderList sliders = model(session).sliders();
        sliders.add(sliders.candidates("fullt utnyttjande").getFirst());
        sliders.bound(sliders.lines().get().getFirst(), true, "60");
        assertEquals(0.6, session.review().get().report().sliders().getFirst().low());
        assertEquals("60\u00a0%", sliders.lines().get().getFirst().low().typed());
        sliders.bound(sliders.lines().get().getFirst(), false, "120 %");
        SliderLine.Bound refused = sliders.lines().get().getFirst().high();
        assertEquals("120 %", refused.typed());
        assertEquals("Uppgiften kan inte vara 120 %. Skriv ett annat värde.", refused.problem());
        assertEquals(1, session.review().get().report().sliders().getFirst().high());
        sliders.bound(sliders.lines().get().getFirst(), false, "90 %");
        assertTrue(sliders.lines().get().getFirst().high().problem().contains("100\u00a0%"));
        sliders.bound(sliders.lines().get().getFirst(), false, "sextio");
        assertFalse(sliders.lines().get().getFirst().high().problem().isEmpty());
        sliders.bound(sliders.lines().get().getFirst(), false, "100 %");
        assertEquals("", sliders.lines().get().getFirst().high().problem());
        sliders.remove(sliders.lines().get().getFirst());
        assertTrue(session.review().get().report().sliders().isEmpty());
    }

    @Test
    void anAmountIsReadInTheUnitWrittenAfterIt() {
        Session session = OpenSession.example();
        SliderList sliders = model(session).sliders();
        sliders.add(sliders.candidates("grundtilldelning").getFirst());
        sliders.bound(sliders.lines().get().getFirst(), false, "0,5 mnkr");
        assertEquals(500_000, session.review().get().report().sliders().getFirst().high());
        assertEquals("500\u00a0tkr", sliders.lines().get().getFirst().high().typed());
    }

    @Test
    void aSliderWhoseFigureIsGoneIsToldOfAndNotShown() {
        Session session = OpenSession.example();
        PresentationViewModel model = model(session);
        model.sliders().add(model.sliders().candidates("fullt utnyttjande").getFirst());
        session.edit("tagit bort", review -> review.edit()
                .alternatives(review.alternatives().stream().filter(a -> !a.id().equals("alt3b")).toList()).done());
        assertTrue(model.sliders().lines().get().getFirst().trial().isEmpty());
        model.start(1);
        assertTrue(shown.getFirst().prepared().trials().isEmpty());
        shown.getFirst().toggleSliders();
        assertFalse(shown.getFirst().sliders().get());
        assertEquals("Inga reglage är valda. De väljs i steget Presentation.", shown.getFirst().said().get());
    }

    @Test
    void itIsToldBeforehandWhatSavingComesTo() {
        Session session = OpenSession.example();
        PresentationViewModel model = model(session);
        model.sliders().add(model.sliders().candidates("löneök").getFirst());
        model.sliders().add(model.sliders().candidates("fullt utnyttjande").getFirst());
        List<String> becomes = model.sliders().lines().get().stream().map(l -> model.becomes(l.trial().orElseThrow()))
                .toList();
        assertEquals(List.of("Gäller alla alternativ och kan inte bli en variant. Sparas som en namngiven version.",
                "Sparas som en variant av Fullt utnyttjande."), becomes);
    }

    @Test
    void whatIsNotedAndNotSavedIsSavedFromTheStep() {
        Session session = OpenSession.example();
        PresentationViewModel model = model(session);
        model.notes().write("Hur räknas lönerna?");
        model.saveNotes();
        assertTrue(session.review().get().versions().getFirst().note().contains("Hur räknas lönerna?"));
        assertTrue(model.notes().written().isEmpty());
    }
}
