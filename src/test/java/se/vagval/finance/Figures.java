package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Review;

/** A calculation as tests read it: a figure that is missing fails, and sums are compared as doubles are. */
final class Figures {
    final Calculation calculation;
    final Review review;
    final List<Measure> published = Arrays.stream(Measure.values()).filter(Measure::published).toList();

    private Figures(Review review) {
        this.review = review;
        this.calculation = Calculation.of(review);
    }

    static Figures of(Review review) {
        return new Figures(review);
    }

    /** The review with "keep" and one other alternative, "other", of these changes. */
    static Review with(Review review, List<Change> changes) {
        return review.edit().alternatives(List.of(named("keep", List.of()), named("other", changes)))
                .reference(Optional.of("keep")).done();
    }

    static Alternative named(String id, List<Change> changes) {
        return new Alternative(id, Optional.empty(), id, id, "", changes);
    }

    double at(Measure measure, String alternative, Subject subject, int year) {
        OptionalDouble value = calculation.value(measure, alternative, subject, year);
        assertTrue(value.isPresent(), () -> measure + " of " + subject + " in " + alternative + " " + year
                + " is missing: " + why(measure, alternative, subject, year));
        return value.getAsDouble();
    }

    String why(Measure measure, String alternative, Subject subject, int year) {
        OptionalInt node = calculation.node(measure, alternative, subject, year);
        return node.isEmpty() ? "no formula" : calculation.evaluation().whyMissing(node.getAsInt()).toString();
    }

    double sum(Measure measure, String alternative, Subject.Kind kind, int year) {
        return calculation.subjects(alternative, kind, year).stream()
                .mapToDouble(s -> at(measure, alternative, s, year))
                .sum();
    }

    List<Subject> associations(String alternative, int year) {
        return calculation.subjects(alternative, Subject.Kind.ASSOCIATION, year);
    }

    List<Integer> projected() {
        return calculation.years().subList(1, calculation.years().size());
    }

    /** Everybody who has figures in either of two alternatives a year. */
    List<Subject> everybody(String alternative, int year) {
        List<Subject> all = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values()) {
            all.addAll(calculation.subjects(alternative, kind, year));
        }
        return all;
    }

    /** Two figures that may differ by what the order of adding makes; {@code scale} is that of the terms. */
    static void same(double expected, double actual, double scale, String what) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, Math.max(scale, Math.abs(expected))), what);
    }

    static void same(double expected, double actual, String what) {
        same(expected, actual, 1e7, what);
    }

    /** Two alternatives, perhaps of two calculations, agree in every measure, subject and year. */
    static void sameEverywhere(Figures left, String alternative, Figures right, String other) {
        for (int year : left.projected()) {
            List<Subject> subjects = left.everybody(alternative, year);
            assertEquals(subjects, right.everybody(other, year));
            for (Subject subject : subjects) {
                for (Measure measure : left.published) {
                    OptionalDouble a = left.calculation.value(measure, alternative, subject, year);
                    OptionalDouble b = right.calculation.value(measure, other, subject, year);
                    String what = measure + " of " + subject + " " + year;
                    assertEquals(a.isPresent(), b.isPresent(), what);
                    if (a.isPresent()) {
                        same(a.getAsDouble(), b.getAsDouble(),
                                measure.unit() == se.vagval.formula.Unit.KRONOR ? 1e7 : 1,
                                what);
                    }
                }
            }
        }
    }
}
