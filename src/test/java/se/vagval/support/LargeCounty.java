package se.vagval.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import se.vagval.model.Accounts;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.PriceIndex;
import se.vagval.model.Region;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Register;
import se.vagval.model.Review;

/**
 * The 26 municipalities of Stockholms län, the county with the second most, in four associations with made-up figures, and
 * four alternatives.
 */
final class LargeCounty {
    private static final String COUNTY = "01";
    private static final String REGION = "rs";
    private static final List<String> WHERE = List.of("Norra", "Södra", "Västra", "Östra");
    private static final int YEAR = 2024;
    private static final int NEXT = YEAR + 2;

    private LargeCounty() {}

    static Review review() {
        List<RegisteredMunicipality> municipalities = Register.load().inCounty(COUNTY);
        return Review.empty(Commission.titled("Översyn av samordningsförbunden i Stockholms län", YEAR)).edit()
                .regions(List.of(new Region(REGION, "Region Stockholm")))
                .municipalities(IntStream.range(0, municipalities.size())
                        .mapToObj(i -> municipality(municipalities.get(i), i)).toList())
                .associations(IntStream.range(0, WHERE.size()).mapToObj(i -> association(i, municipalities)).toList())
                .assumptions(List.of(assumption(AssumptionKind.WAGE_GROWTH, "Löneökning", 0.03),
                        assumption(AssumptionKind.PRICE_GROWTH, "Prisökning", 0.02)))
                .alternatives(List.of(alternative("kvar", "Fyra förbund som i dag", "Som i dag"),
                        alternative("delad", "Fyra förbund med gemensamt kansli", "Gemensamt kansli", shared()),
                        alternative("ett", "Ett länsförbund", "Länsförbund", merged("lan", "Länet", ids())),
                        alternative("två", "Två förbund", "Två förbund",
                                merged("nordvast", "Nordväst", List.of("f0", "f2")),
                                merged("sydost", "Sydost", List.of("f1", "f3")))))
                .reference(Optional.of("kvar")).done();
    }

    private static List<String> ids() {
        return IntStream.range(0, WHERE.size()).mapToObj(i -> "f" + i).toList();
    }

    private static Municipality municipality(RegisteredMunicipality m, int i) {
        return new Municipality(m.code(), m.name(), REGION, Optional.empty(), some(12_000 + 3_700 * i),
                some(7_100 + 2_150 * i), Optional.empty(), Optional.empty());
    }

    private static Association association(int i, List<RegisteredMunicipality> all) {
        List<String> codes = IntStream.range(0, all.size()).filter(m -> m % WHERE.size() == i)
                .mapToObj(m -> all.get(m).code()).toList();
        return Association.named("f" + i, "Samordningsförbundet " + WHERE.get(i) + " Stockholms län", codes,
                List.of(REGION)).edit().shortName(WHERE.get(i)).boardSeats(some(codes.size() + 3))
                .allocation(new AssociationAllocation(some(4_000_000 + 300_000 * i), some(3_100_000 + 260_000 * i),
                        Optional.empty()))
                .accounts(List.of(accounts(i))).done();
    }

    private static Accounts accounts(int i) {
        return new Accounts(YEAR, List.of(), List.of(line("chef", "Förbundschef", CostCategory.MANAGEMENT, 900_000),
                line("kansli", "Kansli", CostCategory.SECRETARIAT, 400_000 + 50_000 * i),
                line("styrelse", "Styrelse", CostCategory.BOARD, 120_000),
                line("revision", "Revision", CostCategory.AUDIT, 60_000)),
                some(4_600_000 + 450_000 * i), Optional.empty(), Optional.empty(), Optional.empty(),
                some(900_000 + 400_000 * i));
    }

    private static CostLine line(String id, String name, CostCategory category, double amount) {
        return new CostLine(id, name, category, Figure.of(1), Figure.of(amount), PriceIndex.values()[0]);
    }

    private static Optional<Figure> some(double value) {
        return Optional.of(Figure.of(value, "påhittat för provet"));
    }

    private static Assumption assumption(AssumptionKind kind, String name, double value) {
        return new Assumption(kind.name(), kind, name, Figure.of(value), Optional.empty(), Optional.empty(), "per år",
                Optional.empty());
    }

    private static Alternative alternative(String id, String name, String shortName, Change... changes) {
        return new Alternative(id, Optional.empty(), name, shortName, "", List.of(changes));
    }

    private static Change shared() {
        return new Change.ShareAdministration("dela", NEXT, ids(),
                Map.of(CostCategory.MANAGEMENT, Figure.of(0.2), CostCategory.SECRETARIAT, Figure.of(0.1)),
                AdministrationKey.WORKING_AGE, "");
    }

    private static Change merged(String id, String name, List<String> associations) {
        return new Change.Merge(id, NEXT, associations,
                new NewAssociation(id, "Samordningsförbundet " + name, name, List.of(), List.of()), Optional.empty(),
                Map.of(CostCategory.MANAGEMENT, Figure.of(0.4)), List.of(), EquityRoute.TRANSFERRED, "");
    }
}
