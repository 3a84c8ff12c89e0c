package se.vagval.check;

import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Alternative;
import se.vagval.text.Texts;

/** Of the alternatives only one can be today unchanged; a variant or a second alternative without changes tells nothing new. */
final class NoChange implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        List<Alternative> empty = material.review().alternatives().stream().filter(a -> a.changes().isEmpty()).toList();
        String keep = empty.stream().filter(a -> a.parent().isEmpty()).map(Alternative::id).findFirst().orElse("");
        for (Alternative a : empty) {
            if (!a.id().equals(keep)) {
                String like = material.review().alternative(a.parent().orElse(keep)).map(Alternative::shortName)
                        .orElse(keep);
                found.accept(Remark.of(CheckCode.NO_CHANGE, Severity.REVIEW, "alternatives." + a.id(),
                        Texts.get("check.noChange.headline", a.shortName()),
                        Texts.get("check.noChange.detail", like)));
            }
        }
    }
}
