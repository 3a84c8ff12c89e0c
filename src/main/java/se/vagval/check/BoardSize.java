package se.vagval.check;

import java.util.Optional;
import java.util.function.Consumer;

import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Provenance;
import se.vagval.text.Texts;

/** Every member has a seat on the board, each municipality and region too, and a deputy (10 §, as read in 2022). */
final class BoardSize implements CheckRule {
    private static final int STATE_SEATS = 2;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            int least = a.municipalities().size() + a.regions().size() + STATE_SEATS;
            if (a.boardSeats().isPresent() && a.boardSeats().get().value() < least) {
                found.accept(remark(a, least));
            }
        }
    }

    private static Remark remark(Association a, int least) {
        String address = "associations." + a.id() + ".boardSeats";
        String typed = Say.number(a.boardSeats().orElseThrow().value());
        Figure seats = new Figure(least, Provenance.derived(CheckCode.BOARD.source(),
                Texts.get("check.board.note", municipalities(a), regions(a))));
        return Remark.of(CheckCode.BOARD, Severity.ERROR, address,
                Texts.get("check.board.headline", a.shortName(), typed, least),
                Texts.get("check.board.detail", municipalities(a), regions(a), least),
                new Fix(Texts.get("check.board.fix", least), Texts.get("check.board.undo", a.shortName(), typed, least),
                        review -> Inputs.with(review, address, Optional.of(seats))));
    }

    private static String municipalities(Association a) {
        int count = a.municipalities().size();
        return count == 1 ? Texts.get("check.words.oneMunicipality") : Texts.get("check.words.municipalities", count);
    }

    private static String regions(Association a) {
        int count = a.regions().size();
        return count == 1 ? Texts.get("check.words.oneRegion") : Texts.get("check.words.regions", count);
    }
}
