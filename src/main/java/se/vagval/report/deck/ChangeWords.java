package se.vagval.report.deck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.model.Change;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** What a change is, for whom and with which typed figures, in few words. */
final class ChangeWords {
    private final ChangeFigures figures;
    private final Map<String, String> names = new LinkedHashMap<>();

    ChangeWords(Review review, MoneyUnit unit) {
        figures = new ChangeFigures(review, unit);
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

    /** Whether it is of its year alone, and not from it on. */
    boolean isOfItsYear(Change change) {
        return change instanceof Change.OneOffCost || change instanceof Change.StateBudget;
    }

    /** The figures typed in it, in few words; "" where there are none. */
    String figures(Change change) {
        return figures.of(change);
    }

    /** What is changed: "Höglandet och Finnveden till Länsförbundet". */
    String whom(Change change) {
        return switch (change) {
            case Change.ShareAdministration c -> among(c.associations());
            case Change.Merge c -> Texts.get("report.deck.differences.into", among(c.associations()),
                    name(c.target().id()));
            case Change.Start c -> of(name(c.association().id()), among(c.association().municipalities()));
            case Change.Split c -> Texts.get("report.deck.differences.into", name(c.association()),
                    among(c.parts().stream().map(NewAssociation::id).toList()));
            case Change.Join c -> Texts.get("report.deck.differences.into", name(c.municipality()),
                    other(c.association(), c.municipality()));
            case Change.Leave c -> Texts.get("report.deck.differences.from", name(c.municipality()),
                    other(c.association(), c.municipality()));
            // The year stands before the name.
            case Change.OneOffCost c -> c.name().replaceFirst("\\s+" + c.year() + "$", "");
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

    private static String of(String association, String municipalities) {
        return association.equals(municipalities) ? association
                : Texts.get("report.deck.differences.of", association, municipalities);
    }

    /** An association, which may be called as its only municipality. */
    private String other(String association, String municipality) {
        return name(association).equals(name(municipality)) ? Texts.get("report.deck.differences.association")
                : name(association);
    }

    private String among(List<String> ids) {
        return Headlines.listed(ids.stream().map(this::name).toList());
    }

    private String name(String id) {
        return Fit.name(names.getOrDefault(id, id));
    }
}
