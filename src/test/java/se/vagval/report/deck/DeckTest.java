package se.vagval.report.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.chart.ChartKind;
import se.vagval.exchange.Examples;
import se.vagval.model.Alternative;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.OwnWords;
import se.vagval.model.ReportPlan;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.SlideChoice;
import se.vagval.report.ReportInput;
import se.vagval.support.BadReviews;
import se.vagval.support.SampleReviews;
import se.vagval.text.Texts;

/** The slides of a review: which there are, what they are headed, and that they treat the alternatives alike. */
class DeckTest {
    private static final Pattern RANKING = Pattern
            .compile("(?iu)(?<!\\p{L})(" + Texts.get("check.ranking.words") + ")");

    static Stream<Review> all() {
        return Stream.concat(Examples.all().stream().map(Examples.Example::open), Stream.of(DeckSample.longNames(),
                DeckSample.of26(), SampleReviews.smallest(), DeckSample.awkward()));
    }

    private static List<String> ids(Deck deck) {
        return deck.slides().stream().map(Slide::id).toList();
    }

    private static Slide.KeyFigure figure(Deck deck, String id) {
        return (Slide.KeyFigure) deck.slide(id).orElseThrow();
    }

    /** A headline without what keeps its figures and names whole at the end of a line. */
    private static String words(Slide slide) {
        return slide.headline().replace('\u00a0', ' ');
    }

    @Test
    void theCountyHasItsSlidesInOrder() {
        assertEquals(
                List.of("title", "question", "alternatives", "differences", "figure.allocation", "figure.financing",
                        "figure.administration", "figure.activities", "figure.horizon", "figure.equity",
                        "party.municipalities", "party.region.rjl", "party.state", "arguments.alt1", "arguments.alt1/2",
                        "arguments.alt1/3",
                        "arguments.alt2", "arguments.alt3", "arguments.alt3/2", "decisions.alt3", "plan.alt3",
                        "plan.alt3/2", "plan.alt3/3"),
                ids(Deck.of(DeckSample.of(Examples.open("jonkoping")))));
    }

    @Test
    void headlinesStateTheFinding() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("jonkoping")));
        assertEquals(
                "Parternas bidrag 2021 jämfört med Som idag: lika mycket i Gemensam adm., 1 600 tkr mindre"
                        + " i Länsförbund och 4 971 tkr mer i Fullt utnyttjande.",
                words(figure(deck, "figure.financing")));
        assertEquals(
                "Kommunerna betalar 2021 jämfört med Som idag: alla lika mycket i Gemensam adm., 4 mer och 9 mindre"
                        + " i Länsförbund, 7 mer och 6 mindre i Fullt utnyttjande.",
                words(figure(deck, "party.municipalities")));
        assertEquals(
                "Av den statliga tilldelning som är möjlig 2021 utnyttjas 72,8 % i Som idag och Gemensam adm.,"
                        + " 70,9 % i Länsförbund och 100,0 % i Fullt utnyttjande.",
                words(figure(deck, "figure.allocation")));
        assertTrue(words(figure(deck, "figure.administration")).contains("Ingen besparing"));
    }

    @Test
    void whatIsTheSameInSomeAlternativesIsSaidOnce() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("trelleborg")));
        assertEquals(
                "Parternas bidrag 2020 jämfört med Kvar: 3 528 tkr mindre i Utträde 2020 och Egen samordning"
                        + " och lika mycket i Utträde 2023.",
                words(figure(deck, "figure.financing")));
    }

    /** "Som" over "2005" and "Kvar på" over "16 mnkr" were read as two things each. */
    @ParameterizedTest
    @MethodSource("all")
    void aShortNameIsNotPartedInAHeadline(Review review) {
        List<String> names = review.alternatives().stream().map(Alternative::shortName)
                .filter(n -> n.length() <= 24 && n.contains(" ")).toList();
        for (Slide slide : Deck.of(DeckSample.of(review)).slides()) {
            assertTrue(names.stream().noneMatch(slide.headline()::contains), slide::headline);
        }
    }

    @Test
    void aNameIsKeptWholeInTheHeadlineAndNowhereElse() {
        Slide.KeyFigure paid = figure(Deck.of(DeckSample.of(Examples.open("trelleborg"))), "figure.financing");
        assertTrue(paid.headline().endsWith(" mindre i Utträde\u00a02020 och Egen\u00a0samordning och lika mycket i"
                + " Utträde\u00a02023."), paid::headline);
        assertEquals("Utträde 2020", paid.table().lines().get(1).getFirst());
    }

    private static Review alone(String example) {
        Review review = Examples.open(example);
        return review.edit().alternatives(List.of(review.alternatives().getFirst())).arguments(List.of())
                .steps(List.of()).done();
    }

    @Test
    void theHeadlineOfTheAlternativesSaysHowManyAssociationsThereWouldBeOrWhichTheAlternativesAre() {
        Slide.Listing county = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("jonkoping"))).slide("alternatives")
                .orElseThrow();
        assertEquals("Antalet förbund 2021 är 3 i Som idag och Gemensam adm. samt 1 i Länsförbund och Fullt"
                + " utnyttjande.", words(county));
        assertEquals("Alternativen i översynens ordning, jämförda med Som idag", county.topic());
        assertEquals("Tre alternativ har räknats igenom: Som 2005, Budget 2006 och Plan 2008.",
                words(Deck.of(DeckSample.of(Examples.open("statskontoret"))).slide("alternatives").orElseThrow()));
        assertEquals("Ett alternativ har räknats igenom: Som idag.",
                words(Deck.of(DeckSample.of(alone("jonkoping"))).slide("alternatives").orElseThrow()));
    }

    @Test
    void anAlternativeNamedAsTwoSentencesDoesNotCutTheHeadline() {
        Review county = Examples.open("jonkoping");
        List<Alternative> named = county.alternatives().stream().map(a -> new Alternative(a.id(), a.parent(), a.name(),
                "Alt. Nord " + a.id(), a.description(), a.changes())).toList();
        String headline = words(Deck.of(DeckSample.of(county.edit().alternatives(named).done()))
                .slide("alternatives").orElseThrow());
        assertTrue(headline.endsWith("Alt. Nord alt3b."), headline);
    }

    @Test
    void oneAlternativeHasWhatEachMunicipalityPaysAndNoColumnOfDifferences() {
        Deck deck = Deck.of(DeckSample.of(alone("jonkoping")));
        Slide.KeyFigure paid = figure(deck, "party.municipalities");
        assertEquals("Kommunernas bidrag 2020 är 4 406 tkr i Som idag, mellan 65 tkr (Mullsjö) och"
                + " 1 234 tkr (Jönköping) (1 av 2)", words(paid));
        assertEquals(List.of("Kommun", "Bidrag"), paid.table().heads());
        assertEquals(14, deck.slides().stream().filter(s -> s.subject().equals("party.municipalities"))
                .mapToInt(s -> ((Slide.KeyFigure) s).table().lines().size()).sum(), "the municipalities and their sum");
        assertEquals("Kommunernas bidrag 2019 är 882 tkr i Kvar.",
                words(figure(Deck.of(DeckSample.of(alone("trelleborg"))), "party.municipalities")));
        deck.slides().stream().filter(Slide.KeyFigure.class::isInstance).map(s -> ((Slide.KeyFigure) s).table())
                .forEach(t -> assertFalse(t.heads().contains("Skillnad"), t.heads()::toString));
    }

    @Test
    void aTableOverTheYearsHasNoColumnOfZeros() {
        Slide.KeyFigure horizon = figure(Deck.of(DeckSample.of(Examples.open("ekero"))), "figure.horizon");
        assertEquals(List.of("Alternativ", "Administration", "Insatser"), horizon.table().heads());
    }

    @Test
    void theHeadlineOfManyAlternativesCountsWhatItsTableCounts() {
        assertEquals("Jämfört med Utanför 2018 betalar 1–2 kommuner mer och 0–3 mindre, beroende på alternativ"
                + " (1\u00a0av\u00a02)",
                figure(Deck.of(DeckSample.of(Examples.open("ekero"))), "party.municipalities").headline());
    }

    @Test
    void longNamesDoNotTakeTheFiguresFromAHeadline() {
        for (Slide slide : Deck.of(DeckSample.of(BadReviews.LONG_NAMES.review())).slides()) {
            if (slide.subject().startsWith("party.region.") || slide.subject().equals("party.state")) {
                assertTrue(slide.headline().matches(".*: från .*\u00a0tkr mindre till .*\u00a0tkr mer\\W.*"),
                        slide.headline());
            }
        }
    }

    /** A table that began with step 2 did not say where the first was. */
    @Test
    void whereOnlyTheTimePlanHasAStepTheTableSaysSo() {
        Slide.Listing county = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("jonkoping"))).slide(
                "decisions.alt3").orElseThrow();
        assertTrue(county.table().lines().getFirst().getFirst().startsWith("2. "), county.table()::toString);
        assertEquals("Vad som ska beslutas, av vem och senast när; numren är tidplanens, där också steg 1 finns",
                county.topic());
        Slide.Listing all = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("stockholm"))).slides().stream()
                .filter(s -> s.subject().startsWith("decisions.")).findFirst().orElseThrow();
        assertEquals("Vad som ska beslutas, av vem och senast när; numren är tidplanens", all.topic());
    }

    @Test
    void whereThereIsNoTimePlanTheTableHasEveryStep() {
        Review county = Examples.open("jonkoping");
        List<Step> steps = county.steps().stream().map(s -> new Step(s.id(), s.alternative(), s.name(), s.decidedBy(),
                s.due(), s.after(), s.warning(), Optional.empty(), s.provenance())).toList();
        List<String> first = Deck.of(DeckSample.of(county.edit().steps(steps).done())).slides().stream()
                .filter(s -> s.subject().equals("decisions.alt3"))
                .flatMap(s -> ((Slide.Listing) s).table().lines().stream()).map(List::getFirst).toList();
        assertEquals(8, first.size());
        assertTrue(first.getFirst().startsWith("1. Välj vilket av förbundens"), first::toString);
    }

    @Test
    void noTimePlanIsDrawnOfStepsThatHaveNoDays() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("trelleborg")));
        Slide.Listing decisions = (Slide.Listing) deck.slides().stream()
                .filter(s -> s.subject().startsWith("decisions.")).findFirst().orElseThrow();
        assertEquals("Vad som ska beslutas, av vem och senast när", decisions.topic());
        assertTrue(deck.slides().stream().noneMatch(Slide.Plan.class::isInstance),
                "what the table says has no day has none in a drawing");
    }

    @Test
    void aVariantIsToldWithItsOwnFiguresAndNotWithThoseItStandsInThePlaceOf() {
        Slide.Listing slide = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("stockholm"))).slide("differences")
                .orElseThrow();
        String first = slide.table().lines().get(1).getLast();
        String variant = slide.table().lines().get(2).getLast();
        assertTrue(first.endsWith("; Utnyttjande: Stockholms stad (50\u00a0% från 2018, 75\u00a0% från 2019 och"
                + " 100\u00a0% från 2020)"), first);
        assertTrue(variant.endsWith("; Utnyttjande från 2018: Stockholms stad (24,9\u00a0%)"), variant);
    }

    @Test
    void figuresOfSeveralKindsAndYearsAreToldByWhatTheyAreAndWhen() {
        Slide.Listing slide = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("stockholm"))).slide("differences")
                .orElseThrow();
        assertTrue(slide.table().lines().get(1).getLast().contains("(bidrag 8\u00a0000\u00a0tkr 2016 och"
                + " 16\u00a0000\u00a0tkr 2017, administrationens andel 50\u00a0% 2016, 30\u00a0% 2017 och"
                + " 20\u00a0% 2018–2020, utnyttjande av rörlig del 24\u00a0%)"), slide.table()::toString);
    }

    @Test
    void aDecisionThatIsTheSameYearAfterYearIsToldOnceWithItsYears() {
        Slide.Listing slide = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("statskontoret")))
                .slide("differences").orElseThrow();
        assertEquals("Angiven budget 2006–2008: RAR Sörmland (15\u00a0000\u00a0tkr om året); Angiven budget:"
                + " Norrköping (30\u00a0000\u00a0tkr 2006, 45\u00a0000\u00a0tkr 2007 och 60\u00a0000\u00a0tkr 2008)",
                slide.table().lines().get(2).getLast());
    }

    @Test
    void theYearOfASlideIsThatOfItsTable() {
        Deck many = Deck.of(DeckSample.of(Examples.open("ekero")));
        assertEquals("Insatser 2018, tkr", figure(many, "figure.activities").topic());
        assertTrue(figure(many, "figure.activities").headline().startsWith("Till insatser 2018 "));
        assertEquals("Staten: bidrag, platser och insatser 2018, tkr", figure(many, "party.state").topic());
        assertTrue(figure(many, "party.state").headline().startsWith("Staten, bidrag 2018 jämfört med Utanför"));
        for (String example : List.of("jonkoping", "stockholm", "trelleborg", "statskontoret")) {
            Slide.KeyFigure lines = figure(Deck.of(DeckSample.of(Examples.open(example))), "figure.activities");
            String last = lines.statement().columns().getLast().label();
            assertTrue(lines.headline().startsWith("Det som finns till insatser " + last + " är "), lines::headline);
        }
    }

    @Test
    void whatThereIsNothingOfIsSaidInWordsAndNotInATableOfZeros() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("statskontoret")));
        Slide.Question administration = (Slide.Question) deck.slide("figure.administration").orElseThrow();
        assertEquals("Ingen kostnad för administration är angiven.", administration.headline());
        assertTrue(administration.asked().getFirst().startsWith("Den är därför inte skild från insatserna"),
                administration.asked()::toString);
        Slide.Question equity = (Slide.Question) deck.slide("figure.equity").orElseThrow();
        assertEquals("Inget eget kapital är angivet för RAR Sörmland, Västerbergslagen och Norrköping; det antas vara"
                + " noll.", equity.headline());
        assertEquals(List.of("Med det antagandet har inget förbund något eget kapital 2007, i något alternativ."
                + " Det som Göteborg Centrum (2\u00a0300\u00a0tkr) hade 2005 är då använt."),
                equity.asked(), "there was no ladder then");
        Slide.Question assumed = (Slide.Question) Deck.of(DeckSample.of(Examples.open("ekero"))).slide("figure.equity")
                .orElseThrow();
        assertEquals("Inget eget kapital är angivet för något av förbunden; det antas vara noll.", assumed.headline());
        Slide.Question known = (Slide.Question) Deck.of(DeckSample.of(Examples.open("stockholm"))).slide(
                "figure.equity").orElseThrow();
        assertEquals("Inget förbund har något eget kapital 2018, i något alternativ.", known.headline());
        assertEquals(2, equity.notes().size(), () -> "a table of zeros tells nothing more: " + equity.notes());
        assertTrue(equity.notes().stream().noneMatch(n -> n.contains("trappan")), equity.notes()::toString);
        assertTrue(deck.slide("figure.horizon").orElseThrow() instanceof Slide.KeyFigure);
    }

    /** Each figure had a line of its own that said it lacked, where there is no association to count by. */
    @Test
    void whatCannotBeCountedIsToldOnceAndNotCalledLacking() {
        List<String> notes = figure(Deck.of(DeckSample.of(Examples.open("stockholm"))), "figure.allocation").notes();
        List<String> why = notes.stream().filter(n -> n.contains("går inte att räkna:")).toList();
        assertEquals(1, why.size(), notes::toString);
        assertTrue(why.getFirst().startsWith("Utnyttjande, administrationens andel, "), why::toString);
    }

    /** The table was of the year compared, and the sentence beside it of the last, without a word of it. */
    @Test
    void whereATableShowsOneYearTheNotesSayWhichTheirSentenceIsOf() {
        Slide.KeyFigure table = figure(Deck.of(DeckSample.of(Examples.open("ekero"))), "figure.activities");
        assertEquals("Bilden visar 2018, det år som alternativen jämförs. Meningen som följer är om det sista året, och"
                + " tabellen bakom visar alla.", table.notes().getFirst());
        assertTrue(table.notes().get(1).startsWith("Det som finns till insatser 2021 är "), table.notes()::toString);
        Slide.KeyFigure lines = figure(Deck.of(DeckSample.of(Examples.open("jonkoping"))), "figure.activities");
        assertTrue(lines.notes().getFirst().startsWith("Det som finns till insatser 2024 är "));
    }

    @Test
    void whatIsSaidOfAlternativesAndInArgumentsIsNotCutWhereThereIsRoom() {
        Slide.Listing second = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("ekero"))).slide("alternatives/2")
                .orElseThrow();
        assertEquals("Sundbyberg planerar ett eget förbund. Ekerö ingår i det; Solna har valt att stå utanför.",
                second.table().lines().stream().filter(l -> l.getFirst().equals("Med Sundbyberg")).findFirst()
                        .orElseThrow().getLast());
        for (Examples.Example example : Examples.all()) {
            Deck.of(DeckSample.of(example.open())).slides().forEach(s -> {
                if (s instanceof Slide.Arguments a) {
                    assertFalse((a.inFavour() + "" + a.against()).contains("…"), a::toString);
                }
            });
        }
    }

    @Test
    void aFigureStandsOnTheSameLineAsWhatItCounts() {
        assertEquals("ökar med 15\u00a0mnkr till 1\u00a0200\u00a0tkr 2008",
                Fit.cut("ökar med 15 mnkr till 1 200 tkr 2008", 60));
        assertEquals("2008 krävs 3 parter", Fit.cut("2008 krävs 3 parter", 60));
    }

    @Test
    void aTableOfMunicipalitiesSaysThatItCountsThem() {
        assertEquals("Kommunernas bidrag 2018: antal kommuner, och den som ändras mest",
                figure(Deck.of(DeckSample.of(Examples.open("ekero"))), "party.municipalities").topic());
        assertEquals("Eget kapital och trappan 2021, andel av intäkterna",
                figure(Deck.of(DeckSample.of(Examples.open("jonkoping"))), "figure.equity").topic());
    }

    /** The colours of alternatives leave no legend to name what the bars are. */
    @Test
    void theTopicNamesTheOnlyMeasureOfBars() {
        assertEquals("Insatser: skillnad mot Som idag, 2020–2024, tkr",
                figure(Deck.of(DeckSample.of(Examples.open("jonkoping"))), "figure.horizon").topic());
        Deck exit = Deck.of(DeckSample.of(Examples.open("trelleborg")));
        assertEquals("Skillnad mot Kvar, 2019–2024, tkr", figure(exit, "figure.horizon").topic());
        assertEquals("Administration 2020, tkr", figure(exit, "figure.administration").topic());
    }

    /** Ten alternatives with a zero each for every row that is nothing hid the rows that are something. */
    @Test
    void whatIsNothingInAllAlternativesIsToldInOneLineOfTheNotes() {
        List<String> notes = figure(Deck.of(DeckSample.of(Examples.open("ekero"))), "figure.allocation").notes();
        assertTrue(
                notes.contains("0 i alla alternativ: Övriga intäkter; Engångskostnader; Årets resultat; Eget kapital;"
                        + " Eget kapital i andel av intäkterna."),
                notes::toString);
        assertTrue(notes.stream().noneMatch(n -> n.equals("Resultat och eget kapital:")), "it has no row left");
        assertTrue(notes.stream().anyMatch(n -> n.startsWith("Administration: Utanför 15")), notes::toString);
    }

    @Test
    void anAlternativeWithoutAssociationIsToldWithOneColon() {
        List<String> notes = figure(Deck.of(DeckSample.of(Examples.open("trelleborg"))), "figure.equity").notes();
        assertTrue(notes.contains("Utträde 2020: inget samordningsförbund."), notes::toString);
    }

    @Test
    void daysAreLeftOutWhereNoStepHasOne() {
        Review cases = Examples.open("statskontoret");
        List<Step> steps = cases.steps().stream().map(s -> new Step(s.id(), s.alternative(), s.name(), s.decidedBy(),
                Optional.empty(), s.after(), s.warning(), s.days(), s.provenance())).toList();
        Slide.Listing undated = (Slide.Listing) Deck.of(DeckSample.of(cases.edit().steps(steps).done())).slides()
                .stream().filter(s -> s.subject().startsWith("decisions.")).findFirst().orElseThrow();
        assertEquals(List.of("Steg", "Vem beslutar"), undated.table().heads());
        assertEquals("Vad som ska beslutas och av vem; inget steg har något datum", undated.topic());
        assertFalse(undated.notes().toString().contains("inget datum"), undated.notes()::toString);
        Slide.Listing dated = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("trelleborg"))).slides().stream()
                .filter(s -> s.subject().startsWith("decisions.")).findFirst().orElseThrow();
        assertEquals(List.of("Steg", "Vem beslutar", "Senast"), dated.table().heads());
        assertEquals("inget datum", dated.table().lines().get(1).getLast());
    }

    @Test
    void whatIsPaidOnceIsOfItsYearAndNotFromIt() {
        Slide.Listing slide = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("trelleborg"))).slide("differences")
                .orElseThrow();
        assertTrue(slide.table().lines().get(2).getLast().contains(
                "; Kostnad 2020–2024: Samordning i egen regi (882\u00a0tkr om året)"), slide.table()::toString);
    }

    @Test
    void oneMunicipalityIsNamedAndNotSaidToPayTheMostAndAPartHasNoStopBeforeItsNumber() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("ekero")));
        String cells = figure(deck, "party.municipalities").table().lines().toString();
        assertTrue(cells.contains("1 (Ekerö, +118\u00a0tkr)"), cells);
        assertFalse(cells.contains("1 (mest"), cells);
        List<String> headlines = deck.slides().stream().map(s -> s.headline().replace('\u00a0', ' ')).toList();
        assertTrue(headlines.stream().anyMatch(h -> h.endsWith("mer (1 av 2)")), headlines::toString);
        assertTrue(headlines.stream().noneMatch(h -> h.contains(". (")), headlines::toString);
    }

    @Test
    void headlinesOfMembersHaveOneColonAndDoNotCountNobody() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("statskontoret")));
        assertEquals("Kommunerna betalar 2007 jämfört med Som 2005: 10 kommuner mer i Budget 2006 och Plan 2008.",
                words(figure(deck, "party.municipalities")));
        assertTrue(deck.slides().stream().map(Slide::headline)
                .anyMatch("Västra Götalandsregionen, bidrag 2007: 2\u00a0250\u00a0tkr i alla alternativ."::equals));
    }

    @Test
    void aPartHasNoFullStopBeforeItsNumberButKeepsThatOfAnAbbreviation() {
        assertEquals("Klart till 2021-01-01 (1\u00a0av\u00a02)", Fit.part("Klart till 2021-01-01.", 1, 2));
        assertEquals("Lika i Gemensam adm. (2\u00a0av\u00a02)", Fit.part("Lika i Gemensam adm.", 2, 2));
        assertEquals("Klart till 2021-01-01.", Fit.part("Klart till 2021-01-01.", 1, 1));
    }

    /** Who pays for coordination of its own does not seem to save its whole contribution. */
    @Test
    void whatMembersBearThemselvesHasASlide() {
        Slide.KeyFigure own = figure(Deck.of(DeckSample.of(Examples.open("trelleborg"))), "party.ownCosts");
        assertEquals("Utöver bidragen bär Trelleborg egna kostnader 2019–2024: 4 410 tkr i Egen "
                + "samordning.", words(own));
        assertEquals("Trelleborg: Egna kostnader 2019–2024, tkr", own.topic());
        assertEquals(List.of("Egen samordning", "882", "4\u00a0410", "343", "4\u00a0949"), own.table().lines().get(2),
                "882 + 4 410 − 343 is 4 949");
        assertFalse(Deck.of(DeckSample.of(Examples.open("jonkoping"))).slides().stream()
                .anyMatch(s -> s.id().equals("party.ownCosts")));
    }

    /** The whole of what an alternative gives was read as Ekerö's, also what Sundbyberg brings to it. */
    @Test
    void whatGoesToEachMunicipalityHasASlideWhereSomeAreMembersInSomeAlternatives() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("ekero")));
        Slide.KeyFigure each = figure(deck, "party.membership");
        assertEquals(List.of("Alternativ", "Ekerö", "Sundbyberg", "Övriga kommuner", "Hela området"),
                each.table().heads());
        assertEquals(List.of("Med Sundbyberg", "1\u00a0021", "1\u00a0864", "61\u00a0779", "64\u00a0664"),
                each.table().lines().get(8));
        assertEquals(
                "Av insatserna 2018 går 325–1 666 tkr till Ekerö och 1 864 tkr till Sundbyberg i de alternativ där "
                        + "de är med.",
                each.headline().replace('\u00a0', ' '));
        assertTrue(deck.slide("member.0125").isPresent(), "Ekerö asks, and has a slide of its own");
        assertFalse(Deck.of(DeckSample.of(Examples.open("jonkoping"))).slides().stream()
                .anyMatch(s -> s.id().equals("party.membership")));
    }

    @Test
    void aPlanWhoseFirstDayIsPastSaysSo() {
        ReportInput county = DeckSample.of(Examples.open("jonkoping"));
        assertEquals("Tidplan: när varje steg senast ska vara gjort. Dagen då arbetet behöver börja har passerat.",
                plan(county, LocalDate.of(2020, 4, 7)).topic());
        assertEquals("Tidplan: när varje steg senast ska vara gjort",
                plan(county, LocalDate.of(2020, 4, 6)).topic(), "it can still be begun");
    }

    private static Slide.Plan plan(ReportInput input, LocalDate date) {
        return (Slide.Plan) Deck.of(new ReportInput(input.review(), input.statements(), input.unit(), date, List.of()))
                .slide("plan.alt3").orElseThrow();
    }

    @Test
    void whatSeveralMembersBearIsALineForEach() {
        Review county = Examples.open("jonkoping");
        Review bearing = county.edit().alternative("alt3", a -> a.withChanges(Stream.concat(a.changes().stream(),
                Stream.of(new Change.OneOffCost("r", 2021, "Flytt", Figure.of(300_000),
                        new Bearer(Bearer.Kind.REGION, "rjl"), ""),
                        new Change.OneOffCost("k", 2022, "Egen", Figure.of(100_000),
                                new Bearer(Bearer.Kind.MUNICIPALITY, "0682"), "")))
                .toList())).done();
        Slide.KeyFigure own = figure(Deck.of(DeckSample.of(bearing)), "party.ownCosts");
        assertEquals(List.of("Region Jönköpings län: Länsförbund", "Region Jönköpings län: Fullt utnyttjande",
                "Nässjö: Länsförbund", "Nässjö: Fullt utnyttjande"),
                own.table().lines().stream().map(List::getFirst).toList());
    }

    @Test
    void manyAlternativesAreToldByTheirRange() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("ekero")));
        assertEquals("Parternas bidrag 2018 jämfört med Utanför: från 448\u00a0tkr mer till 5\u00a0770\u00a0tkr mer.",
                figure(deck, "figure.financing").headline());
        assertEquals(10, figure(deck, "figure.allocation").table().lines().size());
    }

    @Test
    void theUsersOwnWordsStandInThePlaceOfTheFinding() {
        Review review = Examples.open("jonkoping").edit().report(ReportPlan.USUAL.withWords(
                List.of(new OwnWords("financing", "Länsförbundet ger mindre i statsbidrag.",
                        "Staplar per alternativ."))))
                .done();
        Slide.KeyFigure slide = figure(Deck.of(DeckSample.of(review)), "figure.financing");
        assertEquals("Länsförbundet ger mindre i statsbidrag.", slide.headline());
        assertEquals("Staplar per alternativ.", slide.alternative());
    }

    @Test
    void draftsAreHiddenWithAllTheirParts() {
        ReportInput input = DeckSample.of(Examples.open("jonkoping").edit().report(ReportPlan.USUAL.withSlides(
                List.of(new SlideChoice("arguments.alt1", false), new SlideChoice("figure.equity", false)))).done());
        List<String> shown = ids(Deck.of(input));
        assertFalse(shown.contains("arguments.alt1") || shown.contains("arguments.alt1/2"), shown::toString);
        assertFalse(shown.contains("figure.equity"));
        assertTrue(Deck.all(input).stream().anyMatch(s -> s.id().equals("arguments.alt1/2")));
    }

    @Test
    void aMunicipalityHasASlideOfItsOwnWhenAskedFor() {
        Review review = Examples.open("jonkoping").edit()
                .report(ReportPlan.USUAL.withSlides(List.of(new SlideChoice("member.0687", true)))).done();
        Slide.KeyFigure slide = figure(Deck.of(DeckSample.of(review)), "member.0687");
        assertTrue(words(slide).startsWith("Tranås, bidrag 2021 jämfört med Som idag"), words(slide));
        assertEquals(5, slide.table().lines().size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySlideHasAHeadlineUnlikeTheOthersThatIsNotTooLong(Review review) {
        List<Slide> slides = Deck.of(DeckSample.of(review)).slides();
        HashSet<String> headlines = new HashSet<>();
        HashSet<String> ids = new HashSet<>();
        for (Slide slide : slides) {
            assertFalse(slide.headline().isBlank());
            assertTrue(headlines.add(slide.headline()), slide::headline);
            assertTrue(ids.add(slide.id()), slide::id);
            assertTrue(slide.headline().length() <= Fit.HEADLINE + 20, slide::headline);
            assertFalse(slide.headline().contains("null"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everyAlternativeStandsInEveryTableInItsOrderAndNoneIsRanked(String example) {
        Review review = Examples.open(example);
        List<String> names = review.alternatives().stream().map(a -> Fit.name(a.shortName())).toList();
        List<String> listed = new ArrayList<>();
        for (Slide slide : Deck.of(DeckSample.of(review)).slides()) {
            if (slide instanceof Slide.KeyFigure || slide instanceof Slide.Listing) {
                assertFalse(RANKING.matcher(slide.headline()).find(), slide::headline);
            }
            if (slide.subject().equals("figure.allocation")) {
                ((Slide.KeyFigure) slide).table().lines().forEach(l -> listed.add(l.getFirst()));
            }
        }
        assertEquals(names, listed);
    }

    @Test
    void aChartThatCannotBeReadFromAfarGivesWayToATable() {
        Deck county = Deck.of(DeckSample.of(Examples.open("jonkoping")));
        assertEquals(ChartKind.CHANGE_PER_MUNICIPALITY,
                figure(county, "party.municipalities").chart().orElseThrow());
        Deck twice = Deck.of(DeckSample.of(DeckSample.of26()));
        assertTrue(figure(twice, "party.municipalities").chart().isEmpty());
        assertEquals(List.of("Länsförbund", "Fullt utnyttjande"), figure(twice, "party.municipalities").table().lines()
                .stream().map(List::getFirst).filter(n -> !n.startsWith("Gemensam")).toList());
    }

    @Test
    void figuresOfAlternativesAreDrawnAsBarsOnOneScaleWhereTheyDiffer() {
        Deck county = Deck.of(DeckSample.of(Examples.open("jonkoping")));
        Slide.KeyFigure allocation = figure(county, "figure.allocation");
        assertEquals(ChartKind.MEASURES_PER_ALTERNATIVE, allocation.chart().orElseThrow());
        assertEquals("Statlig tilldelning 2021, tkr", allocation.topic());
        assertEquals(List.of("Möjlig statlig tilldelning", "Beviljad statlig tilldelning"),
                allocation.statement().columns().stream().map(c -> c.label()).toList());
        assertEquals(List.of("Som idag", "Gemensam adm.", "Länsförbund", "Fullt utnyttjande"),
                allocation.statement().rows().stream().map(r -> r.label()).toList());
        assertTrue(allocation.alternative().contains("Liggande staplar"), allocation.alternative());
        assertTrue(allocation.notes().stream().anyMatch(n -> n.startsWith("Beviljad statlig tilldelning: Som idag 8")));
        assertTrue(figure(county, "figure.administration").chart().isEmpty(), "the same in all alternatives");
        assertEquals(List.of("Insatser"), figure(county, "figure.horizon").statement().columns().stream()
                .map(c -> c.label()).toList());
        Deck many = Deck.of(DeckSample.of(Examples.open("ekero")));
        assertTrue(figure(many, "figure.allocation").chart().isEmpty(), "two bars for each of ten are too many");
        assertEquals(10, figure(many, "figure.administration").statement().rows().size());
    }

    @Test
    void theNotesHoldTheWholeTableBehind() {
        Slide.KeyFigure slide = figure(Deck.of(DeckSample.of(Examples.open("jonkoping"))), "party.municipalities");
        slide.statement().rows().forEach(row -> assertTrue(
                slide.notes().stream().anyMatch(l -> l.startsWith(row.label() + ": ")), row.label()));
        assertTrue(slide.notes().getFirst()
                .startsWith("År 2021, jämfört med Som idag: i Gemensam adm. betalar varje kommun lika mycket; i "));
    }

    @Test
    void whatIsTypedDifferentlyIsToldOfEveryAlternativeInTheSameForm() {
        Slide.Listing slide = (Slide.Listing) Deck.of(DeckSample.of(Examples.open("jonkoping"))).slide("differences")
                .orElseThrow();
        assertEquals("Det som skiljer alternativen åt är samordnad administration, sammanslagning och utnyttjande.",
                slide.headline());
        assertEquals(List.of(
                List.of("Som idag", "Inga egna åtgärder: allt är som idag."),
                List.of("Gemensam adm.", "Samordnad administration från 2021: Höglandet, Södra Vätterbygden och"
                        + " Finnveden (besparing 0\u00a0%)"),
                List.of("Länsförbund", "Sammanslagning från 2021: Höglandet, Södra Vätterbygden och Finnveden till"
                        + " Länsförbundet (besparing 0\u00a0%)"),
                List.of("Fullt utnyttjande", "Sammanslagning från 2021: Höglandet, Södra Vätterbygden och Finnveden"
                        + " till Länsförbundet (besparing 0\u00a0%); Utnyttjande från 2021: Länsförbundet"
                        + " (100\u00a0%)")),
                slide.table().lines());
        assertTrue(slide.notes().stream().anyMatch(l -> l.startsWith("Fullt utnyttjande: Sammanslagning")));
    }

    @Test
    void whatAllAlternativesHaveIsNoDifferenceAndOneAloneHasNone() {
        Review county = Examples.open("jonkoping");
        var third = county.alternative("alt3").orElseThrow();
        var reference = county.alternatives().getFirst();
        var twin = new Alternative("tvilling", Optional.of(reference.id()), "Tvilling", "Tvilling", "",
                third.changes());
        var own = new Alternative(reference.id(), Optional.empty(), "Ett", "Ett", "", third.changes());
        Review alike = county.edit().alternatives(List.of(own, twin)).arguments(List.of()).steps(List.of()).done();
        Slide slide = Deck.of(DeckSample.of(alike)).slide("differences").orElseThrow();
        assertEquals("Alternativen skiljer sig inte åt i något som är inskrivet.", slide.headline());
        assertTrue(Deck.of(DeckSample.of(alike.edit().alternatives(List.of(own)).done())).slide("differences")
                .isEmpty());
    }

    @Test
    void theTimePlanStandsOnTheSameDaysOnAllItsSlides() {
        Deck deck = Deck.of(DeckSample.of(Examples.open("jonkoping")));
        Slide.Plan first = (Slide.Plan) deck.slide("plan.alt3").orElseThrow();
        Slide.Plan second = (Slide.Plan) deck.slide("plan.alt3/2").orElseThrow();
        Slide.Plan third = (Slide.Plan) deck.slide("plan.alt3/3").orElseThrow();
        assertEquals("Välj vilket av förbundens organisationsnummer som ska användas och om namnet ska bytas",
                first.plan().bars().getFirst().name(), "whole on three lines");
        assertEquals("Länsförbund: 7 av 8 steg kan inte skjutas upp om ändringen ska gälla från 2021-01-01"
                + " (1\u00a0av\u00a03)", first.headline());
        assertEquals(first.plan().from(), second.plan().from());
        assertEquals(first.plan().to(), second.plan().to());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8),
                Stream.of(first, second, third).flatMap(s -> s.plan().bars().stream())
                        .map(b -> b.number()).toList());
        second.plan().bars().forEach(b -> b.after().forEach(i -> assertTrue(i < second.plan().bars().size())));
        assertEquals("Välj vilket av förbundens organisationsnummer som ska användas och om namnet ska bytas",
                first.plan().bars().getFirst().name(), "a name stands whole");
        assertEquals(8, first.notes().stream().filter(l -> l.matches("\\d+\\. .*|\\d+ .*")).count(),
                first.notes()::toString);
    }

    /** "2,0" stood on one line of the drawing and "mnkr" on the next. */
    @Test
    void aStepOfTheTimePlanDoesNotPartAFigureFromItsUnit() {
        assertTrue(Deck.of(DeckSample.of(Examples.open("stockholm"))).slides().stream()
                .filter(Slide.Plan.class::isInstance).flatMap(s -> ((Slide.Plan) s).plan().bars().stream())
                .anyMatch(b -> b.name().contains("budget med 2,0\u00a0mnkr ur")));
    }

    @Test
    void fewPeopleBehindAnArgumentAreNotCounted() {
        String said = Deck.of(DeckSample.of(Examples.open("statskontoret"))).slides().stream()
                .filter(Slide.Arguments.class::isInstance).map(Slide.Arguments.class::cast)
                .flatMap(s -> Stream.concat(s.against().stream(), s.notes().stream())).toList().toString();
        assertTrue(said.contains("beredningsgrupp, färre än tre personer"), said);
        assertFalse(said.contains("2 personer"));
    }

    @Test
    void theNotesSayWhereNothingIsSaidForOrAgainstJustAsTheSlideDoes() {
        Slide.Arguments none = (Slide.Arguments) Deck.of(DeckSample.of(Examples.open("stockholm"))).slides().stream()
                .filter(Slide.Arguments.class::isInstance).findFirst().orElseThrow();
        String told = "Inget argument för alternativet har antecknats.";
        assertEquals(List.of(told), none.inFavour());
        assertEquals(told, none.notes().get(none.notes().indexOf("Talar för") + 1));
        assertFalse(none.notes().contains("Inget argument emot alternativet har antecknats."));
    }

    @Test
    void anEmptyReviewHasItsTitleOnly() {
        Deck deck = Deck.of(DeckSample.of(Review.empty(Commission.titled("Översyn", 2019))));
        assertEquals(List.of("title"), ids(deck));
        assertEquals("Översyn", deck.slides().getFirst().headline());
    }
}
