package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.model.Accounts;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.text.SwedishNumbers;

/** The bundled example against the review of 2020 that it is taken from, sections 3.2–3.4 and appendix 3. */
class JonkopingExampleTest {
    private static final Review REVIEW = Examples.open("jonkoping");
    private static final List<Association> ASSOCIATIONS = REVIEW.associations();

    @Test
    void isWrittenTheWayTheProductWritesIt() throws Exception {
        try (InputStream in = Examples.class.getResourceAsStream("/se/vagval/examples/jonkoping.json")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), ReviewJson.write(REVIEW));
        }
    }

    @Test
    void hasTheAccountsOf2019() {
        assertTkr(List.of(6_423, 7_018, 5_144), Accounts::totalRevenue);
        assertTkr(List.of(6_652, 8_151, 5_624), Accounts::totalCost);
        assertTkr(List.of(-229, -1_133, -480), Accounts::result);
        assertTkr(List.of(567, 989, 1_690), Accounts::equity);
        assertEquals(18_585_000, sum(a -> value(accounts(a).totalRevenue())));
        assertEquals(20_427_000, sum(a -> value(accounts(a).totalCost())));
        assertEquals(-1_842_000, sum(a -> value(accounts(a).result())));
        assertEquals(3_246_000, sum(a -> value(accounts(a).equity())));
    }

    @Test
    void addsUpAsTheAccountsDo() {
        for (Association a : ASSOCIATIONS) {
            Accounts accounts = accounts(a);
            double revenue = 2 * value(a.allocation().granted()) + accounts.revenues().stream()
                    .mapToDouble(line -> line.quantity().value() * line.unitAmount().value()).sum();
            assertEquals(value(accounts.totalRevenue()), revenue, a.name());
            assertEquals(value(accounts.result()), revenue - value(accounts.totalCost()), a.name());
        }
    }

    @Test
    void hasTheStatesAllocation() {
        assertEquals(List.of(3_205_000.0, 3_036_000.0, 2_570_000.0),
                ASSOCIATIONS.stream().map(a -> value(a.allocation().granted())).toList());
        assertEquals(List.of(0.8, 0.55, 1.0),
                ASSOCIATIONS.stream().map(a -> value(a.allocation().utilisation())).toList());
        double possible = sum(a -> value(a.allocation().granted()) / value(a.allocation().utilisation()));
        assertEquals(12_096_250, possible, 1e-6);
    }

    @Test
    void hasAdministrationOf3400TkrAsStatedAndMarksTheDivisionAsAssumed() {
        assertEquals(3_400_000, sum(a -> accounts(a).administration().stream()
                .mapToDouble(line -> line.quantity().value() * line.unitAmount().value()).sum()), 1e-6);
        for (Association a : ASSOCIATIONS) {
            for (CostLine line : accounts(a).administration()) {
                boolean stated = line.id().equals("ekonomi-lon");
                assertEquals(stated ? Mark.STATED : Mark.ASSUMPTION, line.unitAmount().provenance().mark(), line.id());
                assertFalse(line.unitAmount().provenance().note().isBlank(), line.id());
            }
        }
    }

    @Test
    void hasTheInhabitantsTheReviewImplies() {
        assertEquals(52_541, workingAge(ASSOCIATIONS.get(0)), 1e-6);
        assertEquals(94_875, workingAge(ASSOCIATIONS.get(1)), 1e-6);
        assertEquals(44_310, workingAge(ASSOCIATIONS.get(2)), 1e-6);
        assertEquals(61, 3_205_000 / workingAge(ASSOCIATIONS.get(0)), 0.5);
        assertEquals(32, 3_036_000 / workingAge(ASSOCIATIONS.get(1)), 0.5);
        assertEquals(58, 2_570_000 / workingAge(ASSOCIATIONS.get(2)), 0.5);
        assertTrue(REVIEW.municipalities().stream()
                .allMatch(m -> m.workingAge().orElseThrow().provenance().mark() == Mark.DERIVED));
        assertEquals(365_010, REVIEW.municipalities().stream().mapToDouble(m -> value(m.population())).sum());
    }

    @Test
    void hasTheSmallestBoardsTheLawAllows() {
        assertEquals(List.of(9.0, 7.0, 6.0), ASSOCIATIONS.stream().map(a -> value(a.boardSeats())).toList());
        ASSOCIATIONS.forEach(a -> assertEquals(a.municipalities().size() + a.regions().size() + 2,
                value(a.boardSeats()), a.name()));
    }

    @Test
    void hasTheAlternativesInTheCommissionsOrderAndRecommendsNone() {
        assertEquals(List.of("alt1", "alt2", "alt3", "alt3b"),
                REVIEW.alternatives().stream().map(Alternative::id).toList());
        assertEquals(Optional.of("alt1"), REVIEW.reference());
        assertFalse(REVIEW.commission().recommends());
        assertEquals(List.of(2021, 2021, 2021),
                REVIEW.alternatives().stream().flatMap(a -> a.changes().stream()).map(Change::year).toList());
    }

    @Test
    void countsOnNoSavingUntilOneIsStated() {
        List<Figure> savings = REVIEW.alternatives().stream().flatMap(a -> a.changes().stream())
                .flatMap(change -> switch (change) {
                    case Change.ShareAdministration c -> c.savings().values().stream();
                    case Change.Merge c -> c.savings().values().stream();
                    default -> List.<Figure>of().stream();
                }).toList();
        assertEquals(10, savings.size());
        assertTrue(savings.stream()
                .allMatch(s -> s.value() == 0 && s.provenance().mark() == Mark.ASSUMPTION));
    }

    @Test
    void keepsTheArgumentsOfBothSidesApartFromTheComments() {
        assertEquals(7, arguments("alt3", Argument.Stance.FOR));
        assertEquals(9, arguments("alt1", Argument.Stance.FOR));
        Set<String> commented = REVIEW.arguments().stream().filter(Argument::comment).map(Argument::role)
                .collect(Collectors.toSet());
        assertEquals(Set.of("utredarna"), commented);
    }

    /** Section 5.6, last paragraph, and 5.7, first: by who they are, where the review says it, and nobody is counted. */
    @Test
    void hasWhoWantsToKeepAndWhoToChange() {
        Map<String, String> roles = REVIEW.arguments().stream().filter(a -> !a.comment() && !a.role().isEmpty())
                .collect(Collectors.toMap(Argument::id, a -> a.alternative() + " " + a.stance() + " " + a.role()));
        assertEquals(Map.of("argument-30", "alt1 FOR de närmast verksamheten", "argument-31", "alt3 FOR ägarna",
                "argument-32", "alt1 FOR de intervjuade", "argument-33", "alt2 FOR de intervjuade"), roles);
        assertTrue(REVIEW.arguments().stream().allMatch(a -> a.people().isEmpty()));
    }

    /** Section 5.6 lists what speaks for one or for three; what is said against the other is filed there too, once. */
    @Test
    void filesWhatIsSaidAgainstAnAlternativeUnderIt() {
        assertEquals(6, arguments("alt3", Argument.Stance.AGAINST));
        assertEquals(3, arguments("alt1", Argument.Stance.AGAINST));
        for (String said : List.of("Syftet med", "Erfarenheten från", "Det blir svårt", "Det finns en risk",
                "Någon form av underorganisation", "En förändring kräver")) {
            assertEquals(Set.of("alt1 FOR", "alt3 AGAINST"), where(said), said);
        }
        for (String said : List.of("Länssamordning är viktig", "Likartade arbetsformer")) {
            assertEquals(Set.of("alt3 FOR", "alt1 AGAINST"), where(said), said);
        }
        assertEquals(REVIEW.arguments().size(),
                REVIEW.arguments().stream().map(a -> a.alternative() + a.text()).distinct().count(),
                "a view stands once at an alternative");
    }

    private static Set<String> where(String beginning) {
        return REVIEW.arguments().stream().filter(a -> a.text().startsWith(beginning))
                .map(a -> a.alternative() + " " + a.stance()).collect(Collectors.toSet());
    }

    /** The source's own table prints the word without its second v. */
    @Test
    void spellsTheRowsOfOutcomeRight() {
        assertEquals(25, REVIEW.outcomes().stream().filter(o -> o.row().toLowerCase(Locale.ROOT)
                .contains("förvärvsarbete")).count());
        assertFalse(ReviewJson.write(REVIEW).toLowerCase(Locale.ROOT).contains("förvärsarbete"));
    }

    /** Section 3.2 gives its amounts in whole hundred thousands; the share is that of the accounts. */
    @Test
    void saysTheShareOfAdministrationThatTheAccountsGive() {
        double administration = sum(a -> accounts(a).administration().stream()
                .mapToDouble(line -> line.quantity().value() * line.unitAmount().value()).sum());
        String share = SwedishNumbers.percent(administration / sum(a -> value(accounts(a).totalCost())), 1)
                .replaceAll("[^0-9,]", "");
        String text = REVIEW.texts().stream().filter(t -> t.section().equals("3.2")).findFirst().orElseThrow().text();
        assertTrue(text.contains("Det är " + share + "\u00a0procent"), share + ": " + text);
    }

    /** Section 5.7 weighs formalia both for one or three associations and for shared administration. */
    @Test
    void filesWhatIsSaidOfFormaliaWhereverItBears() {
        Set<String> bears = Set.of("alt1 AGAINST", "alt2 AGAINST", "alt3 FOR");
        assertEquals(bears, REVIEW.arguments().stream().filter(a -> a.text().startsWith("Egna juridiska"))
                .map(a -> a.alternative() + " " + a.stance()).collect(Collectors.toSet()));
        assertTrue(REVIEW.arguments().stream().noneMatch(a -> a.text().contains("helt olika")),
                "the comment of 5.1 is on no alternative");
    }

    @Test
    void hasAppendix3WithItsPrintedErrors() {
        assertEquals(14 * 5, REVIEW.outcomes().size());
        SusOutcome fullTime = REVIEW.outcomes().stream().filter(o -> o.id().equals("sus-10-country")).findFirst()
                .orElseThrow();
        assertEquals(9744.0, value(fullTime.men()));
        assertEquals(974.0, value(fullTime.total()) - value(fullTime.women()));
        assertTrue(fullTime.men().orElseThrow().provenance().note().contains("974"));
        SusOutcome highland = REVIEW.outcomes().stream().filter(o -> o.id().equals("sus-13-hoglandet")).findFirst()
                .orElseThrow();
        assertEquals(28.4, value(highland.total()));
        assertEquals(24.8, value(highland.women()) + value(highland.men()), 1e-9);
        assertTrue(highland.total().orElseThrow().provenance().note().contains("24,8"));
    }

    @Test
    void followsTheChaptersOfTheReview() {
        List<String> sections = REVIEW.texts().stream().map(ReportText::section).toList();
        assertEquals("sammanfattning", sections.getFirst());
        assertEquals(List.of("8.2", "bilaga1", "bilaga2", "utfall"),
                sections.subList(sections.size() - 4, sections.size()));
        assertEquals(sections.stream().skip(1).sorted().toList(), sections.stream().skip(1).toList());
    }

    @Test
    void hasNobodysTelephoneOrAddress() {
        String document = ReviewJson.write(REVIEW);
        assertFalse(document.contains("@"));
        assertFalse(document.contains("010-"));
        assertFalse(document.contains("036-"));
    }

    private static void assertTkr(List<Integer> expected, Function<Accounts, Optional<Figure>> field) {
        assertEquals(expected.stream().map(tkr -> tkr * 1000.0).toList(),
                ASSOCIATIONS.stream().map(a -> value(field.apply(accounts(a)))).toList());
    }

    private static Accounts accounts(Association association) {
        return association.accountsOf(2019).orElseThrow();
    }

    private static double sum(ToDoubleFunction<Association> amount) {
        return ASSOCIATIONS.stream().mapToDouble(amount).sum();
    }

    private static double value(Optional<Figure> figure) {
        return figure.orElseThrow().value();
    }

    private static double workingAge(Association association) {
        return REVIEW.municipalities().stream().filter(m -> association.municipalities().contains(m.code()))
                .mapToDouble(m -> value(m.workingAge())).sum();
    }

    private static long arguments(String alternative, Argument.Stance stance) {
        return REVIEW.arguments().stream()
                .filter(a -> a.alternative().equals(alternative) && a.stance() == stance && !a.comment()).count();
    }
}
