package se.vagval.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.OwnWords;
import se.vagval.model.Review;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.report.deck.Slide;
import se.vagval.text.MoneyUnit;

/** The slides of a meeting while figures are tried. */
class MeetingDeckTest {
    private static final MeetingDeck DECK = new MeetingDeck(MoneyUnit.TKR, LocalDate.of(2026, 3, 1));
    private static final String FULL = "alternatives.alt3b.changes.fullt-utnyttjande.utilisation";

    private static Review with(Review review, String address, double value) {
        Input input = Inputs.of(review).stream().filter(i -> i.address().equals(address)).findFirst().orElseThrow();
        return Inputs.with(review, address, input.figure().map(f -> f.withValue(value)));
    }

    private static Slide slide(Review review, String id) {
        return DECK.all(review).stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static Slide live(Slide prepared, Review tried) {
        return DECK.live(prepared, Calculation.of(tried)).orElseThrow();
    }

    @Test
    void whatMembersPayThemselvesFollows() {
        Review review = Examples.open("trelleborg");
        String address = Inputs.of(review).stream().filter(i -> i.address().startsWith("alternatives.")
                && i.figure().filter(f -> f.value() == 882_000).isPresent()).map(Input::address).findFirst()
                .orElseThrow();
        Review tried = with(review, address, 1_882_000);
        Slide prepared = slide(review, "party.ownCosts");
        Slide.KeyFigure live = assertInstanceOf(Slide.KeyFigure.class, live(prepared, tried));
        assertNotEquals(prepared.headline(), live.headline());
        assertEquals(slide(tried, "party.ownCosts").headline(), live.headline());
        assertEquals(((Slide.KeyFigure) slide(tried, "party.ownCosts")).table(), live.table());
    }

    @Test
    void whatGoesToEachMunicipalityFollows() {
        Review review = Examples.open("ekero");
        String address = Inputs.of(review).stream().filter(i -> i.address().contains("sundbyberg")
                && i.figure().filter(f -> f.value() == 0.5).isPresent()).map(Input::address).findFirst().orElseThrow();
        Review tried = with(review, address, 0.3);
        Slide.KeyFigure prepared = assertInstanceOf(Slide.KeyFigure.class, slide(review, "party.membership"));
        Slide.KeyFigure live = assertInstanceOf(Slide.KeyFigure.class, live(prepared, tried));
        assertNotEquals(prepared.table(), live.table());
        assertEquals(((Slide.KeyFigure) slide(tried, "party.membership")).table(), live.table());
    }

    @Test
    void whatIsTypedInTheAlternativesIsWhatIsTried() {
        Review review = Examples.open("jonkoping");
        Slide.Listing live = assertInstanceOf(Slide.Listing.class,
                live(slide(review, "differences"), with(review, FULL, 0.63)));
        assertTrue(live.table().lines().toString().contains("63\u00a0%"), live.table().lines().toString());
    }

    @Test
    void aHeadlineOfTheUsersOwnIsNotToldOfOtherFigures() {
        Review example = Examples.open("jonkoping");
        String own = "Länsförbundet ger 1 600 tkr mindre.";
        Review review = example.edit().report(example.report().withWords(List.of(
                new OwnWords("financing", own, "Staplar som förbereddes.")))).done();
        assertEquals(own, slide(review, "figure.financing").headline());
        Slide.KeyFigure live = assertInstanceOf(Slide.KeyFigure.class,
                live(slide(review, "figure.financing"), with(review, FULL, 0.63)));
        assertEquals(slide(with(example, FULL, 0.63), "figure.financing").headline(), live.headline());
        assertTrue(!live.alternative().contains("förbereddes"), live.alternative());
    }

    @Test
    void whatThereWasNothingOfIsShownWhenThereIsSomething() {
        Slide nothing = new Slide.Question("figure.equity", "Inget förbund har något eget kapital.", List.of(), "",
                List.of(), List.of());
        assertInstanceOf(Slide.KeyFigure.class, live(nothing, Examples.open("jonkoping")));
    }

    @Test
    void aPartThatIsThereNoMoreGivesWayToTheFirst() {
        Review review = Examples.open("jonkoping");
        Slide.KeyFigure whole = (Slide.KeyFigure) slide(review, "figure.financing");
        Slide second = new Slide.KeyFigure("figure.financing/2", whole.headline(), whole.topic(), whole.statement(),
                whole.chart(), whole.alternative(), whole.table(), whole.notes());
        assertEquals("figure.financing", live(second, review).id());
    }

    @Test
    void wordsOfTheUserTellNoOtherFigures() {
        Review review = Examples.open("jonkoping");
        Calculation figures = Calculation.of(with(review, FULL, 0.63));
        for (Slide slide : DECK.all(review)) {
            boolean figure = slide instanceof Slide.KeyFigure || slide.id().equals("differences");
            assertEquals(figure, DECK.live(slide, figures).isPresent(), slide.id());
        }
        assertEquals(List.of("title", "question", "decisions", "plan"), DECK.all(review).stream()
                .filter(s -> !MeetingDeck.tellsOfFigures(s)).map(s -> s.id().split("[./]")[0]).distinct().toList());
    }
}
