package se.vagval.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import se.vagval.finance.Finding;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.text.Texts;

/** What the calculation warns of in the alternatives, the first year of each; and equity that is negative today. */
final class Projected implements CheckRule {
    private record Warned(Finding.Kind kind, String alternative, Subject subject) {}

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Set<Warned> warned = new HashSet<>();
        for (Association a : material.review().associations()) {
            material.baseAccounts(a).flatMap(Accounts::equity).filter(e -> e.value() < 0)
                    .ifPresent(e -> {
                        found.accept(today(material, a, e.value()));
                        material.review().alternatives().forEach(alternative -> warned.add(new Warned(
                                Finding.Kind.NEGATIVE_EQUITY, alternative.id(), Subject.association(a.id()))));
                    });
        }
        Map<String, List<Finding>> same = new LinkedHashMap<>();
        for (Finding finding : Finding.of(material.calculation())) {
            Place at = finding.place();
            if (warned.add(new Warned(finding.kind(), at.alternative(), at.subject()))) {
                same.computeIfAbsent(at.subject() + finding.text(), _ -> new ArrayList<>()).add(finding);
            }
        }
        same.values().forEach(findings -> found.accept(remark(material, findings)));
    }

    private static Remark today(Material material, Association a, double equity) {
        return Remark.of(CheckCode.NEGATIVE_EQUITY, Severity.REVIEW,
                "associations." + a.id() + ".accounts." + material.baseYear() + ".equity",
                Texts.get("check.negativeEquity.headline", a.shortName(), Say.money(equity)),
                Texts.get("check.negativeEquity.detail"));
    }

    /** The same warning in several alternatives is told once. */
    private static Remark remark(Material material, List<Finding> findings) {
        Finding finding = findings.getFirst();
        Place at = finding.place();
        String alternatives = Say.names(findings.stream()
                .map(f -> material.calculation().alternativeName(f.place().alternative())).toList());
        String name = material.calculation().name(at.subject());
        String path = "alternatives." + at.alternative() + "." + at.subject().id();
        return switch (finding.kind()) {
            case TOTAL_ABOVE_POSSIBLE -> Remark.of(CheckCode.TOTAL_ABOVE, Severity.REVIEW, path,
                    Texts.get("check.totalAbove.headline", alternatives, name, Say.year(at.year())), finding.text());
            case NEGATIVE_EQUITY -> Remark.of(CheckCode.NEGATIVE_EQUITY, Severity.REVIEW, path,
                    Texts.get("check.negativeEquity.projected", alternatives, name, Say.year(at.year())),
                    finding.text());
            case NOTICE -> Remark.of(CheckCode.NOTICE, Severity.REVIEW, path,
                    Texts.get("check.notice.headline", alternatives, name, Say.year(at.year())), finding.text());
            case LIQUIDATED -> Remark.of(CheckCode.LIQUIDATED, Severity.INFORMATION, path,
                    Texts.get("check.liquidated.headline", alternatives, name, Say.year(at.year())), finding.text());
            case SHARES_LAPSED -> Remark.of(CheckCode.SHARES_LAPSED, Severity.REVIEW, path,
                    Texts.get("check.sharesLapsed.headline", alternatives, name, Say.year(at.year())), finding.text());
            case NO_ADMINISTRATION -> Remark.of(CheckCode.NO_ADMINISTRATION, Severity.REVIEW, path,
                    Texts.get("check.noAdministration.headline", alternatives, name, Say.year(at.year())),
                    finding.text());
            case STATED_BEFORE -> Remark.of(CheckCode.STATED_BEFORE, Severity.REVIEW, path,
                    Texts.get("check.statedBefore.headline", alternatives, name, Say.year(at.year())), finding.text());
            case NO_MOVE -> Remark.of(CheckCode.NO_MOVE, Severity.INFORMATION, path,
                    Texts.get("check.noMove.headline", alternatives, name, Say.year(at.year())), finding.text());
        };
    }
}
