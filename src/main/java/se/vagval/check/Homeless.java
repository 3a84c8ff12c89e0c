package se.vagval.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.text.Texts;

/** A municipality of the review that is a member of no association. */
final class Homeless implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Set<String> members = new HashSet<>();
        material.review().associations().stream().map(Association::municipalities).forEach(members::addAll);
        // A municipality whose parts are members is one through them.
        material.review().municipalities().stream().filter(m -> members.contains(m.code()))
                .flatMap(m -> m.partOf().stream()).toList().forEach(members::add);
        List<Municipality> without = material.review().municipalities().stream()
                .filter(m -> !members.contains(m.code())).toList();
        if (!without.isEmpty() && !material.review().associations().isEmpty()) {
            List<String> names = without.stream().map(Municipality::name).toList();
            found.accept(Remark.of(CheckCode.HOMELESS, Severity.INFORMATION,
                    "municipalities." + without.getFirst().code(),
                    Texts.get("check.homeless.headline", Say.names(names)), Texts.get("check.homeless.detail")));
        }
    }
}
