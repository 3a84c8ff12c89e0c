package se.vagval.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import se.vagval.model.Accounts;
import se.vagval.model.Activity;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Author;
import se.vagval.model.Authority;
import se.vagval.model.Commission;
import se.vagval.model.Cooperation;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Municipality;
import se.vagval.model.NamedVersion;
import se.vagval.model.National;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.OwnWords;
import se.vagval.model.Participants;
import se.vagval.model.Position;
import se.vagval.model.PriceIndex;
import se.vagval.model.Provenance;
import se.vagval.model.Region;
import se.vagval.model.ReportPlan;
import se.vagval.model.ReportText;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;
import se.vagval.model.Rules;
import se.vagval.model.SectionChoice;
import se.vagval.model.SeenRemark;
import se.vagval.model.SlideChoice;
import se.vagval.model.Slider;
import se.vagval.model.Service;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.StateAllocation;
import se.vagval.model.Step;
import se.vagval.model.SusOutcome;
import se.vagval.model.Timing;

/** A review that holds together but is otherwise random: every field is sometimes there, with figures and texts of all kinds. */
final class RandomReview {
    private static final List<String> CODES = List.of("K0001", "K0002", "K0003", "K0004");
    private static final String SIGNS = "aåÖ \"\\/\n\t\u0001\u00A0\u2212\uD83D\uDE00{}[]:,";

    private final Random random;

    RandomReview(long seed) {
        random = new Random(seed);
    }

    Review next() {
        return new Review(commission(), List.of(new Region("r1", "Region"), new Region("r2", text())),
                CODES.stream().map(this::municipality).toList(),
                List.of(association("a1", CODES.subList(0, 2)), association("a2", CODES.subList(2, 3))), services(),
                allocation(), Rules.standard(), some(this::assumption), alternatives(),
                maybe(() -> "alt0"), some(this::argument), some(this::participants), some(this::outcome), steps(),
                some(i -> new ReportText("" + i, maybe(this::text).orElse(""), text())),
                some(i -> new NamedVersion("v" + i, text(), instant(), text())),
                some(i -> new SeenRemark("LADDER@" + i, text(), maybe(this::text).orElse(""))), some(this::organ),
                some(this::activity),
                some(this::cooperation), plan());
    }

    private ReportPlan plan() {
        return new ReportPlan(some(i -> new SectionChoice("" + i, random.nextBoolean())),
                some(i -> new OwnWords("s" + i, text(), text())),
                some(i -> new SlideChoice("b" + i, random.nextBoolean())),
                some(i -> new Slider("a" + i, -random.nextDouble(), random.nextDouble() + 1e-9)),
                maybe(() -> 2020 + random.nextInt(20)));
    }

    private Commission commission() {
        return new Commission(text(), text(), text(), "", some(i -> new Author(text(), "", text())), maybe(this::date),
                maybe(this::date), text(), "", random.nextBoolean(), 2019, 1 + random.nextInt(15), text());
    }

    private Municipality municipality(String code) {
        return new Municipality(code, text(), "r1", maybe(() -> "K0001"), maybe(this::amount), maybe(this::amount),
                maybe(this::amount), maybe(this::amount));
    }

    private Association association(String id, List<String> members) {
        return new Association(id, text(), text(), "", members, List.of("r1"), maybe(this::amount),
                some(i -> accounts(2015 + i)), new AssociationAllocation(Optional.empty(), maybe(this::amount),
                        maybe(this::share)),
                some(i -> new Position("p" + i, text(), share())), key(members), SplitKey.by(SplitBasis.EQUALLY),
                maybe(this::amount), maybe(this::amount), policy(), maybe(this::share), maybe(this::amount),
                random.nextInt(4));
    }

    private SplitKey key(List<String> members) {
        if (random.nextBoolean()) {
            return SplitKey.by(pick(SplitBasis.WORKING_AGE, SplitBasis.POPULATION, SplitBasis.VARIABLE_ALLOCATION));
        }
        Map<String, Figure> shares = new LinkedHashMap<>();
        members.reversed().forEach(code -> shares.put(code, figure(1.0 / members.size())));
        return new SplitKey(SplitBasis.STATED, shares);
    }

    private ActivityPolicy policy() {
        return random.nextBoolean()
                ? new ActivityPolicy.Balanced(maybe(() -> new ActivityPolicy.GlidePath(2023, share())))
                : new ActivityPolicy.Planned(maybe(this::amount), pick(PriceIndex.values()));
    }

    private Accounts accounts(int year) {
        return new Accounts(year,
                some(i -> new RevenueLine("r" + i, text(), amount(), figure(-amount().value()),
                        pick(PriceIndex.values()))),
                some(i -> line("c" + i)), maybe(this::amount), maybe(this::amount), maybe(this::amount),
                maybe(this::amount), maybe(() -> figure(-1e6 * random.nextDouble())));
    }

    private CostLine line(String id) {
        return new CostLine(id, text(), pick(CostCategory.values()), share(), amount(), pick(PriceIndex.values()));
    }

    private List<Service> services() {
        return some(i -> new Service("s" + i, text(), pick("a1", "r1", "K0001"), "a2", pick(CostCategory.values()),
                maybe(this::share), maybe(this::amount)));
    }

    private StateAllocation allocation() {
        Optional<National> national = maybe(() -> new National(amount(), amount(), amount(), amount()));
        return new StateAllocation(national.isPresent() ? AllocationMode.NATIONAL : AllocationMode.GIVEN,
                pick(AllocationWeight.values()), national, random.nextBoolean(), share(), maybe(this::share),
                maybe(this::share));
    }

    private Assumption assumption(int i) {
        return new Assumption("x" + i, pick(AssumptionKind.values()), text(), share(), maybe(() -> figure(0)),
                maybe(() -> figure(1)), text(), maybe(this::date));
    }

    private List<Alternative> alternatives() {
        RandomChanges changes = new RandomChanges(this);
        List<Alternative> all = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Optional<String> parent = i == 0 ? Optional.empty() : maybe(() -> "alt0");
            all.add(new Alternative("alt" + i, parent, text(), text(), text(), changes.next(i)));
        }
        return all;
    }

    private Argument argument(int i) {
        return new Argument("g" + i, "alt0", pick(Argument.Stance.values()), text(), "", maybe(() -> random.nextInt(9)),
                maybe(() -> "cost.administration"), random.nextBoolean(), provenance());
    }

    private Participants participants(int i) {
        return new Participants("n" + i, "a1", 2019, amount(), maybe(this::share), maybe(this::share));
    }

    private SusOutcome outcome(int i) {
        return new SusOutcome("o" + i, pick("a1", SusOutcome.COUNTY, SusOutcome.COUNTRY), 2019, text(),
                random.nextBoolean(), maybe(this::amount), maybe(this::amount), maybe(this::amount),
                maybe(() -> pick(Timing.values())));
    }

    private Organ organ(int i) {
        return new Organ("r" + i, pick("a1", "a2"), pick(OrganKind.values()), text(),
                i == 0 ? Optional.empty() : maybe(() -> "r0"), text(), "", provenance());
    }

    private Activity activity(int i) {
        return new Activity("i" + i, pick("a1", "a2"), text(), "", maybe(() -> 2018), maybe(() -> 2021),
                maybe(this::amount), maybe(this::amount), text(), provenance());
    }

    private Cooperation cooperation(int i) {
        return new Cooperation("c" + i, CODES.getFirst(), pick(Authority.values()), text(), "",
                random.nextBoolean() ? List.of() : List.of("a1"), provenance());
    }

    private List<Step> steps() {
        return some(i -> new Step("t" + i, "alt0", text(), "", maybe(this::date),
                i == 0 ? List.of() : List.of("t" + (i - 1)), text(), maybe(() -> random.nextInt(400)), provenance()));
    }

    Figure figure(double value) {
        return new Figure(value, provenance());
    }

    Figure share() {
        return figure(random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble());
    }

    Figure amount() {
        return figure(switch (random.nextInt(4)) {
            case 0 -> random.nextInt(10_000_000);
            case 1 -> random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
            case 2 -> Double.MIN_VALUE * random.nextInt(5);
            default -> random.nextInt(1_000_000) / 100.0;
        });
    }

    private Provenance provenance() {
        return random.nextBoolean() ? Provenance.NONE
                : new Provenance(maybe(this::text).orElse(""), pick(Mark.values()), maybe(this::text).orElse(""));
    }

    Map<CostCategory, Figure> shareableSavings() {
        Map<CostCategory, Figure> savings = savings();
        savings.keySet().removeIf(category -> !category.shareable());
        return savings;
    }

    Map<CostCategory, Figure> savings() {
        Map<CostCategory, Figure> savings = new EnumMap<>(CostCategory.class);
        some(i -> savings.put(pick(CostCategory.values()), share()));
        return savings;
    }

    String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(SIGNS.codePoints().skip(random.nextInt(16)).findFirst().orElseThrow());
        }
        return text.toString();
    }

    private LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> List<T> some(IntFunction<T> item) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(item).toList();
    }
}
