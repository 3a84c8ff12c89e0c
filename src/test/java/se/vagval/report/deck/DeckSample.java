package se.vagval.report.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.SampleReviews;
import se.vagval.text.MoneyUnit;

/** Reviews to make slides of. */
public final class DeckSample {
    public static final LocalDate DATE = LocalDate.of(2020, 9, 1);

    private DeckSample() {}

    /** As the command line and the window give it. */
    public static ReportInput of(Review review) {
        Calculation calculation = Calculation.of(review);
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        return new ReportInput(review, statements.all(), MoneyUnit.TKR, DATE, List.of())
                .withPages(statements.memberPages(member -> Deck.wants(review.report(), member)));
    }

    /** The county with every text made of what formats tend to break. */
    public static Review awkward() {
        Review county = Examples.open("jonkoping");
        String text = SampleReviews.AWKWARD;
        List<Alternative> alternatives = new ArrayList<>();
        for (Alternative a : county.alternatives()) {
            alternatives.add(new Alternative(a.id(), a.parent(), a.id() + text, a.id() + text, text, a.changes()));
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument a : county.arguments()) {
            arguments.add(new Argument(a.id(), a.alternative(), a.stance(), text.repeat(9), text, Optional.of(2),
                    a.measure(), a.comment(), a.provenance()));
        }
        return county.edit().alternatives(alternatives).arguments(arguments)
                .commission(county.commission().edit().title(text).question(text.repeat(40)).excluded(text).done())
                .done();
    }

    /** The county with names as long as they may be, of its alternatives, its title and a municipality. */
    public static Review longNames() {
        Review county = Examples.open("jonkoping");
        String name = "Samordningsförbundet i länets västra och norra delar ".repeat(6).substring(0, 300);
        List<Alternative> alternatives = new ArrayList<>();
        for (Alternative a : county.alternatives()) {
            alternatives.add(new Alternative(a.id(), a.parent(), name, name, name, a.changes()));
        }
        List<Municipality> municipalities = new ArrayList<>(county.municipalities());
        Municipality first = municipalities.getFirst();
        municipalities.set(0, new Municipality(first.code(), name, first.regionId(), first.partOf(), first.population(),
                first.workingAge(), first.supportMeasure(), first.variableAllocation()));
        return county.edit().alternatives(alternatives).municipalities(municipalities)
                .commission(county.commission().edit().title(name).done()).done();
    }

    /** The county with twice its municipalities. */
    public static Review of26() {
        Review county = Examples.open("jonkoping");
        List<Municipality> municipalities = new ArrayList<>(county.municipalities());
        List<String> codes = new ArrayList<>(county.associations().getFirst().municipalities());
        for (int i = 0; i < 13; i++) {
            Municipality m = county.municipalities().get(i);
            municipalities.add(new Municipality("99" + (10 + i), "Kommun " + i, m.regionId(), Optional.empty(),
                    m.population(), m.workingAge(), Optional.empty(), Optional.empty()));
            codes.add("99" + (10 + i));
        }
        List<Association> associations = new ArrayList<>(county.associations());
        Association a = associations.getFirst();
        associations.set(0, new Association(a.id(), a.name(), a.shortName(), a.organisationNumber(), codes, a.regions(),
                a.boardSeats(), a.accounts(), a.allocation(), a.positions(), a.municipalityKey(), a.regionKey(),
                a.regionCeiling(), a.municipalitiesCeiling(), a.policy(), a.individualShare(),
                a.costPerParticipant(), a.noticeYears()));
        return county.edit().municipalities(municipalities).associations(associations).done();
    }
}
