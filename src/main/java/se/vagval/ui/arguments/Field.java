package se.vagval.ui.arguments;

import java.util.Optional;

import se.vagval.finance.Measure;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Provenance;
import se.vagval.text.Texts;

/** What is typed of an argument, in the order of the register's columns; the text is the label of its row. */
enum Field {
    TEXT, ALTERNATIVE, STANCE, ROLE, PEOPLE, MEASURE, COMMENT, SOURCE;

    /** The last part of the cell's address. */
    String key() {
        return switch (this) {
            case TEXT -> "text";
            case ALTERNATIVE -> "alternative";
            case STANCE -> "stance";
            case ROLE -> "role";
            case PEOPLE -> "people";
            case MEASURE -> "measure";
            case COMMENT -> "comment";
            case SOURCE -> "source";
        };
    }

    /** Head of its column. */
    String label() {
        return Texts.get("ui.arguments.column." + this);
    }

    String address(String argument) {
        return "arguments." + argument + "." + key();
    }

    /** The cell as it is shown and typed. */
    String of(Argument a, Reading reading) {
        return switch (this) {
            case TEXT -> a.text();
            case ALTERNATIVE -> reading.alternatives().stream().filter(o -> o.id().equals(a.alternative()))
                    .map(Alternative::shortName).findFirst().orElse(a.alternative());
            case STANCE -> Texts.get("ui.arguments.stance." + a.stance());
            case ROLE -> a.role();
            case PEOPLE -> a.people().map(n -> Integer.toString(n)).orElse("");
            case MEASURE -> a.measure().map(id -> Measure.byId(id).map(Measure::label).orElse(id)).orElse("");
            case COMMENT -> a.comment() ? Texts.get("ui.arguments.yes") : "";
            case SOURCE -> a.provenance().source();
        };
    }

    /**
     * The argument with what was typed.
     *
     * @throws Refused
     *             when it cannot be read
     */
    Argument with(Argument a, String typed, Reading reading) {
        return switch (this) {
            case TEXT -> text(a, typed);
            case ALTERNATIVE -> new Argument(a.id(), reading.alternative(typed), a.stance(), a.text(), a.role(),
                    a.people(), a.measure(), a.comment(), a.provenance());
            case STANCE -> new Argument(a.id(), a.alternative(), reading.stance(typed), a.text(), a.role(), a.people(),
                    a.measure(), a.comment(), a.provenance());
            case ROLE -> new Argument(a.id(), a.alternative(), a.stance(), a.text(), typed, a.people(), a.measure(),
                    a.comment(), a.provenance());
            case PEOPLE -> new Argument(a.id(), a.alternative(), a.stance(), a.text(), a.role(),
                    reading.people(typed), a.measure(), a.comment(), a.provenance());
            case MEASURE -> measure(a, typed, reading);
            case COMMENT -> new Argument(a.id(), a.alternative(), a.stance(), a.text(), a.role(), a.people(),
                    a.measure(), reading.comment(typed), a.provenance());
            case SOURCE -> described(a, new Provenance(typed, a.provenance().mark(), a.provenance().note()));
        };
    }

    private static Argument text(Argument a, String typed) {
        if (typed.isBlank()) {
            throw new Refused(Texts.get("ui.arguments.error.text"));
        }
        return new Argument(a.id(), a.alternative(), a.stance(), typed, a.role(), a.people(), a.measure(), a.comment(),
                a.provenance());
    }

    /** A measure that has no figure here stays where it is typed again as it was. */
    private static Argument measure(Argument a, String typed, Reading reading) {
        Optional<String> measure = typed.equals(MEASURE.of(a, reading)) ? a.measure() : reading.measure(typed);
        return new Argument(a.id(), a.alternative(), a.stance(), a.text(), a.role(), a.people(), measure, a.comment(),
                a.provenance());
    }

    /** The argument with another source, mark and note. */
    static Argument described(Argument a, Provenance from) {
        return new Argument(a.id(), a.alternative(), a.stance(), a.text(), a.role(), a.people(), a.measure(),
                a.comment(), from);
    }
}
