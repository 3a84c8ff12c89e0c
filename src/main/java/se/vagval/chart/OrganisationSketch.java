package se.vagval.chart;

import java.util.stream.Collectors;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

import se.vagval.statement.Organisation;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Draws how the associations are organised: boards, secretariats, who sells to whom, and the members. */
public final class OrganisationSketch {
    private static final double MARGIN = 16;
    private static final double COLUMN = 70;
    private static final double WITH_ORGANS = 110;

    private OrganisationSketch() {}

    /** The sketch, in the same scale whatever it shows. */
    public static JFreeChart draw(Organisation organisation, ChartStyle style) {
        Look look = new Look(style);
        JFreeChart chart = new JFreeChart(null, null,
                new OrganisationPlot(look, organisation, style.withTitle(), alternative(organisation)), false);
        chart.setBackgroundPaint(look.color(ColorToken.PANEL));
        chart.setBorderVisible(false);
        double margin = margin(style, look);
        chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
        return chart;
    }

    private static double margin(ChartStyle style, Look look) {
        return style.withTitle() ? look.px(MARGIN) : look.px(1);
    }

    /** The height it needs at a width. */
    public static double preferredHeight(Organisation organisation, ChartStyle style, double width) {
        Look look = new Look(style);
        double margin = 2 * margin(style, look);
        return Math.ceil(new OrganisationPlot(look, organisation, style.withTitle(), "").height(width - margin)
                + margin);
    }

    /** The width under which names no longer have room. */
    public static double leastWidth(Organisation organisation, ChartStyle style) {
        return new Look(style).px(organisation.hasOrgans() ? WITH_ORGANS : COLUMN)
                * Math.max(1, organisation.columns());
    }

    /** All it shows, in Swedish sentences. */
    public static String alternative(Organisation organisation) {
        String bodies = organisation.bodies().stream().map(b -> Texts.get("statement.organisation.member",
                b.name(), b.seats() + "; " + organs(b) + b.groups().stream().flatMap(g -> g.members().stream())
                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
        return Texts.get("statement.organisation.alternative", organisation.title(), organisation.finding(), bodies,
                String.join(" ", organisation.sentences()));
    }

    private static String organs(Organisation.Body body) {
        return body.organs().stream().map(u -> u.members().isEmpty() ? u.name()
                : Texts.get("statement.organisation.organ", u.name(), u.members())).map(words -> words + "; ")
                .collect(Collectors.joining());
    }
}
