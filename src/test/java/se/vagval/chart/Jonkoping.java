package se.vagval.chart;

import static se.vagval.chart.SampleStatements.MISSING;

import java.util.List;

import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Statements with the shape and the size of the Jönköping review's figures. */
final class Jonkoping {
    static final List<String> ALTERNATIVES = List.of("Som idag", "Gemensam adm.", "Länsförbund");
    private static final List<String> MUNICIPALITIES = List.of("Aneby", "Eksjö", "Gislaved", "Gnosjö", "Habo",
            "Jönköping", "Mullsjö", "Nässjö", "Sävsjö", "Tranås", "Vaggeryd", "Vetlanda", "Värnamo");
    private static final double[] CHANGES = {-11_400, -28_300, -45_100, -15_100, -9_700, -120_400, -6_300, -51_000,
            -18_500, -30_700, 11_800, -45_300, -50_500};

    private Jonkoping() {}

    static Statement of(ChartKind kind) {
        return switch (kind) {
            case FINANCING_STACKED -> SampleStatements.financing(ALTERNATIVES,
                    new double[]{8_811_000, 4_405_500, 4_405_500}, new double[]{8_811_000, 4_405_500, 4_405_500},
                    new double[]{8_011_000, 4_005_500, 4_005_500});
            case ACTIVITIES_PER_YEAR -> SampleStatements.activities(ALTERNATIVES, 2020,
                    new double[]{15_185_000, 15_080_000, 14_971_000, 14_858_000, 14_740_000, 14_618_000},
                    new double[]{15_185_000, 15_425_000, 15_330_000, 15_222_000, 15_115_000, 15_004_000},
                    new double[]{15_185_000, 14_095_000, 14_020_000, 13_941_000, 13_860_000, 13_776_000});
            case CONTRIBUTION_PER_YEAR -> municipality(SampleStatements.activities(ALTERNATIVES, 2020,
                    new double[]{915_000, 909_000, 902_000}, new double[]{915_000, 909_000, 902_000},
                    new double[]{915_000, 781_000, 776_000}));
            case WATERFALL -> SampleStatements.waterfall(
                    List.of("Som idag", "Staten", "Region och kommuner", "Administration", "Länsförbund"), 15_185_000,
                    -800_000, -800_000, 510_000, 14_095_000);
            case CHANGE_PER_MUNICIPALITY -> SampleStatements.municipalities(ALTERNATIVES.subList(1, 3), MUNICIPALITIES,
                    changes());
            case MEASURES_PER_ALTERNATIVE -> SampleStatements.allocation(ALTERNATIVES,
                    new double[]{12_096_000, 8_811_000}, new double[]{12_096_000, 8_811_000},
                    new double[]{11_296_000, 8_011_000});
            case LEAVING_MATRIX -> SampleStatements.leaving(List.of("Aneby", "Nässjö", "Region Jönköpings län"),
                    List.of("Aneby", "Nässjö", "Tranås"), new double[][]{{MISSING, -4_100, -2_600},
                            {-64_000, MISSING, -22_400}, {1_200, 0, -300}});
            case EQUITY_LADDER -> SampleStatements.equity(List.of("Höglandet", "Södra Vätterbygden", "Finnveden"),
                    new double[]{567.0 / 6423, 0.2, 0}, new double[]{989.0 / 7018, MISSING, MISSING},
                    new double[]{1690.0 / 5144, 0.2, 661_200});
            case LIVELIHOOD -> SampleStatements.livelihood(
                    List.of("Försörjningsstöd", "Sjukpenning", "Ingen offentlig försörjning"),
                    new double[]{40, 22, 35, 20}, new double[]{18, 21, 9, 11}, new double[]{12, MISSING, 10, 44});
            case PARTICIPANTS -> SampleStatements.participants(List.of("Höglandet", "Finnveden"), new double[]{81, 121},
                    new double[]{102, 98});
        };
    }

    private static Statement municipality(Statement years) {
        List<Row> rows = years.rows().stream().map(r -> new Row("amount." + r.key(), r.label(), r.kind(), r.cells()))
                .toList();
        return new Statement("municipality.0682", "Nässjö: bidrag 2020–2022", "", years.rowHeader(), years.columns(),
                rows, List.of(), years.evaluation());
    }

    private static double[][] changes() {
        double[][] rows = new double[CHANGES.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[]{i == 6 ? MISSING : 0, CHANGES[i]};
        }
        return rows;
    }
}
