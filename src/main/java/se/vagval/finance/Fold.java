package se.vagval.finance;

import java.util.List;

import se.vagval.model.AllocationMode;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;

/**
 * The calculation as a fold: from today's associations, year by year, each year's changes applied first and then every
 * section of the model written in its order.
 */
final class Fold {
    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Sections sections;
    private final Noted noted;
    private World today;

    Fold(Review review, Ledger ledger) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = new Inputs(review, ledger);
        this.sections = Sections.of(review, ledger, inputs);
        this.noted = new Noted(review, ledger);
    }

    Inputs inputs() {
        return inputs;
    }

    /** What was noted of the changes of members. */
    List<Finding> noted() {
        return noted.findings();
    }

    /** The closed years of the accounts, with the base year as it was folded. */
    ClosedYears closedYears() {
        return new ClosedYears(review, ledger, sections, today);
    }

    Memberships memberships() {
        return sections.members().memberships();
    }

    void run() {
        today = new Today(review, ledger, inputs, sections).build();
        sections.members().write(today);
        sections.totals().write(today);
        for (int a = 0; a < review.alternatives().size(); a++) {
            project(today.copy(), review.alternatives().get(a), a + 1);
        }
    }

    private void project(World world, Alternative alternative, int index) {
        List<Change> changes = Lineage.changes(alternative, review.alternatives());
        Changes applied = new Changes(review, ledger, inputs, sections, noted);
        int before = world.bodies.size();
        for (int year = ledger.axes.firstYear + 1; year < ledger.axes.firstYear + ledger.axes.years; year++) {
            ledger.at(index, year);
            world.newYear();
            applied.apply(world, changes, year);
            if (world.notCalculated != null) {
                NotCalculated.write(ledger, world.notCalculated);
            } else {
                year(world, world.bodies.size() - before);
            }
        }
    }

    private void year(World world, int moreAssociations) {
        if (review.allocation().mode() == AllocationMode.NATIONAL) {
            sections.variable().national(world, moreAssociations);
        } else {
            sections.variable().follow(world, ledger.year());
        }
        for (Body body : world.bodies.values()) {
            sections.keys().workingAge(body);
            sections.contributions().write(world, body, sections.allocation().write(world, body));
            sections.operations().revenue(body);
        }
        sections.administration().write(world);
        for (Body body : world.bodies.values()) {
            sections.operations().close(world, body);
        }
        sections.members().write(world);
        sections.totals().write(world);
    }
}
