package se.vagval.report.deck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What a change is, for whom and with which typed figures, in one short phrase. */
final class ChangeWords {
    /** Figures of one change that are told; the rest are in the review. */
    private static final int FIGURES = 3;

    private final Review review;
    private final MoneyUnit unit;
    private final List<Input> typed;
    private final Map<String, String> names = new LinkedHashMap<>();

    ChangeWords(Review review, MoneyUnit unit) {
        this.review = review;
        this.unit = unit;
        typed = Inputs.of(review).stream().filter(i -> i.address().startsWith("alternatives.")
                && i.figure().isPresent()).toList();
        review.municipalities().forEach(m -> names.put(m.code(), m.name()));
        review.regions().forEach(r -> names.put(r.id(), r.name()));
        review.associations().forEach(a -> names.put(a.id(), a.shortName()));
        review.alternatives().forEach(a -> a.changes().forEach(this::made));
    }

    private void made(Change change) {
        switch (change) {
            case Change.Merge c -> named(c.target());
            case Change.Start c -> named(c.association());
            case Change.Split c -> c.parts().forEach(this::named);
            default -> {
                // makes no association
            }
        }
    }

    private void named(NewAssociation association) {
        names.putIfAbsent(association.id(), association.shortName());
    }

    /** What kind of change it is: "Sammanslagning". */
    static String kind(Change change) {
        return Texts.get("report.deck.change." + change.getClass().getSimpleName());
    }

    /** "Sammanslagning från 2021 av Höglandet och Finnveden till Länsförbundet (utnyttjande 100 %)." */
    String phrase(Change change) {
        String said = Texts.get(change instanceof Change.OneOffCost ? "report.deck.differences.once"
                : "report.deck.differences.change", kind(change), Integer.toString(change.year()),
                whom(change)).strip();
        String figures = figures(change);
        return figures.isEmpty() ? said : Texts.get("report.deck.differences.figures", said, figures);
    }

    private String whom(Change change) {
        return switch (change) {
            case Change.ShareAdministration c -> among(c.associations());
            case Change.Merge c -> Texts.get("report.deck.differences.into", among(c.associations()),
                    name(c.target().id()));
            case Change.Start c -> Texts.get("report.deck.differences.of", name(c.association().id()),
                    among(c.association().municipalities()));
            case Change.Split c -> Texts.get("report.deck.differences.into", name(c.association()),
                    among(c.parts().stream().map(NewAssociation::id).toList()));
            case Change.Join c -> Texts.get("report.deck.differences.into", name(c.municipality()),
                    name(c.association()));
            case Change.Leave c -> Texts.get("report.deck.differences.from", name(c.municipality()),
                    name(c.association()));
            case Change.OneOffCost c -> c.name();
            case Change.PutCostLine c -> Texts.get("report.deck.differences.in", c.line().name(), name(c
                    .association()));
            case Change.PutRevenueLine c -> Texts.get("report.deck.differences.in", c.line().name(), name(c
                    .association()));
            case Change.SetUtilisation c -> name(c.association());
            case Change.StateBudget c -> name(c.association());
            case Change.EndLine c -> name(c.association());
            case Change.ChangeSplitKey c -> name(c.association());
            case Change.ChangeCeiling c -> name(c.association());
            case Change.ChangePolicy c -> name(c.association());
        };
    }

    private String among(List<String> ids) {
        return Headlines.listed(ids.stream().map(this::name).toList());
    }

    private String name(String id) {
        return Fit.name(names.getOrDefault(id, id));
    }

    /** A figure that is the same for all it is typed for is told once. */
    private String figures(Change change) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        String within = "alternatives." + holder(change) + ".changes." + change.id() + ".";
        for (Input input : typed) {
            if (input.address().startsWith(within)) {
                values.computeIfAbsent(input.label(), _ -> new TreeSet<>()).add(value(input));
            }
        }
        List<String> told = new ArrayList<>();
        values.forEach((label, texts) -> {
            String what = label.equals(kind(change)) ? "" : label.toLowerCase(Texts.SWEDISH);
            told.add(Texts.get(texts.size() == 1 ? "report.deck.differences.figure"
                    : "report.deck.differences.several", what, texts.iterator().next()).strip());
        });
        return String.join(", ", told.subList(0, Math.min(FIGURES, told.size())));
    }

    /** The alternative in which it is typed: a variant may have another of the same id in its place. */
    private String holder(Change change) {
        return review.alternatives().stream().filter(a -> a.changes().stream().anyMatch(c -> c == change))
                .map(Alternative::id).findFirst().orElse("");
    }

    private String value(Input input) {
        double value = input.figure().orElseThrow().value();
        return switch (input.unit()) {
            case KRONOR -> SwedishNumbers.amountWithUnit(value, unit);
            case SHARE -> SwedishNumbers.percent(value, decimals(BigDecimal.valueOf(value).movePointRight(2), 1));
            case NUMBER -> SwedishNumbers.plain(value, decimals(BigDecimal.valueOf(value), 2));
        };
    }

    /** As many decimals as it was typed with, up to some. */
    private static int decimals(BigDecimal typed, int most) {
        return Math.max(0, typed.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }
}
