package se.vagval.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.RevenueLine;

/** Figures by address, as a table of today shows them; a line has one source for its quantity and its unit amount. */
final class Sourced {
    /** A figure and its address. */
    record At(String address, Figure figure) {}

    private final List<At> found = new ArrayList<>();

    private Sourced() {}

    static List<At> accounts(Association a) {
        Sourced s = new Sourced();
        for (Accounts y : a.accounts()) {
            String path = path(a, y);
            for (RevenueLine line : y.revenues()) {
                s.line(path + ".revenues." + line.id(), line.quantity(), line.unitAmount());
            }
            s.add(path + ".activities", y.activities());
            s.add(path + ".totalRevenue", y.totalRevenue());
            s.add(path + ".totalCost", y.totalCost());
            s.add(path + ".result", y.result());
            s.add(path + ".equity", y.equity());
        }
        return s.found;
    }

    static List<At> administration(Association a) {
        Sourced s = new Sourced();
        for (Accounts y : a.accounts()) {
            for (CostLine line : y.administration()) {
                s.line(path(a, y) + ".administration." + line.id(), line.quantity(), line.unitAmount());
            }
        }
        a.positions().forEach(p -> s.add("associations." + a.id() + ".positions." + p.id() + ".fullTime",
                Optional.of(p.fullTime())));
        return s.found;
    }

    static List<At> allocation(Association a) {
        Sourced s = new Sourced();
        String path = "associations." + a.id();
        s.add(path + ".allocation.possible", a.allocation().possible());
        s.add(path + ".allocation.granted", a.allocation().granted());
        s.add(path + ".allocation.utilisation", a.allocation().utilisation());
        s.add(path + ".regionCeiling", a.regionCeiling());
        s.add(path + ".municipalitiesCeiling", a.municipalitiesCeiling());
        return s.found;
    }

    static List<At> municipality(Municipality m) {
        Sourced s = new Sourced();
        String path = "municipalities." + m.code();
        s.add(path + ".population", m.population());
        s.add(path + ".workingAge", m.workingAge());
        s.add(path + ".supportMeasure", m.supportMeasure());
        s.add(path + ".variableAllocation", m.variableAllocation());
        return s.found;
    }

    private static String path(Association a, Accounts y) {
        return "associations." + a.id() + ".accounts." + y.year();
    }

    /** What is said of the quantity or of the unit amount goes for the line. */
    private void line(String path, Figure quantity, Figure unitAmount) {
        if (!MissingSource.explained(quantity)) {
            add(path + ".unitAmount", Optional.of(unitAmount));
        }
    }

    private void add(String address, Optional<Figure> figure) {
        figure.ifPresent(f -> found.add(new At(address, f)));
    }
}
