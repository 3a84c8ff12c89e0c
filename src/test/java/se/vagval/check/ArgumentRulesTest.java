package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.model.Argument;
import se.vagval.model.Argument.Stance;
import se.vagval.model.Commission;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.support.Said;

/** A review that may not recommend argues about its alternatives alike, ranks nothing, and names nobody. */
class ArgumentRulesTest {
    /** So many arguments of so many letters for each of the first three alternatives. */
    private static Review balance(int letters, int... counts) {
        List<Argument> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String alternative = "alt" + (i + 1);
            IntStream.range(0, counts[i]).forEach(n -> all.add(Said.of(alternative + "-" + n, alternative, Stance.FOR,
                    "x".repeat(letters), "handläggare", Optional.empty())));
        }
        return Said.review(all);
    }

    @Test
    void farFewerArgumentsForOneAlternativeAreTold() {
        Remark r = Found.one(CheckCode.ARGUMENT_BALANCE, balance(10, 5, 5, 2));
        assertEquals("Olika mycket talar för alternativen", r.headline());
        assertTrue(r.detail().startsWith("Som idag: 5 argument, 50 tecken, Länsförbund: 2 argument, 20 tecken."),
                r.detail());
        assertEquals("arguments.+alt3.FOR", r.address());
        assertEquals(Area.ARGUMENTS, r.area());
    }

    @Test
    void aSmallDifferenceIsNoLackOfBalance() {
        Found.none(CheckCode.ARGUMENT_BALANCE, balance(10, 4, 3, 2));
        Found.none(CheckCode.ARGUMENT_BALANCE, balance(10, 2, 2, 0));
        Found.none(CheckCode.ARGUMENT_BALANCE, balance(10, 0, 0, 0));
    }

    @Test
    void asManyButMuchLongerAreTold() {
        Review long1 = balance(200, 2, 0, 0);
        List<Argument> all = new ArrayList<>(long1.arguments());
        all.addAll(balance(20, 0, 2, 2).arguments());
        Remark r = Found.one(CheckCode.ARGUMENT_BALANCE, Said.review(all));
        assertTrue(r.detail().startsWith("Som idag: 2 argument, 400 tecken, Gemensam adm.: 2 argument, 40 tecken."),
                r.detail());
    }

    @Test
    void aReviewThatMayRecommendIsLeftAlone() {
        Commission c = Found.example().commission();
        Commission free = new Commission(c.title(), c.area(), c.orderedBy(), c.caseNumber(), c.authors(), c.ordered(),
                c.due(), c.question(), c.excluded(), true, c.baseYear(), c.horizon(), c.priceLevel());
        Found.none(CheckCode.ARGUMENT_BALANCE, balance(10, 9, 0, 0).edit().commission(free).done());
        Found.none(CheckCode.RANKING_WORDS, comment("Länsförbundet är klart bättre.").edit().commission(free).done());
    }

    /** A variant shares its parent's arguments, so that it has none of its own lacks nothing. */
    @Test
    void aVariantWithoutArgumentsOfItsOwnIsNotCompared() {
        assertTrue(Found.example().alternatives().stream().anyMatch(a -> a.parent().isPresent()));
        Found.none(CheckCode.ARGUMENT_BALANCE, balance(100, 4, 4, 4));
    }

    private static Review comment(String text) {
        return Said.review(List.of(
                Said.comment(Said.of("k", "alt1", Stance.FOR, text, "utredarna", Optional.empty()))));
    }

    @Test
    void aCommentThatRanksIsTold() {
        Remark r = Found.one(CheckCode.RANKING_WORDS, comment("Kostnaden är lägre. Länsförbundet är klart bättre."));
        assertEquals("arguments.k.text", r.address());
        assertEquals("Uppdraget är att inte förorda något alternativ, men det står: ”Länsförbundet är klart bättre.”",
                r.detail());
        Found.none(CheckCode.RANKING_WORDS, comment("Utredarna kan inte förorda något."));
        Found.none(CheckCode.RANKING_WORDS, comment("Kostnaden är lägre efter överläggningar."));
    }

    @Test
    void whatOthersHaveSaidIsTheirsToSay() {
        Found.none(CheckCode.RANKING_WORDS, Said.review(List.of(Said.of("a", "alt1", Stance.FOR,
                "Ett länsförbund är bäst.", "förbundschef", Optional.empty()))));
    }

    @Test
    void aTextOfTheReportThatRanksTheAlternativesIsTold() {
        Review review = Found.example();
        List<ReportText> texts = new ArrayList<>(review.texts());
        texts.add(new ReportText("9", "Slutord", "Allt väger in.\n\nAlternativ 3 rekommenderas."));
        Remark r = Found.one(CheckCode.RANKING_WORDS, review.edit().texts(texts).done());
        assertEquals("Texten i Slutord rangordnar alternativen", r.headline());
        assertEquals(Area.REPORT, r.area());
        Found.none(CheckCode.RANKING_WORDS, review);
    }

    private static Review role(String role) {
        return Said.review(List.of(Said.of("a", "alt1", Stance.FOR, "Nära.", role, Optional.empty())));
    }

    @Test
    void aRoleThatLooksLikeANameIsTold() {
        Remark r = Found.one(CheckCode.ROLE_NOT_NAME, role("förbundschef Anna Svensson"));
        assertEquals("arguments.a.role", r.address());
        assertTrue(r.detail().contains("Skriv roll, inte namn"), r.detail());
        Found.one(CheckCode.ROLE_NOT_NAME, role("Åsa Öberg-Lind"));
        for (String fine : List.of("förbundschef", "Ägarrepresentant", "handläggare, Region Jönköpings län",
                "chef på Arbetsförmedlingen", "Jönköpings kommun", "")) {
            Found.none(CheckCode.ROLE_NOT_NAME, role(fine));
        }
    }
}
