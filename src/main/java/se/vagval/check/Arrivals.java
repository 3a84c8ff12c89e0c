package se.vagval.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Municipality;
import se.vagval.text.Texts;

/** What must be known of a municipality that is in no association today before it can be counted in one. */
final class Arrivals implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Set<String> members = material.review().associations().stream().flatMap(a -> a.municipalities().stream())
                .collect(Collectors.toSet());
        for (Alternative alternative : material.review().alternatives()) {
            for (Change change : alternative.changes()) {
                List<Municipality> newcomers = arriving(change).stream().filter(code -> !members.contains(code))
                        .map(material.municipalities()::get).toList();
                read(material, newcomers, Moves.path(alternative.id(), change.id()), change, found);
            }
        }
    }

    private static List<String> arriving(Change change) {
        return switch (change) {
            case Change.Start c -> c.association().municipalities();
            case Change.Join c -> List.of(c.municipality());
            default -> List.of();
        };
    }

    private static void read(Material material, List<Municipality> arriving, String path, Change change,
            Consumer<Remark> found) {
        List<String> unknown = arriving.stream().filter(m -> !lacking(material, m).isEmpty())
                .map(m -> Texts.get("check.arrivals.one", m.name(), Say.names(lacking(material, m)))).toList();
        if (!unknown.isEmpty()) {
            found.accept(Remark.of(CheckCode.ARRIVAL, Severity.REVIEW, path + ".figures",
                    Texts.get("check.arrivals.headline", String.join("; ", unknown)),
                    Texts.get("check.arrivals.detail")));
        }
        if (!arriving.isEmpty() && change instanceof Change.Start c && c.utilisation().isEmpty()) {
            found.accept(Remark.of(CheckCode.ARRIVAL, Severity.INFORMATION, path + ".utilisation",
                    Texts.get("check.arrivals.use", Say.names(arriving.stream().map(Municipality::name).toList())),
                    Texts.get("check.arrivals.useDetail")));
        }
    }

    /** The figures that allocation and contributions are divided by, in words. */
    private static List<String> lacking(Material material, Municipality m) {
        List<String> lacking = new ArrayList<>();
        boolean national = material.review().allocation().mode() == AllocationMode.NATIONAL;
        if (m.workingAge().isEmpty()) {
            lacking.add(Texts.get("check.arrivals.workingAge"));
        }
        if (national && material.review().allocation().weight() == AllocationWeight.NEED_AND_WORKING_AGE
                && m.supportMeasure().isEmpty()) {
            lacking.add(Texts.get("check.arrivals.supportMeasure"));
        }
        if (!national && m.variableAllocation().isEmpty()) {
            lacking.add(Texts.get("check.arrivals.variableAllocation"));
        }
        return lacking;
    }
}
