package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.support.RandomMoves;
import se.vagval.support.RandomReviews;
import se.vagval.text.Texts;

/** What is said of a formula is true of that formula: it is held to the operands that are there. */
class WordingTest {
    private static final int REVIEWS = 30;

    /** The example as it comes, in all alternatives and years, and reviews that draw on the rest of the model. */
    private static Stream<Review> reviews() {
        Stream<Review> drawn = IntStream.range(0, REVIEWS).mapToObj(seed -> new RandomReviews(seed).next());
        return Stream.of(Stream.of(Examples.open("jonkoping")), drawn, moving()).flatMap(s -> s);
    }

    /** Reviews in which associations are formed, joined, left, divided and ended, and the frame is used to the last krona. */
    private static Stream<Review> moving() {
        return IntStream.range(0, REVIEWS).mapToObj(seed -> {
            Review review = RandomMoves.review(seed);
            Review moved = Figures.with(review, new RandomMoves(seed, review).next());
            return moved.edit().allocation(moved.allocation().withFrameUse(Optional.of(Figure.of(0.05)),
                    Optional.of(Figure.of(0.01)))).done();
        });
    }

    private static Calculation whole(Review review) {
        Calculation c = Calculation.of(review);
        for (String a : Stream.concat(Stream.of(Place.TODAY), review.alternatives().stream().map(x -> x.id()))
                .toList()) {
            for (int year : Stream.concat(c.closedYears().stream(), c.years().stream()).distinct().toList()) {
                for (Measure measure : Measure.values()) {
                    for (Subject.Kind kind : Subject.Kind.values()) {
                        c.subjects(a, kind, year).forEach(s -> c.node(measure, a, s, year));
                    }
                }
            }
        }
        return c;
    }

    private static void everyFormula(BiConsumer<Calculation, Integer> check) {
        reviews().map(WordingTest::whole).forEach(c -> {
            int size = c.graph().size();
            for (int node = 0; node < size; node++) {
                check.accept(c, node);
            }
        });
    }

    private static List<Integer> operands(Graph graph, int node) {
        return IntStream.range(0, graph.operandCount(node)).map(i -> graph.operand(node, i)).boxed().toList();
    }

    private static Measure measure(Calculation c, int node) {
        return Measure.byId(c.graph().term(node).id()).orElseThrow();
    }

    private static String about(Calculation c, int node) {
        return measure(c, node) + " " + c.place(node) + " " + c.graph().op(node) + " of "
                + operands(c.graph(), node).stream().map(o -> measure(c, o)).distinct().toList() + ": "
                + c.explanation(node);
    }

    @Test
    void aSumOverAssociationsMunicipalitiesOrRegionsIsCalledThat() {
        int[] sums = new int[Measure.values().length];
        everyFormula((c, node) -> {
            Set<Subject> others = operands(c.graph(), node).stream().map(o -> c.place(o).subject())
                    .collect(Collectors.toSet());
            Set<Subject.Kind> kinds = others.stream().map(Subject::kind).collect(Collectors.toSet());
            if (c.graph().op(node) != Op.SUM || c.graph().operandCount(node) < 2 || kinds.size() != 1
                    || others.contains(c.place(node).subject()) || kinds.contains(Subject.Kind.AREA)) {
                return;
            }
            sums[measure(c, node).ordinal()]++;
            String sum = Texts.get("finance.words.sumOf." + kinds.iterator().next());
            assertTrue(c.explanation(node).endsWith(sum), about(c, node));
            boolean same = operands(c.graph(), node).stream().allMatch(o -> measure(c, o) == measure(c, node));
            assertTrue(!same || c.explanation(node).equals(sum), about(c, node));
        });
        for (Measure measure : List.of(Measure.CONTRIBUTION_PARTIES, Measure.COST_ACTIVITIES, Measure.COST_BOARD,
                Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_GRANTED, Measure.EQUITY, Measure.WORKING_AGE,
                Measure.AREA_ACTIVITIES, Measure.ALLOCATION_POOL)) {
            assertTrue(sums[measure.ordinal()] > 0, measure + " was never summed");
        }
    }

    @Test
    void aFormulaOfNoFormNamesWhatItBuildsOn() {
        everyFormula((c, node) -> {
            boolean arithmetic = Set.of(Op.DIFFERENCE, Op.PRODUCT, Op.RATIO, Op.CHOOSE).contains(c.graph().op(node));
            if (arithmetic && Form.of(c.graph(), node).isEmpty()) {
                for (int operand : operands(c.graph(), node)) {
                    String label = c.graph().term(operand).label();
                    assertTrue(c.graph().op(operand) == Op.CONSTANT
                            || c.explanation(node).toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT)),
                            about(c, node));
                }
            }
            assertFalse(c.explanation(node).isBlank(), about(c, node));
        });
    }

    private static final Subject HOGLANDET = Subject.association("hoglandet");

    /** One formula of the example: its words, with the operation and the measures they speak of. */
    private static void said(Calculation c, Measure measure, Subject subject, int year, String words, Op op,
            Measure... operands) {
        String alternative = year == 2019 ? Place.TODAY : "alt1";
        int node = c.graph().sameAs(c.node(measure, alternative, subject, year).orElseThrow());
        assertEquals(op, c.graph().op(node), about(c, node));
        assertEquals(Set.of(operands),
                operands(c.graph(), node).stream().map(o -> measure(c, o)).collect(Collectors.toSet()), about(c, node));
        assertEquals(words, c.explanation(node));
    }

    @Test
    void theBaseYearAndTheYearsAfterItHaveTheirOwnWords() {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        said(c, Measure.COST_ACTIVITIES, HOGLANDET, 2019, "summa kostnader enligt bokslutet − administration",
                Op.DIFFERENCE, Measure.STATED_COST, Measure.COST_ADMINISTRATION);
        said(c, Measure.COST_ACTIVITIES, HOGLANDET, 2021, "det som är kvar till insatser, aldrig under noll", Op.MAX,
                Measure.CONSTANT, Measure.LEFT_FOR_ACTIVITIES);
        said(c, Measure.ALLOCATION_POSSIBLE, HOGLANDET, 2019,
                "angiven beviljad tilldelning ÷ angivet utnyttjande", Op.RATIO, Measure.STATED_GRANTED,
                Measure.STATED_UTILISATION);
        said(c, Measure.ALLOCATION_POSSIBLE, HOGLANDET, 2021, "det största av modellbeloppet och spärrens belopp",
                Op.MAX, Measure.ALLOCATION_MODEL, Measure.ALLOCATION_FLOOR);
        said(c, Measure.CONTRIBUTION_PARTIES, HOGLANDET, 2019, "beviljad statlig tilldelning ÷ statens andel: "
                + "i basåret har parterna tillsammans betalat det som hör till det staten har beviljat", Op.RATIO,
                Measure.ALLOCATION_GRANTED, Measure.RULE_STATE_SHARE);
        said(c, Measure.CONTRIBUTION_PARTIES, HOGLANDET, 2021, "begärd tilldelning ÷ statens andel", Op.RATIO,
                Measure.ALLOCATION_CLAIM, Measure.RULE_STATE_SHARE);
        said(c, Measure.ALLOCATION_USED, HOGLANDET, 2019, "beviljad statlig tilldelning − grundtilldelning",
                Op.DIFFERENCE, Measure.ALLOCATION_GRANTED, Measure.RULE_BASE_GRANT);
        said(c, Measure.ALLOCATION_USED, HOGLANDET, 2021, "utnyttjande av rörlig del × rörlig tilldelning i området",
                Op.PRODUCT, Measure.ALLOCATION_USE, Measure.ALLOCATION_POOL);
        for (Measure measure : List.of(Measure.COST_ACTIVITIES, Measure.ALLOCATION_POSSIBLE,
                Measure.CONTRIBUTION_PARTIES, Measure.COST_ADMINISTRATION, Measure.EQUITY)) {
            said(c, measure, Subject.AREA, 2021, "summan för förbunden", Op.SUM, measure);
        }
    }

    @Test
    void aFormulaOfAFormHasTheWordsOfTheForm() {
        Set<Form> met = java.util.EnumSet.noneOf(Form.class);
        everyFormula((c, node) -> Form.of(c.graph(), node).ifPresent(form -> {
            if (c.graph().sameAs(node) != node) {
                return;
            }
            met.add(form);
            String words = Texts.get("finance.form." + form);
            boolean over = c.explanation(node).contains("summan för ");
            assertTrue(over || c.explanation(node).equals(words), about(c, node));
        }));
        assertTrue(met.containsAll(Set.of(Form.POSSIBLE_GREATEST, Form.PARTIES_LEAST, Form.PARTIES_GRANTED,
                Form.ACTIVITIES_LEFT, Form.CATEGORIES, Form.USE, Form.LADDER, Form.FLOOR_KEPT, Form.FLOOR_PART,
                Form.FLOOR_MOVED, Form.USE_JOINED, Form.OPENING_SETTLED, Form.OPENING_DIVIDED, Form.NO_ADMINISTRATION,
                Form.SHARE_OF_NO_ADMINISTRATION,
                Form.REDISTRIBUTED, Form.REDISTRIBUTION, Form.OVERSUBSCRIPTION)), met.toString());
    }
}
