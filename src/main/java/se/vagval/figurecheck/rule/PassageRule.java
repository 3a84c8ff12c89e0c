package se.vagval.figurecheck.rule;

import se.vagval.figurecheck.document.Block.Passage;

/** Works out again what a passage of running text says follows from its own figures. */
interface PassageRule {
    /** Looks over a passage. */
    void check(Passage passage, Tally tally);
}
