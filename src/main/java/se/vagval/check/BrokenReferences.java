package se.vagval.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.text.Texts;

/**
 * Figures that the texts of the report refer to and that are in no table any more, as when an alternative has been taken
 * away. Where one would stand the report says that it is missing. A section that is left out of the report is left alone.
 */
final class BrokenReferences implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        Set<String> leftOut = review.report().sections().stream().filter(s -> !s.included())
                .map(SectionChoice::section).collect(Collectors.toSet());
        Map<String, List<String>> broken = new LinkedHashMap<>();
        review.texts().stream().filter(t -> !leftOut.contains(t.section())).forEach(t -> broken
                .computeIfAbsent(t.section(), _ -> new ArrayList<>()).addAll(material.broken().apply(t.text())));
        broken.forEach((section, all) -> {
            List<String> references = all.stream().distinct().toList();
            if (!references.isEmpty()) {
                found.accept(Remark.of(CheckCode.BROKEN_REFERENCE, Severity.REVIEW, "texts." + section,
                        Texts.get("check.reference.broken", references.size()),
                        Texts.get("check.reference.detail", Say.names(references))));
            }
        });
    }
}
