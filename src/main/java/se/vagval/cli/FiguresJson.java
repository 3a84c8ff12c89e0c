package se.vagval.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.formula.Unit;
import se.vagval.model.Alternative;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Every figure of model section 8 as a JSON array of objects: alternative ("" for the base year), measure, subject, year,
 * value (null where missing) and unit.
 */
final class FiguresJson {
    private final Calculation calculation;
    private final JsonGenerator json;

    private FiguresJson(Calculation calculation, JsonGenerator json) {
        this.calculation = calculation;
        this.json = json;
    }

    static void write(Calculation calculation, Output output) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new FiguresJson(calculation, json).all();
        }
        output.document(text.append('\n').toString());
    }

    private void all() {
        json.writeStartArray();
        int first = calculation.years().getFirst();
        year(Place.TODAY, first);
        for (Alternative alternative : calculation.review().alternatives()) {
            for (int year : calculation.years().subList(1, calculation.years().size())) {
                year(alternative.id(), year);
            }
        }
        json.writeRaw('\n');
        json.writeEndArray();
    }

    private void year(String alternative, int year) {
        for (Subject.Kind kind : Subject.Kind.values()) {
            for (Subject subject : calculation.subjects(alternative, kind, year)) {
                for (Measure measure : Measure.values()) {
                    OptionalInt node = calculation.node(measure, alternative, subject, year);
                    if (measure.published() && node.isPresent()) {
                        figure(alternative, measure, subject, year, node.getAsInt());
                    }
                }
            }
        }
    }

    private void figure(String alternative, Measure measure, Subject subject, int year, int node) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("alternative", alternative);
        json.writeStringProperty("measure", measure.id());
        json.writeStringProperty("subject", name(subject));
        json.writeNumberProperty("year", year);
        if (calculation.evaluation().isMissing(node)) {
            json.writeNullProperty("value");
        } else {
            json.writeNumberProperty("value", calculation.evaluation().value(node));
        }
        json.writeStringProperty("unit", unit(measure.unit()));
        json.writeEndObject();
    }

    private static String name(Subject subject) {
        String kind = subject.kind().name().toLowerCase(Locale.ROOT);
        return subject.id().isEmpty() ? kind : kind + ":" + subject.id();
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case KRONOR -> "SEK";
            case SHARE -> "share";
            case KRONOR_PER_INHABITANT -> "SEK/inhabitant";
            case PERSONS -> "persons";
            case NUMBER -> "number";
            case YEARS -> "year";
        };
    }
}
