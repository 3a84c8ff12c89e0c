package se.vagval.figurecheck.rule;

import java.util.List;

import se.vagval.figurecheck.document.Block.Passage;

/** All that is worked out again in running text. */
public final class PassageRules {
    private static final List<PassageRule> RULES = List.of(new ShareInText(), new SumInText(),
            new PerInhabitantInText());

    private PassageRules() {}

    /** Looks over a passage. */
    public static void check(Passage passage, Tally tally) {
        RULES.forEach(rule -> rule.check(passage, tally));
    }
}
