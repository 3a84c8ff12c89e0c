package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.model.Change;
import se.vagval.model.StructureEvent;
import se.vagval.text.Texts;

/**
 * What a change of members comes to, said beside the change: that it moves nobody, or leaves an association without a
 * municipality. In the list of all remarks the calculation's own findings say it.
 */
final class MoveOutcome implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Moves.each(material.review(), (alternative, event) -> {
            String path = Moves.path(alternative.id(), event.change().id());
            if (!alternative.changes().contains(event.change())) {
                return; // told where the change stands
            }
            switch (event) {
                case StructureEvent.Idle e -> found.accept(Remark.of(CheckCode.NO_MOVE, Severity.REVIEW, path,
                        idle(material, e.change()), Texts.get("check.moves.idleDetail")));
                case StructureEvent.Liquidated e ->
                    found.accept(Remark.of(CheckCode.LIQUIDATED, Severity.REVIEW, path + "." + e.body().id(),
                            Texts.get("check.moves.liquidated", e.body().shortName(), Say.year(e.change().year())),
                            Texts.get("check.moves.liquidatedDetail")));
                default -> {
                    // carried out, or refused
                }
            }
        });
    }

    private static String idle(Material material, Change change) {
        return switch (change) {
            case Change.Join c -> Texts.get("check.moves.already", material.municipality(c.municipality()),
                    Moves.association(material.review(), c.association()), Say.year(c.year()));
            case Change.Leave c -> Texts.get("check.moves.noMember", material.municipality(c.municipality()),
                    Moves.association(material.review(), c.association()), Say.year(c.year()));
            default -> throw new IllegalArgumentException("Always moves somebody: " + change);
        };
    }
}
