package se.vagval.ui.alternatives;

import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartStyle;
import se.vagval.chart.OrganisationSketch;
import se.vagval.statement.Organisation;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.Drawing;

/** The sketch of an alternative's organisation, to show and to save as a picture. */
record DrawnOrganisation(Organisation organisation) implements Drawing {
    @Override
    public String title() {
        return organisation.title();
    }

    @Override
    public String finding(MoneyUnit unit) {
        return organisation.finding();
    }

    @Override
    public String alternative(MoneyUnit unit) {
        return OrganisationSketch.alternative(organisation);
    }

    @Override
    public JFreeChart draw(ChartStyle style) {
        return OrganisationSketch.draw(organisation, style);
    }

    @Override
    public double height(ChartStyle style, double width) {
        return OrganisationSketch.preferredHeight(organisation, style, width);
    }
}
