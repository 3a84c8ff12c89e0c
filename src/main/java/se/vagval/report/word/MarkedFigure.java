package se.vagval.report.word;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** A figure that is assumed or derived, where it is typed. */
record MarkedFigure(Input input, Figure figure) {
    /** What a note ends with in brackets, which is how this very figure was worked out. */
    private static final Pattern WORKED = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)\\.?", Pattern.DOTALL);
    private static final String MUNICIPALITIES = "municipalities.";

    /** Municipalities by the alphabet, as in other tables; other figures as they stand in the review. */
    static List<MarkedFigure> inOrder(List<MarkedFigure> figures) {
        Collator swedish = Collator.getInstance(Texts.SWEDISH);
        return figures.stream().allMatch(m -> m.input.address().startsWith(MUNICIPALITIES))
                ? figures.stream().sorted(Comparator.comparing(MarkedFigure::place, swedish)).toList()
                : figures;
    }

    /** Its source and note. */
    String origin() {
        return ReviewTables.or(joined(figure.provenance().note()), Figures.missing());
    }

    /** Its source and note without what is said of it alone. */
    String shared() {
        Matcher worked = WORKED.matcher(figure.provenance().note().strip());
        return ReviewTables.or(worked.matches() ? joined(worked.group(1) + ".") : origin(), Figures.missing());
    }

    /**
     * Where it belongs and its value.
     *
     * @param worked
     *            whether to say how it was worked out, where its note ends with that
     */
    String printed(boolean worked) {
        Matcher note = WORKED.matcher(figure.provenance().note().strip());
        String value = worked && note.matches() ? Texts.get("report.word.value.worked", value(), note.group(2))
                : value();
        return place().isEmpty() ? value : Texts.get("report.word.value.placed", place(), value);
    }

    private String place() {
        return String.join(", ", input.within());
    }

    private String joined(String note) {
        return Stream.of(figure.provenance().source(), note).map(String::strip).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String value() {
        double value = figure.value();
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 100;
        return switch (input.unit()) {
            case KRONOR -> SwedishNumbers.amountWithUnit(value, MoneyUnit.KR);
            case SHARE -> Figures.rate(value);
            case NUMBER -> SwedishNumbers.plain(value, whole ? 0 : 2);
        };
    }
}
