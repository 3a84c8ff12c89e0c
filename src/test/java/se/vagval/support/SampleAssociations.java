package se.vagval.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.Position;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Service;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;

/** The associations of {@link SampleReviews#everything()}: one with everything known, one planned, one only named. */
final class SampleAssociations {
    private SampleAssociations() {}

    static List<Association> all() {
        return List.of(full(), planned(),
                Association.named("FV", "Samordningsförbundet Finnveden", List.of("0880"), List.of("H")));
    }

    static List<Service> services() {
        return List.of(
                new Service("chef", "Förbundschef", "SV", "HL", CostCategory.MANAGEMENT, SampleReviews.some(0.45),
                        SampleReviews.some(400_000)),
                new Service("lön", "Ekonomi och lön", "F", "SV", CostCategory.ACCOUNTING, Optional.empty(),
                        Optional.empty()));
    }

    private static Association full() {
        return new Association("HL", "Höglandets samordningsförbund", "Höglandet", "222000-1234",
                List.of("0686", "0604"), List.of("F", "H"), SampleReviews.some(13),
                List.of(accounts(2018), accounts(2019)),
                new AssociationAllocation(SampleReviews.some(4_006_250), SampleReviews.some(3_205_000),
                        SampleReviews.some(0.8)),
                List.of(new Position("chef", "Förbundschef", SampleReviews.noted(0.75)),
                        new Position("sekr", "Sekreterare", Figure.of(0.5))),
                new SplitKey(SplitBasis.STATED, shares("0686", 0.6, "0604", 0.4)),
                new SplitKey(SplitBasis.STATED, shares("H", 0.1, "F", 0.9)), SampleReviews.some(1_700_000),
                SampleReviews.some(1_650_000.5),
                new ActivityPolicy.Balanced(Optional.of(new ActivityPolicy.GlidePath(2023, SampleReviews.noted(0.2)))),
                SampleReviews.some(0.7), SampleReviews.some(25_000), 1);
    }

    private static Association planned() {
        return new Association("SV", "Södra Vätterbygdens samordningsförbund", "Södra Vätterbygden", "",
                List.of("0680", "0643"), List.of("F"), Optional.empty(), List.of(Accounts.empty(2019)),
                new AssociationAllocation(Optional.empty(), Optional.of(Figure.of(3_036_000)),
                        SampleReviews.some(0.55)),
                List.of(), SplitKey.by(SplitBasis.VARIABLE_ALLOCATION), SplitKey.by(SplitBasis.EQUALLY),
                Optional.empty(), Optional.empty(),
                new ActivityPolicy.Planned(SampleReviews.some(5_000_000), PriceIndex.PRICES), Optional.empty(),
                Optional.empty(), 3);
    }

    private static Accounts accounts(int year) {
        return new Accounts(year,
                List.of(new RevenueLine("övr", "Övriga intäkter", Figure.of(1), SampleReviews.noted(-13_000),
                        PriceIndex.NONE),
                        new RevenueLine("ränta", "Ränta", SampleReviews.noted(2), Figure.of(0), PriceIndex.PRICES)),
                List.of(CostLines.of("styrelse", CostCategory.BOARD, year),
                        CostLines.of("chef", CostCategory.MANAGEMENT, 0.75)),
                SampleReviews.some(5_400_000), SampleReviews.some(6_423_000), SampleReviews.some(6_652_000),
                SampleReviews.some(-229_000), SampleReviews.some(567_000));
    }

    static Map<String, Figure> shares(String one, double first, String other, double second) {
        Map<String, Figure> shares = new LinkedHashMap<>();
        shares.put(one, SampleReviews.noted(first));
        shares.put(other, Figure.of(second));
        return shares;
    }

    /** Cost lines of the samples. */
    static final class CostLines {
        private CostLines() {}

        static CostLine of(String id, CostCategory category, double quantity) {
            return new CostLine(id, "Kostnad för " + id, category, SampleReviews.noted(quantity), Figure.of(812_345.67),
                    PriceIndex.WAGES);
        }
    }
}
