package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.statement.Organisation.Unit;

/** The organs of one association in the order they are drawn: each after what it stands under. The board is drawn apart. */
final class OrganTree {
    private final List<Organ> organs;
    private final Optional<Organ> board;
    private final boolean withoutOffice;

    /**
     * @param withoutOffice
     *            leaves out offices; what stands under one then stands under what the office stood under
     */
    OrganTree(List<Organ> organs, boolean withoutOffice) {
        this.organs = organs;
        this.withoutOffice = withoutOffice;
        this.board = organs.stream().filter(o -> o.kind() == OrganKind.BOARD).findFirst();
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        organs.stream().filter(this::isTop).forEach(o -> add(o, 1, units));
        return units;
    }

    /** Right under the board, or under nothing of this association. */
    private boolean isTop(Organ organ) {
        return !isBoard(organ) && organ.under().flatMap(this::find).filter(above -> !isBoard(above)).isEmpty();
    }

    private boolean isBoard(Organ organ) {
        return board.filter(organ::equals).isPresent();
    }

    private Optional<Organ> find(String id) {
        return organs.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    private void add(Organ organ, int depth, List<Unit> units) {
        boolean left = withoutOffice && organ.kind() == OrganKind.OFFICE;
        if (!left) {
            units.add(new Unit(organ.name(), depth, organ.members()));
        }
        organs.stream().filter(o -> !isBoard(o) && o.under().filter(organ.id()::equals).isPresent())
                .forEach(o -> add(o, left ? depth : depth + 1, units));
    }
}
