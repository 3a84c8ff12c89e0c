package se.vagval.report.word;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.Provenance;
import se.vagval.model.Mark;
import se.vagval.report.SourceNames;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Figures of the review in words, with their marks, and the notes that say where they come from. */
final class Figures {
    private Figures() {}

    static String missing() {
        return Texts.get("report.word.value.missing");
    }

    static String text(Optional<Figure> figure, DoubleFunction<String> print) {
        return figure.map(f -> text(f, print)).orElseGet(Figures::missing);
    }

    /** A figure, with its mark unless it is as stated in its source. */
    static String text(Figure figure, DoubleFunction<String> print) {
        String printed = print.apply(figure.value());
        return figure.provenance().mark() == Mark.STATED ? printed
                : Texts.get("report.word.value.marked", printed, mark(figure.provenance().mark()));
    }

    static String mark(Mark mark) {
        return Texts.get("report.word.mark." + mark);
    }

    static String count(double value) {
        return SwedishNumbers.plain(value, value == Math.rint(value) ? 0 : 1);
    }

    /** A figure of the investigator's own with the decimals it needs, at most four. */
    static String exact(double value) {
        int decimals = 0;
        for (double scaled = Math.abs(value); decimals < 4 && Math.abs(scaled - Math.rint(scaled)) > 1e-6; decimals++) {
            scaled *= 10;
        }
        return SwedishNumbers.plain(value, decimals);
    }

    static String share(double value) {
        return SwedishNumbers.percent(value, 0);
    }

    /** A share with the decimals it needs, at most two. */
    static String rate(double value) {
        double percent = value * 100;
        boolean whole = Math.abs(percent - Math.rint(percent)) < 1e-9;
        return SwedishNumbers.percent(value,
                whole ? 0 : Math.abs(percent * 10 - Math.rint(percent * 10)) < 1e-9 ? 1 : 2);
    }

    /** The line under a table that names where its figures come from. */
    static String source(Stream<Figure> figures) {
        return sourced(figures.map(Figure::provenance));
    }

    /** The same of what is told in words. */
    static String sourced(Stream<Provenance> told) {
        List<String> sources = told.flatMap(p -> Stream.of(p.source().split(";"))).map(String::strip)
                .filter(s -> !s.isEmpty()).distinct()
                .toList();
        return sources.isEmpty() ? Texts.get("report.word.note.ownData")
                : Texts.get("report.word.note.source", joined(sources));
    }

    /** Sources in one line: see {@link #gathered}. */
    static String joined(List<String> sources) {
        return String.join("; ", gathered(sources));
    }

    /** Places in the same document are listed after its name. */
    static List<String> gathered(List<String> sources) {
        return SourceNames.gathered(sources);
    }
}
