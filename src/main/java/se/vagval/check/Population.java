package se.vagval.check;

import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.text.Texts;

/** A member without the inhabitants aged 16–64 that allocation and figures per inhabitant build on. */
final class Population implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            List<Municipality> without = a.municipalities().stream().map(material.municipalities()::get)
                    .filter(m -> m.workingAge().isEmpty() || m.workingAge().get().value() == 0).toList();
            if (!without.isEmpty()) {
                found.accept(remark(a, without));
            }
        }
    }

    private static Remark remark(Association a, List<Municipality> without) {
        String names = Say.names(without.stream().map(Municipality::name).toList());
        return Remark.of(CheckCode.POPULATION, Severity.REVIEW,
                "municipalities." + without.getFirst().code() + ".workingAge",
                Texts.get("check.population.headline", a.shortName()),
                Texts.get("check.population.detail", names));
    }
}
