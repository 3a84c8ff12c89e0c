package se.vagval.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Alternative;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Party;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Settlement;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.YearFigure;

/** The alternatives of {@link SampleReviews#everything()}; together they hold every kind of change. */
final class SampleChanges {
    private SampleChanges() {}

    static List<Alternative> alternatives() {
        return List.of(
                new Alternative("variant", Optional.of("ett"), "Länsförbund, variant", "1b", "", merged()),
                new Alternative("kvar", Optional.empty(), "Kvar som idag", "Kvar", SampleReviews.AWKWARD, List.of()),
                new Alternative("ett", Optional.empty(), "Ett länsförbund", "1", "", merge()),
                new Alternative("rörelse", Optional.of("kvar"), "Medlemmar rör sig", "2", "", moves()),
                new Alternative("belopp", Optional.of("kvar"), "Andra belopp", "3", "", amounts()));
    }

    private static List<Change> merge() {
        return List.of(
                new Change.ShareAdministration("dela", 2020, List.of("SV", "HL"), savings(), AdministrationKey.REVENUE,
                        ""),
                new Change.Merge("slå", 2021, List.of("HL", "SV", "FV"),
                        new NewAssociation("LÄN", "Länsförbundet", "Länet", List.of(), List.of()), Optional.of("SV"),
                        savings(),
                        List.of(SampleAssociations.CostLines.of("styrelse", CostCategory.BOARD, 16),
                                SampleAssociations.CostLines.of("revision", CostCategory.AUDIT, 1)),
                        EquityRoute.RETURNED_AND_PAID_IN, SampleReviews.AWKWARD));
    }

    private static List<Change> merged() {
        return List.of(
                new Change.SetUtilisation("u", 2022, "LÄN", SampleReviews.noted(0.78), "full"),
                new Change.ShareAdministration("dela", 2022, List.of("HL", "SV"), Map.of(), AdministrationKey.EQUALLY,
                        "tom"));
    }

    private static List<Change> moves() {
        return List.of(
                new Change.Start("bilda", 2020,
                        new NewAssociation("KAL", "Kalmar samordningsförbund", "Kalmar", List.of("0880", "0604"),
                                List.of("H")),
                        List.of(new YearFigure(2021, SampleReviews.noted(16e6)), new YearFigure(2020, Figure.of(8e6))),
                        List.of(new YearFigure(2020, SampleReviews.noted(0.5))), SampleReviews.some(0.9), ""),
                new Change.Start("bilda2", 2020, new NewAssociation("TOM", "Tomt", "Tomt", List.of(), List.of()),
                        List.of(),
                        List.of(), Optional.empty(), ""),
                new Change.Join("in", 2021, "0680-öst", "KAL", "från ingen"),
                new Change.Leave("ut", 2021, "0643", "SV", Settlement.SHARE_OF_EQUITY, ""),
                new Change.Leave("ut2", 2021, "0686", "HL", Settlement.NONE, ""),
                new Change.Split("kluven", 2022, "HL",
                        List.of(new NewAssociation("N", "Norra", "N", List.of("0604"), List.of("F")),
                                new NewAssociation("S", "Södra", "S", List.of("0686", "0604"), List.of("H", "F"))),
                        ""));
    }

    private static List<Change> amounts() {
        return List.of(
                new Change.StateBudget("budget", 2020, "HL", SampleReviews.noted(6_000_000), ""),
                new Change.PutCostLine("kostnad", 2020, "HL",
                        SampleAssociations.CostLines.of("lokal", CostCategory.PREMISES, 12), ""),
                new Change.PutRevenueLine("intäkt", 2020, "SV",
                        new RevenueLine("bidrag", "Bidrag", Figure.of(1), SampleReviews.noted(100), PriceIndex.WAGES),
                        ""),
                new Change.EndLine("slut", 2020, "HL", "chef", ""),
                new Change.OneOffCost("engång-a", 2021, "Flytt", SampleReviews.noted(250_000),
                        bearer(Bearer.Kind.ASSOCIATION, "HL"), ""),
                new Change.OneOffCost("engång-r", 2021, "Utredning", Figure.of(0), bearer(Bearer.Kind.REGION, "F"), ""),
                new Change.OneOffCost("engång-k", 2021, "System", Figure.of(1.5),
                        bearer(Bearer.Kind.MUNICIPALITY, "0680"), ""),
                new Change.OneOffCost("engång-s", 2021, "Stöd", Figure.of(2.25), bearer(Bearer.Kind.STATE, ""), ""),
                new Change.ChangeSplitKey("nyckel", 2021, "HL",
                        new SplitKey(SplitBasis.STATED, SampleAssociations.shares("0604", 0.3, "0686", 0.7)), ""),
                new Change.ChangeSplitKey("nyckel2", 2022, "HL", SplitKey.by(SplitBasis.EQUALLY), ""),
                new Change.ChangeCeiling("tak", 2022, "HL", Party.REGION, SampleReviews.some(1_500_000), ""),
                new Change.ChangeCeiling("tak2", 2022, "HL", Party.MUNICIPALITIES, Optional.empty(), ""),
                new Change.ChangePolicy("plan", 2022, "HL",
                        new ActivityPolicy.Planned(Optional.empty(), PriceIndex.NONE), ""),
                new Change.ChangePolicy("glid", 2023, "SV",
                        new ActivityPolicy.Balanced(Optional.of(new ActivityPolicy.GlidePath(2025, Figure.of(0.1)))),
                        ""),
                new Change.ChangePolicy("balans", 2024, "SV", ActivityPolicy.balanced(), ""));
    }

    private static Bearer bearer(Bearer.Kind kind, String id) {
        return new Bearer(kind, id);
    }

    private static Map<CostCategory, Figure> savings() {
        Map<CostCategory, Figure> savings = new LinkedHashMap<>();
        savings.put(CostCategory.SECRETARIAT, SampleReviews.noted(0.1));
        savings.put(CostCategory.ACCOUNTING, Figure.of(0));
        return savings;
    }
}
