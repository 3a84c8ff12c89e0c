package se.vagval.finance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.formula.Origin;
import se.vagval.formula.Term;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.Municipality;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** What is the same in all alternatives: inhabitants, dated rules, growth and indices. Each figure is one input, made once. */
final class Inputs {
    private static final Map<RuleKind, Measure> RULES = Map.of(RuleKind.BASE_GRANT, Measure.RULE_BASE_GRANT,
            RuleKind.FLOOR, Measure.RULE_FLOOR, RuleKind.STATE_SHARE, Measure.RULE_STATE_SHARE,
            RuleKind.REGION_SHARE, Measure.RULE_REGION_SHARE, RuleKind.MUNICIPALITIES_SHARE,
            Measure.RULE_MUNICIPALITIES_SHARE);

    final int zero;
    final int one;
    private final Review review;
    private final Ledger ledger;
    private final List<Municipality> municipalities;
    private final int[] workingAge;
    private final int[] population;
    private final int[] supportMeasure;
    private final Map<RuleKind, Map<Integer, Integer>> rules = new EnumMap<>(RuleKind.class);
    private final int[][] ruleOfYear;
    private final Map<Integer, List<LadderStep>> ladderOfYear = new HashMap<>();
    private final Map<Integer, Integer> keptByFloor = new HashMap<>();
    private final Map<LadderStep, int[]> ladder = new IdentityHashMap<>();
    private final Map<AssumptionKind, Integer> growth = new EnumMap<>(AssumptionKind.class);
    private final Map<AssumptionKind, Integer> growthFactor = new EnumMap<>(AssumptionKind.class);
    private final Map<Figure, Map<String, Integer>> typed = new IdentityHashMap<>();
    private int equityReduction = Ledger.NONE;
    private int redistribution = Ledger.NONE;
    private int keptOfClaim = Ledger.NONE;

    Inputs(Review review, Ledger ledger) {
        this.review = review;
        this.ledger = ledger;
        this.municipalities = review.municipalities();
        ledger.at(0, ledger.axes.firstYear);
        zero = ledger.constant(0);
        one = ledger.constant(1);
        ruleOfYear = new int[RuleKind.values().length][ledger.axes.years];
        int n = municipalities.size();
        workingAge = new int[n];
        population = new int[n];
        supportMeasure = new int[n];
        for (int m = 0; m < n; m++) {
            workingAge[m] = figure(Measure.WORKING_AGE, m, municipalities.get(m).workingAge());
            population[m] = typed(Measure.POPULATION, m, municipalities.get(m).population());
            supportMeasure[m] = typed(Measure.SUPPORT_MEASURE, m, municipalities.get(m).supportMeasure());
        }
    }

    /** An input where the figure is typed; one that is not is missed only where it is asked for. */
    private int typed(Measure measure, int m, Optional<Figure> figure) {
        return figure.map(f -> ledger.input(measure, ledger.axes.firstMunicipality + m, f)).orElse(Ledger.NONE);
    }

    private int asked(int[] figures, Measure measure, int m) {
        if (figures[m] == Ledger.NONE) {
            figures[m] = ledger.graph.missing(measure,
                    Axes.pack(0, ledger.axes.firstMunicipality + m, ledger.axes.firstYear), missing(measure, m));
        }
        return figures[m];
    }

    private String missing(Measure measure, int m) {
        return Texts.get("finance.missing.municipality", measure.label(), municipalities.get(m).name());
    }

    private int figure(Measure measure, int m, Optional<Figure> figure) {
        int subject = ledger.axes.firstMunicipality + m;
        return figure.map(f -> ledger.input(measure, subject, f))
                .orElseGet(() -> ledger.missing(measure, subject, missing(measure, m)));
    }

    /**
     * The input of a figure that a change or a setting holds. The figure itself is the key: a variant that inherits a
     * change inherits its input, while two changes that happen to hold the same number stay two inputs.
     */
    int typed(Term term, int subject, Figure figure) {
        return typed.computeIfAbsent(figure, f -> new HashMap<>()).computeIfAbsent(term.label() + subject,
                k -> ledger.input(term, subject, figure));
    }

    /** Whether it is a part of the municipality of a code. */
    boolean isPartOf(int municipality, String code) {
        return municipalities.get(municipality).partOf().filter(code::equals).isPresent();
    }

    String regionOf(int municipality) {
        return municipalities.get(municipality).regionId();
    }

    int workingAge(int municipality) {
        return workingAge[municipality];
    }

    int population(int municipality) {
        return asked(population, Measure.POPULATION, municipality);
    }

    int supportMeasure(int municipality) {
        return asked(supportMeasure, Measure.SUPPORT_MEASURE, municipality);
    }

    /** The rule in force a year. */
    int rule(RuleKind kind, int year) {
        int[] years = ruleOfYear[kind.ordinal()];
        int t = year - ledger.axes.firstYear;
        if (years[t] == 0) {
            years[t] = standing(kind, year) + 1;
        }
        return years[t] - 1;
    }

    private int standing(RuleKind kind, int year) {
        Optional<Rule> rule = review.rules().at(kind, year);
        int from = rule.map(Rule::fromYear).orElse(0);
        return rules.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(from, y -> newRule(kind, rule));
    }

    private int newRule(RuleKind kind, Optional<Rule> rule) {
        Measure measure = RULES.get(kind);
        if (rule.isEmpty()) {
            return ledger.graph.missing(measure, Axes.pack(0, Axes.AREA, ledger.axes.firstYear),
                    Texts.get("finance.missing.rule", measure.label()));
        }
        return standing(measure, rule.get().fromYear(), rule.get().value());
    }

    private int standing(Term term, int fromYear, Figure value) {
        Origin origin = new Origin(value.provenance().source(), Origin.Mark.NONE, value.provenance().note());
        return ledger.graph.input(term, Axes.pack(0, Axes.AREA, fromYear), value.value(), origin);
    }

    /** 1 − c, the share of last year's amount that the floor keeps. */
    int keptByFloor(int year) {
        int floor = rule(RuleKind.FLOOR, year);
        return keptByFloor.computeIfAbsent(floor,
                f -> ledger.graph.difference(Measure.KEPT, ledger.graph.place(f), one, f));
    }

    /** Up-to and share of a ladder step. */
    int[] step(LadderStep step) {
        return ladder.computeIfAbsent(step, s -> new int[]{
                standing(ofStep(Measure.RULE_LADDER_UP_TO, s), s.fromYear(), s.upTo()),
                standing(ofStep(Measure.RULE_LADDER_SHARE, s), s.fromYear(), s.share())});
    }

    /** Which step of several it is. */
    private Term ofStep(Measure measure, LadderStep step) {
        List<LadderStep> steps = ladder(step.fromYear());
        return steps.size() < 2 ? measure
                : NamedTerm.of(measure, Texts.get("finance.ladder.step", steps.indexOf(step) + 1, steps.size()));
    }

    List<LadderStep> ladder(int year) {
        return ladderOfYear.computeIfAbsent(year, review.rules()::ladderAt);
    }

    /** ρ, the equity reduction; only to be asked for when it is not zero. */
    int equityReduction() {
        if (equityReduction == Ledger.NONE) {
            equityReduction = standing(Measure.RULE_EQUITY_REDUCTION, ledger.axes.firstYear,
                    review.allocation().equityReduction());
        }
        return equityReduction;
    }

    /** The share of M that is given on top to who claims the whole; an assumption, since no source says how it is done. */
    int redistribution(Figure share) {
        if (redistribution == Ledger.NONE) {
            redistribution = assumed(Measure.ASSUMED_REDISTRIBUTION, share);
        }
        return redistribution;
    }

    /** 1 − the share every claim is lowered by when the frame is oversubscribed; an assumption too. */
    int keptOfClaim(Figure share) {
        if (keptOfClaim == Ledger.NONE) {
            int lowered = assumed(Measure.ASSUMED_OVERSUBSCRIPTION, share);
            keptOfClaim = ledger.graph.difference(Measure.KEPT, ledger.graph.place(lowered), one, lowered);
        }
        return keptOfClaim;
    }

    private int assumed(Measure measure, Figure value) {
        Origin origin = new Origin(value.provenance().source(), Origin.Mark.ASSUMPTION, value.provenance().note());
        return ledger.graph.input(measure, Axes.pack(0, Axes.AREA, ledger.axes.firstYear), value.value(), origin);
    }

    /** The index of a line in a year, or {@link Ledger#NONE} where it is 1. */
    int index(PriceIndex index, int year) {
        return switch (index) {
            case WAGES -> index(AssumptionKind.WAGE_GROWTH, Measure.WAGE_GROWTH, Measure.INDEX_WAGES, year);
            case PRICES -> index(AssumptionKind.PRICE_GROWTH, Measure.PRICE_GROWTH, Measure.INDEX_PRICES, year);
            case NONE -> Ledger.NONE;
        };
    }

    /** Π(1+φ) to a year, or {@link Ledger#NONE} in the base year. */
    int allocationIndex(int year) {
        return index(AssumptionKind.ALLOCATION_GROWTH, Measure.ALLOCATION_GROWTH, Measure.INDEX_ALLOCATION, year);
    }

    /** Π(1+r) to a year, or {@link Ledger#NONE} in the base year. */
    int discountIndex(int year) {
        return index(AssumptionKind.DISCOUNT_RATE, Measure.DISCOUNT_RATE, Measure.INDEX_DISCOUNT, year);
    }

    private int index(AssumptionKind kind, Measure rate, Measure index, int year) {
        int first = ledger.axes.firstYear;
        if (year <= first) {
            return Ledger.NONE;
        }
        int found = ledger.find(index, 0, Axes.AREA, year);
        if (found != Ledger.NONE) {
            return found;
        }
        int before = index(kind, rate, index, year - 1);
        int alternative = ledger.alternative();
        int at = ledger.year();
        ledger.at(0, year);
        int factor = factor(kind, rate);
        int node = before == Ledger.NONE ? ledger.same(index, Axes.AREA, factor)
                : ledger.product(index, Axes.AREA, before, factor);
        ledger.at(alternative, at);
        return node;
    }

    private int factor(AssumptionKind kind, Measure rate) {
        Integer known = growthFactor.get(kind);
        if (known == null) {
            known = ledger.graph.sum(factorTerm(kind), Axes.pack(0, Axes.AREA, ledger.axes.firstYear + 1), one,
                    growth(kind, rate));
            growthFactor.put(kind, known);
        }
        return known;
    }

    private static Measure factorTerm(AssumptionKind kind) {
        return switch (kind) {
            case WAGE_GROWTH -> Measure.INDEX_WAGES;
            case PRICE_GROWTH -> Measure.INDEX_PRICES;
            case ALLOCATION_GROWTH -> Measure.INDEX_ALLOCATION;
            case DISCOUNT_RATE, OTHER -> Measure.INDEX_DISCOUNT;
        };
    }

    private int growth(AssumptionKind kind, Measure rate) {
        return growth.computeIfAbsent(kind, k -> standing(rate, review, kind));
    }

    private int standing(Measure rate, Review from, AssumptionKind kind) {
        Figure figure = from.assumption(kind).map(a -> a.value()).orElseGet(() -> Defaults.of(kind));
        int at = ledger.alternative();
        int year = ledger.year();
        ledger.at(0, ledger.axes.firstYear);
        int node = ledger.input(rate, Axes.AREA, figure);
        ledger.at(at, year);
        return node;
    }
}
