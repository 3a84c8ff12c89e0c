package se.vagval.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.text.Texts;

/** An alternative with changes that move no figure, such as a saving of nothing. */
final class NoEffect implements CheckRule {
    private static final List<Measure> FIGURES = List.of(Measure.CONTRIBUTION_PARTIES, Measure.COST_ADMINISTRATION,
            Measure.COST_ACTIVITIES, Measure.COST_ONEOFF, Measure.RESULT, Measure.EQUITY);
    private static final double HALF_KRONA = 0.5;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        List<Alternative> all = material.review().alternatives();
        for (Alternative a : all) {
            int last = material.review().commission().lastYear();
            boolean inView = a.changes().stream().anyMatch(c -> c.year() <= last);
            String beside = a.parent().orElseGet(() -> keep(all));
            if (inView && !beside.isEmpty() && same(material.calculation(), a.id(), beside)) {
                found.accept(Remark.of(CheckCode.NO_EFFECT, Severity.INFORMATION, "alternatives." + a.id(),
                        Texts.get("check.noEffect.headline", a.shortName()),
                        Texts.get("check.noEffect.detail", material.calculation().alternativeName(beside))));
            }
        }
    }

    private static String keep(List<Alternative> all) {
        return all.stream().filter(a -> a.changes().isEmpty() && a.parent().isEmpty()).map(Alternative::id).findFirst()
                .orElse(Place.TODAY);
    }

    /** From the last year backwards, since a change is seen from its year on. */
    private static boolean same(Calculation calculation, String a, String b) {
        for (int year : calculation.years().reversed()) {
            List<Subject> subjects = calculation.subjects(a, Subject.Kind.ASSOCIATION, year);
            if (!subjects.equals(calculation.subjects(b, Subject.Kind.ASSOCIATION, year))) {
                return false;
            }
            for (Subject s : subjects) {
                if (!same(calculation, FIGURES, a, b, s, year)) {
                    return false;
                }
            }
            if (!samePaid(calculation, a, b, year)) {
                return false;
            }
        }
        return true;
    }

    /** A cost that a municipality or a region bears itself is in no association's figures. */
    private static boolean samePaid(Calculation calculation, String a, String b, int year) {
        return calculation.subjects(a, Subject.Kind.MUNICIPALITY, year).stream()
                .allMatch(s -> same(calculation, List.of(Measure.NET_MUNICIPALITY), a, b, s, year))
                && calculation.subjects(a, Subject.Kind.REGION, year).stream()
                        .allMatch(s -> same(calculation, List.of(Measure.NET_REGION), a, b, s, year))
                && same(calculation, List.of(Measure.NET_STATE), a, b, Subject.STATE, year);
    }

    private static boolean same(Calculation calculation, List<Measure> measures, String a, String b, Subject subject,
            int year) {
        for (Measure measure : measures) {
            OptionalDouble one = calculation.value(measure, a, subject, year);
            OptionalDouble other = calculation.value(measure, b, subject, year);
            if (one.isPresent() != other.isPresent()
                    || one.isPresent() && Math.abs(one.getAsDouble() - other.getAsDouble()) > HALF_KRONA) {
                return false;
            }
        }
        return true;
    }
}
