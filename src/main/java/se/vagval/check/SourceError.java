package se.vagval.check;

import java.util.Optional;

import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.text.Texts;

/**
 * A printed figure that does not follow from its own table. It can be replaced by what follows, or noted as an error of
 * the source: the note is kept with the figure, so that the report tells of it too.
 *
 * @param put
 *            writes the figure in a review
 */
record SourceError(String address, Figure figure, String printed) {
    /** Whether the investigator has noted the error before. */
    boolean noted() {
        return figure.provenance().note().toLowerCase(Texts.SWEDISH).contains(Texts.get("check.noted.mark"));
    }

    /** The remark, with the ways to settle it. */
    Remark remark(CheckCode rule, String headline, String detail, Fix replace) {
        return noted()
                ? Remark.of(rule, Severity.NOTED, address, headline, detail, replace)
                : Remark.of(rule, Severity.REVIEW, address, headline, detail, replace, note(detail));
    }

    /** Writes what follows from the other figures instead, and keeps what was printed in the note. */
    Fix replace(double value, String shown) {
        Provenance p = figure.provenance();
        String note = joined(p.note(), Texts.get("check.replaced.note", printed));
        Figure other = new Figure(value, new Provenance(p.source(), Mark.DERIVED, note));
        return new Fix(Texts.get("check.replaced.words", shown), Texts.get("check.replaced.undo", shown),
                review -> Inputs.with(review, address, Optional.of(other)));
    }

    private Fix note(String detail) {
        Provenance p = figure.provenance();
        String note = joined(p.note(), Texts.get("check.noted.note", detail));
        Figure other = new Figure(figure.value(), new Provenance(p.source(), p.mark(), note));
        return new Fix(Texts.get("check.noted.words"), Texts.get("check.noted.undo"),
                review -> Inputs.with(review, address, Optional.of(other)));
    }

    private static String joined(String before, String added) {
        return before.isBlank() ? added : before.strip() + " " + added;
    }
}
