package se.vagval.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.statement.SmallCounts;
import se.vagval.statement.ToldParticipants;

/** Every published figure of a calculation as plain rows, for other programs; few participants are not counted out. */
final class Figures {
    /** The field of a row that holds its year. */
    static final String YEAR = "year";

    private static final List<Measure> MEASURES = Arrays.stream(Measure.values()).filter(Measure::published).toList();

    private final Calculation calculation;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private Figures(Calculation calculation) {
        this.calculation = calculation;
    }

    /** Base year first, with no alternative since it is the same in all; then each alternative, year by year. */
    static List<Map<String, Object>> of(Calculation calculation) {
        Figures figures = new Figures(calculation);
        List<Integer> years = calculation.years();
        figures.year(Place.TODAY, years.getFirst());
        for (Alternative alternative : calculation.review().alternatives()) {
            years.stream().skip(1).forEach(year -> figures.year(alternative.id(), year));
        }
        return figures.rows;
    }

    private void year(String alternative, int year) {
        for (Subject.Kind kind : Subject.Kind.values()) {
            for (Subject subject : calculation.subjects(alternative, kind, year)) {
                for (Measure measure : MEASURES) {
                    calculation.node(measure, alternative, subject, year)
                            .ifPresent(node -> rows.add(row(alternative, measure, subject, year, node)));
                }
            }
        }
    }

    private Map<String, Object> row(String alternative, Measure measure, Subject subject, int year, int node) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("alternative", alternative);
        row.put("measure", measure.id());
        row.put("subject", name(subject));
        row.put(YEAR, year);
        SmallCounts.Told told = measure == Measure.PARTICIPANTS
                ? ToldParticipants.of(calculation.review(), subject, year)
                : SmallCounts.Told.YES;
        boolean missing = told != SmallCounts.Told.YES || calculation.evaluation().isMissing(node);
        row.put("value", missing ? null : calculation.evaluation().value(node));
        row.put("unit", measure.unit().name());
        if (told != SmallCounts.Told.YES) {
            row.put("told", told.words());
        }
        return row;
    }

    private static String name(Subject subject) {
        String kind = subject.kind().name().toLowerCase(Locale.ROOT);
        return subject.id().isEmpty() ? kind : kind + ":" + subject.id();
    }
}
