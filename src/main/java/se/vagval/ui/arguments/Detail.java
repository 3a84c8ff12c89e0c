package se.vagval.ui.arguments;

import java.util.Optional;

import se.vagval.model.Argument;
import se.vagval.model.Review;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;
import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/**
 * An argument written out with room, beside the register.
 *
 * @param heading
 *            its alternative and stance
 * @param text
 *            the argument, or what was typed for it and cannot be taken
 * @param problem
 *            why what was typed is not taken, or ""
 * @param note
 *            the investigator's note
 * @param figure
 *            with the figure that bears on it
 * @param up
 *            whether it can be moved up
 * @param down
 *            whether it can be moved down
 */
record Detail(String id, String heading, String text, String problem, String note, Summary.Item figure, boolean up,
        boolean down) {
    static Detail of(Argument a, Session session, Statement figures) {
        Review review = session.review().get();
        String alternative = review.alternative(a.alternative()).map(o -> o.shortName()).orElse(a.alternative());
        Optional<Drafts.Draft> draft = session.drafts().at(Field.TEXT.address(a.id()));
        return new Detail(a.id(), Texts.get("ui.arguments.detail.heading", alternative,
                Texts.get("ui.arguments.speaks." + a.stance())), draft.map(Drafts.Draft::typed).orElse(a.text()),
                draft.map(Drafts.Draft::problem).orElse(""), a.provenance().note(),
                Summary.item(a, figures, session.unit().get()), ArgumentEdits.beside(review, a.id(), false).isPresent(),
                ArgumentEdits.beside(review, a.id(), true).isPresent());
    }
}
