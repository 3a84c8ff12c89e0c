package se.vagval.ui.alternatives;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of the alternative's own as it is shown.
 *
 * @param heading
 *            year and kind
 * @param sentence
 *            what it does
 * @param lines
 *            further sentences, one for each line of a list in the change
 * @param options
 *            what can be done to that list
 * @param columns
 *            heads of the table of savings
 * @param savings
 *            empty where the change has no savings
 * @param details
 *            sources and notes, while they are shown
 * @param warnings
 *            what the law or the other changes say against it, or what follows from it, the gravest first
 * @param remarks
 *            its note; that it stands in the place of an inherited one
 * @param replaces
 *            whether it stands in the place of an inherited one, which can be put back
 * @param assumed
 *            whether any of its figures is an assumption
 */
public record ChangeCard(String id, String heading, List<Part> sentence, List<List<Part>> lines,
        List<Part.Option> options, List<String> columns, List<SavingLine> savings, Optional<Details> details,
        List<Warning> warnings, List<String> remarks, boolean replaces, boolean assumed) {
    /**
     * What stands in the way of a change, or follows from it.
     *
     * @param error
     *            whether it is against the law or impossible
     */
    public record Warning(boolean error, String text) {}

    public ChangeCard {
        sentence = List.copyOf(sentence);
        lines = List.copyOf(lines);
        options = List.copyOf(options);
        columns = List.copyOf(columns);
        savings = List.copyOf(savings);
        warnings = List.copyOf(warnings);
        remarks = List.copyOf(remarks);
    }

    /** Whether another has the same words and controls; its figures, and what its options do, may be others. */
    boolean looks(ChangeCard other) {
        return id.equals(other.id) && heading.equals(other.heading) && columns.equals(other.columns)
                && sameSavings(other.savings) && warnings.equals(other.warnings) && remarks.equals(other.remarks)
                && replaces == other.replaces
                && assumed == other.assumed && details.isEmpty() && other.details.isEmpty()
                && Part.labels(options).equals(Part.labels(other.options)) && Part.look(sentence, other.sentence)
                && lines.size() == other.lines.size()
                && IntStream.range(0, lines.size()).allMatch(i -> Part.look(lines.get(i), other.lines.get(i)));
    }

    private boolean sameSavings(List<SavingLine> others) {
        return savings.size() == others.size()
                && IntStream.range(0, savings.size()).allMatch(i -> savings.get(i).same(others.get(i)));
    }

    /** All that is typed in the card's sentences and table. */
    List<Part.Entry> entries() {
        Stream<Part> parts = Stream.concat(sentence.stream(), lines.stream().flatMap(List::stream));
        return Stream.concat(parts.flatMap(ChangeCard::typed),
                savings.stream().filter(line -> !line.sum()).map(SavingLine::entry)).toList();
    }

    private static Stream<Part.Entry> typed(Part part) {
        return switch (part) {
            case Part.Entry entry -> Stream.of(entry);
            case Part.Offered offered -> Stream.of(offered.entry());
            case Part.Words _,Part.Choice _,Part.Several _ -> Stream.empty();
        };
    }
}
