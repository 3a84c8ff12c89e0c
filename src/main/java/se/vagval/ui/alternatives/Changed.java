package se.vagval.ui.alternatives;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.YearFigure;

/** A change with one of the parts that all or many kinds have replaced. */
final class Changed {
    private Changed() {}

    private record Head(String id, int year, String note) {
        static Head of(Change c) {
            return new Head(c.id(), c.year(), c.note());
        }
    }

    static Change id(Change c, String id) {
        return head(c, new Head(id, c.year(), c.note()));
    }

    static Change year(Change c, int year) {
        return head(c, new Head(c.id(), year, c.note()));
    }

    static Change note(Change c, String note) {
        return head(c, new Head(c.id(), c.year(), note));
    }

    private static Change head(Change change, Head h) {
        return switch (change) {
            case Change.ShareAdministration c -> new Change.ShareAdministration(h.id, h.year, c.associations(),
                    c.savings(), c.key(), h.note);
            case Change.Merge c -> new Change.Merge(h.id, h.year, c.associations(), c.target(), c.keptNumber(),
                    c.savings(), c.lines(), c.equity(), h.note);
            case Change.Start c -> new Change.Start(h.id, h.year, c.association(), c.totals(), c.administration(),
                    c.utilisation(), h.note);
            case Change.OneOffCost c -> new Change.OneOffCost(h.id, h.year, c.name(), c.amount(), c.bearer(), h.note);
            default -> single(change, association(change).orElseThrow(), h);
        };
    }

    /** The same change of another association. */
    static Change association(Change c, String association) {
        return single(c, association, Head.of(c));
    }

    private static Change single(Change change, String a, Head h) {
        return switch (change) {
            case Change.SetUtilisation c -> new Change.SetUtilisation(h.id, h.year, a, c.utilisation(), h.note);
            case Change.StateBudget c -> new Change.StateBudget(h.id, h.year, a, c.total(), h.note);
            case Change.PutCostLine c -> new Change.PutCostLine(h.id, h.year, a, c.line(), h.note);
            case Change.PutRevenueLine c -> new Change.PutRevenueLine(h.id, h.year, a, c.line(), h.note);
            case Change.EndLine c -> new Change.EndLine(h.id, h.year, a, c.line(), h.note);
            case Change.ChangeSplitKey c -> new Change.ChangeSplitKey(h.id, h.year, a, c.key(), h.note);
            case Change.ChangeCeiling c -> new Change.ChangeCeiling(h.id, h.year, a, c.party(), c.ceiling(), h.note);
            case Change.ChangePolicy c -> new Change.ChangePolicy(h.id, h.year, a, c.policy(), h.note);
            case Change.Join c -> new Change.Join(h.id, h.year, c.municipality(), a, h.note);
            case Change.Leave c -> new Change.Leave(h.id, h.year, c.municipality(), a, c.settlement(), h.note);
            case Change.Split c -> new Change.Split(h.id, h.year, a, c.parts(), h.note);
            default -> throw new IllegalArgumentException("Not of one association: " + change);
        };
    }

    /** A forming with another association. */
    static Change.Start formed(Change.Start c, NewAssociation association) {
        return new Change.Start(c.id(), c.year(), association, c.totals(), c.administration(), c.utilisation(),
                c.note());
    }

    /** A forming with other figures stated of its first years. */
    static Change.Start stated(Change.Start c, List<YearFigure> totals, List<YearFigure> administration) {
        return new Change.Start(c.id(), c.year(), c.association(), totals, administration, c.utilisation(),
                c.note());
    }

    /** A forming with another utilisation, or none stated. */
    static Change.Start using(Change.Start c, Optional<Figure> utilisation) {
        return new Change.Start(c.id(), c.year(), c.association(), c.totals(), c.administration(), utilisation,
                c.note());
    }

    /** A division into other parts. */
    static Change.Split divided(Change.Split c, List<NewAssociation> parts) {
        return new Change.Split(c.id(), c.year(), c.association(), parts, c.note());
    }

    /** The association of a change that is of one. */
    static Optional<String> association(Change change) {
        return switch (change) {
            case Change.SetUtilisation c -> Optional.of(c.association());
            case Change.StateBudget c -> Optional.of(c.association());
            case Change.PutCostLine c -> Optional.of(c.association());
            case Change.PutRevenueLine c -> Optional.of(c.association());
            case Change.EndLine c -> Optional.of(c.association());
            case Change.ChangeSplitKey c -> Optional.of(c.association());
            case Change.ChangeCeiling c -> Optional.of(c.association());
            case Change.ChangePolicy c -> Optional.of(c.association());
            case Change.Join c -> Optional.of(c.association());
            case Change.Leave c -> Optional.of(c.association());
            case Change.Split c -> Optional.of(c.association());
            case Change.OneOffCost c -> c.bearer().kind() == Bearer.Kind.ASSOCIATION ? Optional.of(c.bearer().id())
                    : Optional.empty();
            case Change.ShareAdministration _,Change.Merge _,Change.Start _ -> Optional.empty();
        };
    }

    /** The associations a change acts on. */
    static List<String> associations(Change change) {
        return switch (change) {
            case Change.ShareAdministration c -> c.associations();
            case Change.Merge c -> c.associations();
            default -> association(change).map(List::of).orElse(List.of());
        };
    }

    /** The associations a change brings into being. */
    static List<String> makes(Change change) {
        return switch (change) {
            case Change.Merge c -> List.of(c.target().id());
            case Change.Start c -> List.of(c.association().id());
            case Change.Split c -> c.parts().stream().map(p -> p.id()).toList();
            default -> List.of();
        };
    }
}
