package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The closed accounts of a year: revenue, costs, result and equity, one column for each association. */
final class AccountsSheet implements Sheet {
    private final IntSupplier year;

    /**
     * @param year
     *            the year in view
     */
    AccountsSheet(IntSupplier year) {
        this.year = year;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.accounts.title", year.getAsInt());
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return Columns.associations(now.review());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Rows rows = new Rows(now, parts);
        int columns = now.review().associations().size() + 2;
        parts.group("revenue", Texts.get("ui.today.accounts.revenue"), columns);
        if (year.getAsInt() == now.review().commission().baseYear()) {
            rows.party("state", Texts.get("ui.today.accounts.state"), Measure.CONTRIBUTION_STATE);
            rows.party("region", Texts.get("ui.today.accounts.region"), Measure.CONTRIBUTION_REGION);
            rows.party("municipalities", Texts.get("ui.today.accounts.municipalities"),
                    Measure.CONTRIBUTION_MUNICIPALITIES);
        }
        names(now.review()).forEach(rows::revenue);
        rows.newLineRow();
        rows.stated("totalRevenue", Texts.get("ui.today.accounts.totalRevenue"), Accounts::totalRevenue,
                Accounts::withTotalRevenue);
        parts.group("cost", Texts.get("ui.today.accounts.cost"), columns);
        rows.computed("administration", Texts.get("ui.today.accounts.administration"), this::administration);
        rows.activities();
        rows.stated("totalCost", Texts.get("ui.today.accounts.totalCost"), Accounts::totalCost,
                Accounts::withTotalCost);
        parts.group("result.group", Texts.get("ui.today.accounts.resultGroup"), columns);
        rows.result();
        rows.stated("equity", Texts.get("ui.today.accounts.equity"), Accounts::equity,
                Accounts::withEquity);
        rows.equityShare();
    }

    private Set<String> names(Review review) {
        Set<String> names = new LinkedHashSet<>();
        review.associations().forEach(a -> accounts(a).revenues().forEach(l -> names.add(l.name())));
        return names;
    }

    private Accounts accounts(Association association) {
        return association.accountsOf(year.getAsInt()).orElseGet(() -> Accounts.empty(year.getAsInt()));
    }

    private OptionalDouble administration(Association association) {
        List<CostLine> lines = accounts(association).administration();
        return lines.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble
                        .of(lines.stream().mapToDouble(l -> l.quantity().value() * l.unitAmount().value()).sum());
    }

    private Review edit(Review review, String association, java.util.function.UnaryOperator<Accounts> edit) {
        return Edits.accounts(review, association, year.getAsInt(), edit);
    }

    @Override
    public List<String> newRow(Calculation now, String label) {
        List<String> addresses = new ArrayList<>();
        now.review().associations().forEach(a -> addresses.add(newLine(a, label.strip())));
        addresses.add("");
        addresses.add("");
        return addresses;
    }

    private String newLine(Association association, String label) {
        return "associations." + association.id() + ".accounts." + year.getAsInt() + ".revenues.+" + label;
    }

    @Override
    public Taker newCell(Calculation now, Reading reading, String address) {
        for (Association a : now.review().associations()) {
            String stem = newLine(a, "");
            if (address.startsWith(stem)) {
                return revenueTaker(reading, a, address.substring(stem.length()));
            }
        }
        throw new IllegalArgumentException(address);
    }

    /** What is typed for a line of an association: changes it, adds it, or, when emptied, takes it away. */
    private Taker revenueTaker(Reading reading, Association a, String line) {
        return (review, typed) -> edit(review, a.id(), accounts -> {
            List<RevenueLine> lines = new ArrayList<>(accounts.revenues());
            Optional<RevenueLine> has = lines.stream().filter(l -> l.name().equals(line)).findFirst();
            int at = has.map(lines::indexOf).orElse(lines.size());
            has.ifPresent(lines::remove);
            reading.figure(typed, InputUnit.KRONOR, has.map(RevenueLine::unitAmount))
                    .ifPresent(amount -> lines.add(at,
                            new RevenueLine(
                                    has.map(RevenueLine::id)
                                            .orElseGet(() -> Edits.freeId(line, accounts.revenues(), RevenueLine::id)),
                                    line, Figure.of(1), amount,
                                    has.map(RevenueLine::index).orElse(PriceIndex.NONE))));
            return accounts.withRevenues(lines);
        });
    }

    private final class Rows {
        private final Calculation now;
        private final Parts parts;
        private final List<Association> all;

        Rows(Calculation now, Parts parts) {
            this.now = now;
            this.parts = parts;
            this.all = now.review().associations();
        }

        private String address(Association a, String field) {
            return "associations." + a.id() + ".accounts." + year.getAsInt() + "." + field;
        }

        private String name(String label, Association a) {
            return label + ", " + a.shortName() + " " + year.getAsInt();
        }

        void put(String key, String label, GridRow.Kind kind, List<GridCell> cells, OptionalDouble total,
                InputUnit unit) {
            put(key, GridCell.shown(label, false, Double.NaN), kind, cells, total, unit);
        }

        private void put(String key, GridCell label, GridRow.Kind kind, List<GridCell> cells, OptionalDouble total,
                InputUnit unit) {
            List<GridCell> whole = new ArrayList<>(cells);
            whole.add(parts.computed(total, unit));
            whole.add(parts.sources(cells));
            parts.row(key, kind, label, whole);
        }

        private OptionalDouble sum(Function<Association, OptionalDouble> of) {
            double sum = 0;
            for (Association a : all) {
                OptionalDouble value = of.apply(a);
                if (value.isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += value.getAsDouble();
            }
            return all.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
        }

        void computed(String key, String label, Function<Association, OptionalDouble> of) {
            put(key, label, GridRow.Kind.ENTRY, all.stream().map(a -> parts.computed(of.apply(a), InputUnit.KRONOR))
                    .toList(), sum(of), InputUnit.KRONOR);
        }

        void party(String key, String label, Measure measure) {
            computed(key, label, a -> value(measure, a));
        }

        private OptionalDouble value(Measure measure, Association a) {
            return now.value(measure, "", new Subject(Subject.Kind.ASSOCIATION, a.id()), year.getAsInt());
        }

        void stated(String field, String label, Function<Accounts, Optional<Figure>> get,
                java.util.function.BiFunction<Accounts, Optional<Figure>, Accounts> set) {
            List<GridCell> cells = new ArrayList<>();
            for (Association a : all) {
                Optional<Figure> figure = get.apply(accounts(a));
                cells.add(parts.figure(address(a, field), name(label, a), figure, InputUnit.KRONOR,
                        (review, typed) -> edit(review, a.id(),
                                accounts -> set.apply(accounts,
                                        parts.reading().figure(typed, InputUnit.KRONOR, get.apply(accounts))))));
            }
            put(field, label, field.equals("equity") ? GridRow.Kind.ENTRY : GridRow.Kind.SUM, cells,
                    sum(a -> value(get.apply(accounts(a)))), InputUnit.KRONOR);
        }

        private static OptionalDouble value(Optional<Figure> figure) {
            return figure.map(f -> OptionalDouble.of(f.value())).orElseGet(OptionalDouble::empty);
        }

        /** One line in each association that has it; typing where there is none adds it. */
        void revenue(String line) {
            List<GridCell> cells = new ArrayList<>();
            for (Association a : all) {
                Optional<RevenueLine> has = accounts(a).revenues().stream().filter(l -> l.name().equals(line))
                        .findFirst();
                String address = has.map(l -> address(a, "revenues." + l.id() + ".unitAmount"))
                        .orElseGet(() -> newLine(a, line));
                Optional<Figure> amount = has.map(l -> l.unitAmount().withValue(
                        l.quantity().value() * l.unitAmount().value()));
                cells.add(parts.figure(address, name(line, a), amount, InputUnit.KRONOR,
                        revenueTaker(parts.reading(), a, line)));
            }
            ToDoubleFunction<Association> amount = a -> accounts(a).revenues().stream()
                    .filter(l -> l.name().equals(line)).mapToDouble(l -> l.quantity().value() * l.unitAmount().value())
                    .sum();
            GridCell label = parts.words("accounts." + year.getAsInt() + ".revenues." + line, line, line,
                    (review, typed) -> renamed(review, line, typed));
            Taker remover = (review, _) -> renamed(review, line, "");
            parts.removable(label, cells, remover);
            put("line." + line, label, GridRow.Kind.ENTRY, cells, sum(a -> OptionalDouble.of(amount.applyAsDouble(a))),
                    InputUnit.KRONOR);
        }

        /** All associations' lines of a name get another; none takes them away. */
        private Review renamed(Review review, String line, String name) {
            Review next = review;
            for (Association a : review.associations()) {
                next = edit(next, a.id(), accounts -> accounts.withRevenues(accounts.revenues().stream()
                        .filter(l -> !name.isBlank() || !l.name().equals(line))
                        .map(l -> l.name().equals(line)
                                ? new RevenueLine(l.id(), name, l.quantity(), l.unitAmount(), l.index()) : l)
                        .toList()));
            }
            return next;
        }

        void newLineRow() {
            int columns = all.size() + 2;
            GridCell label = parts.words("accounts." + year.getAsInt() + ".revenues.+",
                    Texts.get("ui.today.accounts.newLine"), "", (review, typed) -> {
                        if (typed.isBlank() || review.associations().isEmpty()) {
                            return review;
                        }
                        return revenueTaker(parts.reading(), review.associations().getFirst(), typed).take(review, "0");
                    });
            parts.row("newLine", GridRow.Kind.NEW, label, Parts.blanks(columns));
        }

        /** Typed, or what the total leaves after administration. */
        void activities() {
            String label = Texts.get("ui.today.accounts.activities");
            List<GridCell> cells = new ArrayList<>();
            for (Association a : all) {
                Optional<Figure> figure = accounts(a).activities();
                cells.add(parts.derived(parts.figure(address(a, "activities"), name(label, a), figure, InputUnit.KRONOR,
                        (review, typed) -> edit(review, a.id(),
                                accounts -> accounts.withActivities(
                                        parts.reading().figure(typed, InputUnit.KRONOR, accounts.activities())))),
                        activities(a), InputUnit.KRONOR));
            }
            put("activities", label, GridRow.Kind.ENTRY, cells, sum(this::activities), InputUnit.KRONOR);
        }

        private OptionalDouble activities(Association a) {
            OptionalDouble typed = value(accounts(a).activities());
            OptionalDouble cost = value(accounts(a).totalCost());
            OptionalDouble administration = administration(a);
            return typed.isPresent() ? typed
                    : cost.isPresent() && administration.isPresent()
                            ? OptionalDouble.of(cost.getAsDouble() - administration.getAsDouble())
                            : OptionalDouble.empty();
        }

        /** Typed as printed, or revenue less costs. */
        void result() {
            String label = Texts.get("ui.today.accounts.result");
            List<GridCell> cells = new ArrayList<>();
            for (Association a : all) {
                cells.add(parts.derived(parts.figure(address(a, "result"), name(label, a), accounts(a).result(),
                        InputUnit.KRONOR,
                        (review, typed) -> edit(review, a.id(),
                                accounts -> accounts.withResult(
                                        parts.reading().figure(typed, InputUnit.KRONOR, accounts.result())))),
                        result(a), InputUnit.KRONOR));
            }
            put("result", label, GridRow.Kind.SUM, cells, sum(this::result), InputUnit.KRONOR);
        }

        private OptionalDouble result(Association a) {
            OptionalDouble typed = value(accounts(a).result());
            OptionalDouble revenue = value(accounts(a).totalRevenue());
            OptionalDouble cost = value(accounts(a).totalCost());
            return typed.isPresent() || revenue.isEmpty() || cost.isEmpty() ? typed
                    : OptionalDouble.of(revenue.getAsDouble() - cost.getAsDouble());
        }

        void equityShare() {
            Function<Association, OptionalDouble> share = a -> ratio(value(accounts(a).equity()),
                    value(accounts(a).totalRevenue()));
            put("equityShare", Texts.get("ui.today.accounts.equityShare"), GridRow.Kind.ENTRY,
                    all.stream().map(a -> parts.computed(share.apply(a), InputUnit.SHARE)).toList(),
                    ratio(sum(a -> value(accounts(a).equity())), sum(a -> value(accounts(a).totalRevenue()))),
                    InputUnit.SHARE);
        }

        private static OptionalDouble ratio(OptionalDouble over, OptionalDouble under) {
            return over.isEmpty() || under.isEmpty() || under.getAsDouble() == 0 ? OptionalDouble.empty()
                    : OptionalDouble.of(over.getAsDouble() / under.getAsDouble());
        }
    }
}
