package se.vagval.check;

import java.util.Arrays;
import java.util.Optional;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.text.Texts;

/**
 * A key figure that a source prints and a line of the register keeps: its name is what the tables call the figure, for the
 * whole area in the base year, or that and ", " and an association, with or without a year.
 */
record Printed(Measure measure, Subject subject, int year) {
    /** The key figure that a line is by its name, if it is one. */
    static Optional<Printed> of(Material material, Assumption line) {
        if (line.kind() != AssumptionKind.OTHER) {
            return Optional.empty();
        }
        String name = line.name().toLowerCase(Texts.SWEDISH).strip();
        return Arrays.stream(Measure.values()).filter(m -> m.published() && begins(name, m)).findFirst()
                .flatMap(m -> of(material, m, name.substring(m.label().length())));
    }

    private static boolean begins(String name, Measure measure) {
        String label = measure.label().toLowerCase(Texts.SWEDISH);
        return name.equals(label) || name.startsWith(label + ",");
    }

    private static Optional<Printed> of(Material material, Measure measure, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Printed(measure, Subject.AREA, material.baseYear()));
        }
        String about = rest.substring(1).strip();
        Optional<Integer> year = material.calculation().years().stream()
                .filter(y -> about.endsWith(" " + y)).findFirst();
        String who = year.map(y -> about.substring(0, about.length() - y.toString().length()).strip()).orElse(about);
        return material.review().associations().stream().filter(a -> isCalled(a, who)).findFirst()
                .map(a -> new Printed(measure, Subject.association(a.id()), year.orElse(material.baseYear())));
    }

    private static boolean isCalled(Association association, String who) {
        return association.shortName().toLowerCase(Texts.SWEDISH).equals(who)
                || association.name().toLowerCase(Texts.SWEDISH).equals(who);
    }
}
