package se.vagval.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Activity;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Argument;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Author;
import se.vagval.model.Authority;
import se.vagval.model.Commission;
import se.vagval.model.Cooperation;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.Mark;
import se.vagval.model.Municipality;
import se.vagval.model.NamedVersion;
import se.vagval.model.National;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.OwnWords;
import se.vagval.model.Participants;
import se.vagval.model.Provenance;
import se.vagval.model.Region;
import se.vagval.model.ReportPlan;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.model.Rules;
import se.vagval.model.SectionChoice;
import se.vagval.model.SeenRemark;
import se.vagval.model.SlideChoice;
import se.vagval.model.Slider;
import se.vagval.model.StateAllocation;
import se.vagval.model.Step;
import se.vagval.model.SusOutcome;
import se.vagval.model.Timing;

/** Reviews made for tests: the smallest one, and one that uses every record, every kind of change and every mark. */
public final class SampleReviews {
    /** Text with what files and formats tend to break: quotes, line ends, tabs, no-break space, minus, an astral sign. */
    public static final String AWKWARD = "Rad 1: \"åäö\"; 'x' \\ % --\n\n- punkt\t\u00A0\u2212\u202F𝄞 \u0001<&>\r\n slut ";

    private SampleReviews() {}

    /** A review with a title and a base year only. */
    public static Review smallest() {
        return Review.empty(Commission.titled("Översyn", 2019));
    }

    /** A review in which no list is empty and every optional is both used and left out somewhere. */
    public static Review everything() {
        return smallest().edit().commission(commission())
                .regions(List.of(new Region("F", "Region Jönköpings län"), new Region("H", "Region Kalmar län")))
                .municipalities(municipalities()).associations(SampleAssociations.all())
                .services(SampleAssociations.services()).allocation(allocation()).rules(rules())
                .assumptions(assumptions()).alternatives(SampleChanges.alternatives())
                .reference(Optional.of("kvar")).arguments(arguments()).participants(participants())
                .outcomes(outcomes()).steps(steps()).texts(texts()).versions(versions())
                .seenRemarks(seenRemarks()).organs(organs()).activities(activities()).cooperations(cooperations())
                .report(plan())
                .done();
    }

    /** A figure whose provenance is full, assumed or derived by turns of its value. */
    static Figure noted(double value) {
        Mark mark = Mark.values()[Math.floorMod(Double.hashCode(value), Mark.values().length)];
        return new Figure(value, new Provenance("Översyn 2020, avsnitt " + value, mark, "not om " + value));
    }

    static Optional<Figure> some(double value) {
        return Optional.of(noted(value));
    }

    private static Commission commission() {
        return new Commission("Översyn av samordningsförbunden \u2013 \u201Dett exempel\u201D", "Jönköpings län",
                "Ägarsamrådet", "RJL 2020/123",
                List.of(new Author("Anna Å", "utredare", "Region Jönköpings län"), new Author("Bo Ö", "", ""),
                        new Author("Bo Ö", "", "")),
                Optional.of(LocalDate.of(2020, 2, 29)), Optional.empty(), AWKWARD, "", true, 2019, 10,
                "löpande priser");
    }

    private static List<Municipality> municipalities() {
        return List.of(
                new Municipality("0680", "Jönköping", "F", Optional.empty(), some(142_427), some(82_123.456789),
                        some(0.1 + 0.2), some(1e-300)),
                new Municipality("0643", "Habo", "F", Optional.empty(), Optional.of(Figure.of(12_589)), some(6_125),
                        Optional.empty(), Optional.empty()),
                new Municipality("0680-öst", "Jönköping öst", "F", Optional.of("0680"), Optional.empty(),
                        Optional.empty(), some(Double.MAX_VALUE), some(Double.MIN_VALUE)),
                Municipality.named("0604", "Aneby", "F"), Municipality.named("0686", "Eksjö", "F"),
                Municipality.named("0880", "Kalmar", "H"));
    }

    private static StateAllocation allocation() {
        return new StateAllocation(AllocationMode.NATIONAL, AllocationWeight.NEED_AND_WORKING_AGE,
                Optional.of(new National(noted(339_000_000), Figure.of(82), noted(1_234.5), noted(5_900_000))), true,
                noted(0.25), some(0.05), Optional.empty());
    }

    private static Rules rules() {
        return new Rules(
                List.of(new Rule(RuleKind.STATE_SHARE, 2004, noted(0.5)),
                        new Rule(RuleKind.REGION_SHARE, 2004, noted(0.25)),
                        new Rule(RuleKind.MUNICIPALITIES_SHARE, 2004, Figure.of(0.25)),
                        new Rule(RuleKind.BASE_GRANT, 2015, noted(400_000)),
                        new Rule(RuleKind.BASE_GRANT, 2022, Figure.of(450_000)),
                        new Rule(RuleKind.FLOOR, 2015, noted(0.1))),
                List.of(new LadderStep(2013, noted(7_000_000), noted(0.2)),
                        new LadderStep(2013, noted(12_000_000), Figure.of(0.15)),
                        new LadderStep(2013, noted(12_000_000), Figure.of(0.15))));
    }

    private static List<Assumption> assumptions() {
        return List.of(
                new Assumption("w", AssumptionKind.WAGE_GROWTH, "Löner", noted(0.03), some(0.02), some(0.04), "per år",
                        Optional.of(LocalDate.of(2026, 2, 24))),
                new Assumption("p", AssumptionKind.PRICE_GROWTH, "Priser", Figure.of(0.02), Optional.empty(),
                        Optional.empty(), "", Optional.empty()),
                new Assumption("phi", AssumptionKind.ALLOCATION_GROWTH, "Ramen", noted(-0.01), some(-0.02),
                        Optional.empty(), "per år", Optional.empty()),
                new Assumption("r", AssumptionKind.DISCOUNT_RATE, "Kalkylränta", noted(0.035), Optional.empty(),
                        some(0.05), "per år", Optional.empty()),
                new Assumption("övrigt", AssumptionKind.OTHER, "Antal möten", noted(-6), Optional.empty(),
                        Optional.empty(), "st", Optional.empty()));
    }

    private static List<Argument> arguments() {
        return List.of(
                new Argument("a1", "ett", Argument.Stance.FOR, AWKWARD, "ägarrepresentant", Optional.of(7),
                        Optional.of("activities"), false, Provenance.stated("avsnitt 6")),
                new Argument("a2", "kvar", Argument.Stance.AGAINST, "Sårbart", "", Optional.empty(), Optional.empty(),
                        true, Provenance.assumed("", "egen bedömning")));
    }

    private static List<Participants> participants() {
        return List.of(new Participants("d1", "HL", 2019, noted(311), some(0.55), some(0.45)),
                new Participants("d2", "SV", 2018, Figure.of(120), Optional.empty(), Optional.empty()));
    }

    private static List<SusOutcome> outcomes() {
        return List.of(
                new SusOutcome("s1", SusOutcome.COUNTY, 2019, "Arbete eller studier", true, some(0.44), some(0.41),
                        some(0.47), Optional.of(Timing.AFTER)),
                new SusOutcome("s2", SusOutcome.COUNTRY, 2019, "Arbete eller studier", true, some(0.38),
                        Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new SusOutcome("s3", "HL", 2018, "Avslutade", false, Optional.empty(), some(88), some(61),
                        Optional.empty()));
    }

    private static List<Step> steps() {
        return List.of(
                new Step("beslut", "ett", "Fullmäktige beslutar", "Fullmäktige",
                        Optional.of(LocalDate.of(2020, 11, 30)),
                        List.of(), "Alla medlemmar måste samtycka", Optional.of(90), Provenance.stated("avsnitt 8")),
                new Step("ordning", "ett", "Ny förbundsordning", "", Optional.empty(), List.of(), "", Optional.empty(),
                        Provenance.NONE),
                new Step("start", "ett", "Förbundet startar", "Styrelsen", Optional.of(LocalDate.of(2021, 1, 1)),
                        List.of("ordning", "beslut"), "", Optional.of(0), Provenance.NONE));
    }

    private static List<ReportText> texts() {
        return List.of(new ReportText("bakgrund", "Bakgrund", AWKWARD), new ReportText("bakgrund", "", ""),
                new ReportText("bakgrund", "", ""), new ReportText("slutsats", "", "å".repeat(20_000)));
    }

    private static List<SeenRemark> seenRemarks() {
        return List.of(
                new SeenRemark("LADDER_OPEN@associations.sodra.accounts.2019.equity", "Går inte att avgöra.", ""),
                new SeenRemark("BOARD@associations.norra.boardSeats", "Styrelsen har 6 platser.",
                        "Beslutat 2024; ska ändras"));
    }

    private static ReportPlan plan() {
        return new ReportPlan(List.of(new SectionChoice("5", true), new SectionChoice("4", false)),
                List.of(new OwnWords("financing", AWKWARD, ""), new OwnWords("equity", "", "Eget kapital")),
                List.of(new SlideChoice("utkast", false), new SlideChoice("fråga", true)),
                List.of(new Slider("associations.HL.allocation.utilisation", 0.6, 1), new Slider("x", -1e6, 0.1)),
                Optional.of(2021));
    }

    private static List<Organ> organs() {
        return List.of(
                new Organ("styrelse", "HL", OrganKind.BOARD, "Styrelse", Optional.empty(), "En från varje medlem",
                        "Beslutar om mål och budget", Provenance.stated("avsnitt 3")),
                new Organ("beredning", "HL", OrganKind.PREPARATORY, "Beredningsgrupp", Optional.of("styrelse"), "", "",
                        Provenance.NONE));
    }

    private static List<Activity> activities() {
        return List.of(
                new Activity("rehab", "HL", "Rehabkoordinator", "Långtidssjukskrivna", Optional.of(2018),
                        Optional.of(2020), some(450_000), some(35), AWKWARD, Provenance.stated("avsnitt 4")),
                new Activity("unga", "HL", "Ungdomstorg", "", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), "", Provenance.NONE));
    }

    private static List<Cooperation> cooperations() {
        return List.of(
                new Cooperation("fk", "0604", Authority.SOCIAL_INSURANCE, "FK Nässjö", "Sjukskrivna", List.of("HL"),
                        Provenance.stated("avsnitt 5")),
                new Cooperation("vard", "0604", Authority.HEALTH_CARE, "Vårdcentralen", "", List.of(),
                        Provenance.NONE));
    }

    private static List<NamedVersion> versions() {
        return List.of(
                new NamedVersion("v1", "Utskickad till medlemssamråd 2026-02-24",
                        Instant.parse("2026-02-24T13:59:59.123456789Z"), "skickad med e-post"),
                new NamedVersion("v2", "Efter samråd", Instant.parse("1969-12-31T23:59:59.999999999Z"), ""));
    }
}
