package se.vagval.finance;

import se.vagval.model.Review;

/** The sections of the calculation model, put together for one review. */
record Sections(Lines lines, Ladder ladder, VariableAllocation variable, Allocation allocation, Keys keys,
        Contributions contributions, Administration administration, Operations operations, Books books,
        Members members, Totals totals) {

    static Sections of(Review review, Ledger ledger, Inputs inputs) {
        Ladder ladder = new Ladder(ledger, inputs);
        Keys keys = new Keys(review, ledger, inputs);
        Administration administration = new Administration(ledger, inputs);
        Operations operations = new Operations(ledger, inputs, administration, ladder);
        Members members = new Members(review, ledger, inputs, keys);
        return new Sections(new Lines(ledger, inputs), ladder, new VariableAllocation(review, ledger, inputs, keys),
                new Allocation(review, ledger, inputs, ladder), keys, new Contributions(ledger, inputs, keys),
                administration, operations, new Books(review, ledger, inputs, operations, ladder), members,
                new Totals(ledger, inputs, members));
    }
}
