package se.vagval.report.figure;

import java.util.List;
import java.util.regex.Pattern;

import se.vagval.report.control.Addresses;
import se.vagval.text.Texts;

/** References to single figures in the investigator's texts: {@code {statement|row|column}}, by their keys. */
public final class FigureReferences {
    /** A reference with its braces; its group is what stands between them. A backslash in it has it printed as it is typed. */
    public static final Pattern PATTERN = Pattern
            .compile("\\{([^{}|\\\\\\n]+\\|[^{}|\\\\\\n]+\\|[^{}|\\\\\\n]+)\\}");
    private static final String BAR = "\\|";

    private FigureReferences() {}

    /** What a text says to refer to a figure, by what that is called. */
    public static String of(String reference) {
        return "{" + reference + "}";
    }

    /** The references of a text to figures that are not there, each as it is written with its braces. */
    public static List<String> broken(String text, NamedFigures figures) {
        return PATTERN.matcher(text).results().filter(r -> figures.find(r.group(1)).isEmpty()).map(r -> r.group())
                .distinct().toList();
    }

    /** What stands for a figure that is not there. */
    public static NamedFigure missing(String reference) {
        String[] parts = reference.strip().split(BAR);
        return new NamedFigure(reference.strip(), Addresses.figure(parts[0], parts[1], parts[2]),
                Texts.get("report.figure.missingName", reference.strip()), Texts.get("report.figure.missing"));
    }
}
