package se.vagval.ui.grouping;

import java.util.List;

import se.vagval.text.MoneyUnit;

/**
 * What the step shows.
 *
 * @param empty
 *            what to do where there is nothing to show, or ""
 * @param leavers
 *            who may leave, in order
 * @param leaver
 *            key of the one chosen
 * @param told
 *            what the tables mean, in sentences
 */
record Shown(String empty, List<Choice> leavers, String leaver, List<String> told, List<GroupingBlock> blocks,
        MoneyUnit unit) {
    /** Something to choose: its id and its name. */
    record Choice(String id, String name) {}

    Shown {
        leavers = List.copyOf(leavers);
        told = List.copyOf(told);
        blocks = List.copyOf(blocks);
    }

    static Shown empty(String words, MoneyUnit unit) {
        return new Shown(words, List.of(), "", List.of(), List.of(), unit);
    }
}
