package se.vagval.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import se.vagval.finance.Finding;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.text.Texts;

/** What the calculation warns of in the alternatives, the first year of each; and equity that is negative today. */
final class Projected implements CheckRule {
    private record Seen(Finding.Kind kind, String alternative, Subject subject) {}

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            material.baseAccounts(a).flatMap(Accounts::equity).filter(e -> e.value() < 0)
                    .ifPresent(e -> found.accept(Remark.of(CheckCode.NEGATIVE_EQUITY, Severity.REVIEW,
                            "associations." + a.id() + ".accounts." + material.baseYear() + ".equity",
                            Texts.get("check.negativeEquity.headline", a.shortName(), Say.money(e.value())),
                            Texts.get("check.negativeEquity.detail"))));
        }
        Set<Seen> seen = new HashSet<>();
        for (Finding finding : Finding.of(material.calculation())) {
            Place at = finding.place();
            if (seen.add(new Seen(finding.kind(), at.alternative(), at.subject()))) {
                found.accept(remark(material, finding));
            }
        }
    }

    private static Remark remark(Material material, Finding finding) {
        Place at = finding.place();
        String alternative = material.calculation().alternativeName(at.alternative());
        String name = material.calculation().name(at.subject());
        String path = "alternatives." + at.alternative() + "." + at.subject().id();
        return switch (finding.kind()) {
            case TOTAL_ABOVE_POSSIBLE -> Remark.of(CheckCode.TOTAL_ABOVE, Severity.REVIEW, path,
                    Texts.get("check.totalAbove.headline", alternative, name, Say.year(at.year())), finding.text());
            case NEGATIVE_EQUITY -> Remark.of(CheckCode.NEGATIVE_EQUITY, Severity.REVIEW, path,
                    Texts.get("check.negativeEquity.projected", alternative, name, Say.year(at.year())),
                    finding.text());
        };
    }
}
