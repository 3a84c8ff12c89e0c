package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.model.Accounts;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;

/** What is done with an association's lines of revenue in a year. */
record RevenueEdits(String association, int year) {
    String path() {
        return "associations." + association + ".accounts." + year + ".revenues.";
    }

    /** The address of a line that is not there yet. */
    String newLine(String name) {
        return path() + "+" + name;
    }

    /** What is typed for a line: changes it, adds it, or, when emptied, takes it away. */
    Taker taker(Reading reading, String line) {
        return (review, typed) -> Edits.accounts(review, association, year,
                accounts -> with(accounts, line, has -> reading.figure(typed, InputUnit.KRONOR, has)));
    }

    private static Accounts with(Accounts accounts, String name,
            UnaryOperator<Optional<Figure>> read) {
        List<RevenueLine> lines = new ArrayList<>(accounts.revenues());
        Optional<RevenueLine> has = lines.stream().filter(l -> l.name().equals(name)).findFirst();
        int at = has.map(lines::indexOf).orElse(lines.size());
        has.ifPresent(lines::remove);
        read.apply(has.map(RevenueLine::unitAmount)).ifPresent(amount -> lines.add(at, new RevenueLine(
                has.map(RevenueLine::id).orElseGet(() -> Edits.freeId(name, accounts.revenues(), RevenueLine::id)),
                name,
                Figure.of(1), amount, has.map(RevenueLine::index).orElse(PriceIndex.NONE))));
        return accounts.withRevenues(lines);
    }

    /** The lines of a name get another; no name takes them away. */
    Review renamed(Review review, String line, String name) {
        return Edits.accounts(review, association, year, accounts -> accounts.withRevenues(accounts.revenues().stream()
                .filter(l -> !name.isBlank() || !l.name().equals(line))
                .map(l -> l.name().equals(line)
                        ? new RevenueLine(l.id(), name, l.quantity(), l.unitAmount(), l.index()) : l)
                .toList()));
    }
}
