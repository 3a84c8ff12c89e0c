package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostLine;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Municipality;
import se.vagval.model.Participants;
import se.vagval.model.Position;
import se.vagval.model.Region;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.model.SusOutcome;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.session.Session;

/** The Jönköping example's today typed into an empty review, cell by cell, as a user would. */
class RebuildTest {
    private static final int YEAR = 2019;

    private final Review example = Examples.open("jonkoping");
    private final Session session = OpenSession.of(Review.empty(Commission.titled("Översyn", YEAR)));
    private final Reading reading = new Reading(MoneyUnit.KR);
    private final Register register = Register.load();
    private SheetModel model;

    @BeforeEach
    void typeInKronor() {
        session.unit().set(MoneyUnit.KR);
    }

    private void on(Sheet sheet) {
        model = new SheetModel(session, session.calculation(), sheet, sentence -> {
            throw new AssertionError(sentence);
        }, _ -> {});
    }

    private void type(String address, String typed) {
        model.put(List.of(new GridEntry(address, typed)), "");
        assertEquals(Map.of(), session.drafts().all());
    }

    private void type(String address, Optional<Figure> figure, InputUnit unit) {
        figure.ifPresent(f -> type(address, reading.typed(f.value(), unit)));
    }

    private Review now() {
        return session.review().get();
    }

    /** The association in the making that stands for one of the example. */
    private Association twin(String id) {
        return now().associations().get(example.associations().indexOf(example.association(id).orElseThrow()));
    }

    @Test
    void theExamplesTodayIsTypedFromNothing() {
        associations();
        municipalities();
        allocation();
        accounts();
        administration();
        results();
        sameFigures();
        undoneToTheBeginningAndBack();
    }

    private void associations() {
        on(new AssociationsSheet(register));
        for (Association a : example.associations()) {
            type("associations.+", a.name());
            String path = "associations." + twin(a.id()).id();
            type(path + ".shortName", a.shortName());
            type(path + ".boardSeats", a.boardSeats(), InputUnit.NUMBER);
            type(path + ".regions", example.regions().getFirst().name());
        }
    }

    private void municipalities() {
        on(new MunicipalitiesSheet(register));
        for (Association a : example.associations()) {
            for (String code : a.municipalities()) {
                Municipality m = example.municipalities().stream().filter(o -> o.code().equals(code)).findFirst()
                        .orElseThrow();
                type("municipalities.+" + twin(a.id()).id(), m.name());
                type("municipalities." + code + ".population", m.population(), InputUnit.NUMBER);
                type("municipalities." + code + ".workingAge", m.workingAge(), InputUnit.NUMBER);
            }
        }
    }

    private void allocation() {
        on(new AllocationSheet());
        for (Association a : example.associations()) {
            String path = "associations." + twin(a.id()).id() + ".allocation.";
            type(path + "granted", a.allocation().granted(), InputUnit.KRONOR);
            type(path + "utilisation", a.allocation().utilisation(), InputUnit.SHARE);
        }
    }

    private void accounts() {
        on(new AccountsSheet(() -> YEAR));
        for (Association a : example.associations()) {
            Accounts accounts = a.accountsOf(YEAR).orElseThrow();
            String path = "associations." + twin(a.id()).id() + ".accounts." + YEAR + ".";
            accounts.revenues().forEach(line -> type(path + "revenues.+" + line.name(),
                    Optional.of(line.unitAmount()), InputUnit.KRONOR));
            type(path + "totalRevenue", accounts.totalRevenue(), InputUnit.KRONOR);
            type(path + "totalCost", accounts.totalCost(), InputUnit.KRONOR);
            type(path + "result", accounts.result(), InputUnit.KRONOR);
            type(path + "equity", accounts.equity(), InputUnit.KRONOR);
        }
    }

    private void administration() {
        on(new AdministrationSheet(() -> YEAR));
        for (Association a : example.associations()) {
            String stem = "associations." + twin(a.id()).id() + ".accounts." + YEAR + ".administration.";
            for (CostLine line : a.accountsOf(YEAR).orElseThrow().administration()) {
                type(stem + "+", line.name());
                String path = stem + twin(a.id()).accountsOf(YEAR).orElseThrow().administration().getLast().id();
                type(path + ".category", Words.category(line.category()));
                type(path + ".quantity", Optional.of(line.quantity()), InputUnit.NUMBER);
                type(path + ".unitAmount", Optional.of(line.unitAmount()), InputUnit.KRONOR);
                type(path + ".index", Words.index(line.index()));
            }
        }
        on(new PositionsSheet());
        for (Association a : example.associations()) {
            String stem = "associations." + twin(a.id()).id() + ".positions.";
            for (Position position : a.positions()) {
                type(stem + "+", position.title());
                type(stem + twin(a.id()).positions().getLast().id() + ".fullTime", Optional.of(position.fullTime()),
                        InputUnit.SHARE);
            }
        }
        on(new ServicesSheet());
        for (Service s : example.services()) {
            type("services.+", s.name());
            String path = "services." + now().services().getLast().id();
            type(path + ".seller", example.association(s.seller()).map(Association::shortName)
                    .orElseGet(() -> example.regions().stream().map(Region::name).findFirst().orElseThrow()));
            type(path + ".buyer", twin(s.buyer()).shortName());
            type(path + ".share", s.share(), InputUnit.SHARE);
            type(path + ".amount", s.amount(), InputUnit.KRONOR);
        }
    }

    private void results() {
        on(new ParticipantsSheet(() -> YEAR));
        for (Participants p : example.participants()) {
            String id = twin(p.association()).id();
            type("participants.+" + id + "." + YEAR + ".total", Optional.of(p.total()), InputUnit.NUMBER);
            String path = "participants." + now().participants().getLast().id();
            type(path + ".womenShare", p.womenShare(), InputUnit.SHARE);
            type(path + ".menShare", p.menShare(), InputUnit.SHARE);
        }
        outcomes(SusOutcome.Who.TOTAL, SusOutcome::total);
        outcomes(SusOutcome.Who.WOMEN, SusOutcome::women);
        outcomes(SusOutcome.Who.MEN, SusOutcome::men);
    }

    private void outcomes(SusOutcome.Who whose, java.util.function.Function<SusOutcome, Optional<Figure>> of) {
        on(new OutcomesSheet(() -> YEAR, () -> whose, new Told()));
        for (SusOutcome o : example.outcomes()) {
            String area = example.association(o.area()).isPresent() ? twin(o.area()).id() : o.area();
            Consumer<Figure> type = figure -> {
                String typed = o.share() ? reading.typed(figure.value(), InputUnit.SHARE) + " %"
                        : reading.typed(figure.value(), InputUnit.NUMBER);
                String address = model.sheet().getValue().rows().stream().filter(r -> r.label().text().equals(o.row()))
                        .findFirst()
                        .map(r -> r.cells().get(areas().indexOf(area)).address())
                        .orElseGet(() -> model.newRow(o.row()).get(areas().indexOf(area)));
                type(address, typed);
            };
            of.apply(o).ifPresent(type);
        }
    }

    private List<String> areas() {
        return model.sheet().getValue().columns().stream().map(c -> c.key()).toList();
    }

    private void sameFigures() {
        Calculation was = Calculation.of(example);
        Calculation is = Calculation.of(now());
        for (Measure measure : List.of(Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_GRANTED, Measure.REVENUE,
                Measure.COST_ADMINISTRATION, Measure.COST_ACTIVITIES, Measure.RESULT, Measure.EQUITY,
                Measure.BOARD_SEATS, Measure.PER_CAPITA_ALLOCATION)) {
            for (Association a : example.associations()) {
                assertEquals(was.value(measure, "", association(a), YEAR).orElseThrow(),
                        is.value(measure, "", association(twin(a.id())), YEAR).orElseThrow(), 1e-6,
                        measure + " " + a.name());
            }
        }
        for (Municipality m : example.municipalities()) {
            Subject subject = new Subject(Subject.Kind.MUNICIPALITY, m.code());
            assertEquals(was.value(Measure.CONTRIBUTION_MUNICIPALITY, "", subject, YEAR).orElseThrow(),
                    is.value(Measure.CONTRIBUTION_MUNICIPALITY, "", subject, YEAR).orElseThrow(), 1e-6, m.name());
        }
        assertEquals(example.services().stream().map(s -> List.of(s.name(), s.share().map(Figure::value),
                s.amount().map(Figure::value))).toList(),
                now().services().stream().map(s -> List.of(s.name(), s.share().map(Figure::value),
                        s.amount().map(Figure::value))).toList());
        assertEquals(outcomes(example), outcomes(now()));
    }

    private static List<String> outcomes(Review review) {
        return review.outcomes().stream().filter(o -> o.area().startsWith("COUNT"))
                .map(o -> o.area() + o.row() + o.share() + o.total().map(Figure::value) + o.women().map(Figure::value)
                        + o.men().map(Figure::value))
                .sorted().toList();
    }

    private static Subject association(Association a) {
        return new Subject(Subject.Kind.ASSOCIATION, a.id());
    }

    private void undoneToTheBeginningAndBack() {
        Review end = now();
        int steps = 0;
        while (session.canUndo().get()) {
            session.undo();
            steps++;
        }
        for (int i = 0; i < steps; i++) {
            session.redo();
        }
        assertEquals(end, now());
    }
}
