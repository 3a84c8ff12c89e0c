package se.vagval.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.vagval.text.Texts;

/** The dated rules the calculation follows; data that the user can change, each with its source. */
public record Rules(List<Rule> rules, List<LadderStep> ladder) {
    public Rules {
        rules = Check.list("rules", rules);
        ladder = Check.list("ladder", ladder);
        for (Rule rule : rules) {
            checkShares(rules, rule.fromYear());
        }
    }

    private static void checkShares(List<Rule> rules, int year) {
        Optional<Rule> state = at(rules, RuleKind.STATE_SHARE, year);
        Optional<Rule> region = at(rules, RuleKind.REGION_SHARE, year);
        Optional<Rule> municipalities = at(rules, RuleKind.MUNICIPALITIES_SHARE, year);
        if (state.isEmpty() || region.isEmpty() || municipalities.isEmpty()) {
            return;
        }
        double sum = state.get().value().value() + region.get().value().value() + municipalities.get().value().value();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new InvalidField("rules", "model.error.partyShares", Integer.toString(year), Figure.percent(sum));
        }
    }

    private static Optional<Rule> at(List<Rule> rules, RuleKind kind, int year) {
        return rules.stream().filter(r -> r.kind() == kind && r.fromYear() <= year)
                .max(Comparator.comparingInt(Rule::fromYear));
    }

    /** The rule of a kind in force a year, if any. */
    public Optional<Rule> at(RuleKind kind, int year) {
        return at(rules, kind, year);
    }

    /** The ladder in force a year, lowest step first; empty when none is. */
    public List<LadderStep> ladderAt(int year) {
        int latest = ladder.stream().mapToInt(LadderStep::fromYear).filter(y -> y <= year).max().orElse(-1);
        return ladder.stream().filter(s -> s.fromYear() == latest)
                .sorted(Comparator.comparingDouble(s -> s.upTo().value())).toList();
    }

    /** The rules with a source: base grant 400 000 kr, floor 10 %, shares ½ ¼ ¼, the ladder's only known step. */
    public static Rules standard() {
        String law = Texts.get("model.rules.law");
        String review = Texts.get("model.rules.review");
        String council = Texts.get("model.rules.council");
        return new Rules(
                List.of(new Rule(RuleKind.STATE_SHARE, 2004, Figure.of(0.5, law)),
                        new Rule(RuleKind.REGION_SHARE, 2004, Figure.of(0.25, law)),
                        new Rule(RuleKind.MUNICIPALITIES_SHARE, 2004, Figure.of(0.25, law)),
                        new Rule(RuleKind.BASE_GRANT, 2015, Figure.of(400_000, review)),
                        new Rule(RuleKind.FLOOR, 2015, Figure.of(0.10, review))),
                List.of(new LadderStep(2013, Figure.of(7_000_000, council), Figure.of(0.20, council))));
    }
}
