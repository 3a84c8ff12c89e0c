package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;

import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Inline.Live;
import se.vagval.report.word.Inline.Words;

/** Prints the figures that texts refer to, each in a control of its own. */
final class TextFigures {
    private final Supplier<NamedFigures> source;
    private Optional<NamedFigures> figures = Optional.empty();

    /** @param source made when the first reference is met, since most texts have none */
    TextFigures(Supplier<NamedFigures> source) {
        this.source = source;
    }

    List<Block> in(List<Block> blocks) {
        return blocks.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        return switch (block) {
            case Paragraph p when p.parts().stream().anyMatch(TextFigures::refers) ->
                new Paragraph(p.style(), p.parts().stream().flatMap(part -> in(part).stream()).toList(), p.list());
            case Table t when t.notes().stream().anyMatch(n -> FigureReferences.PATTERN.matcher(n).find()) ->
                new Table(t.id(), t.caption(), t.heads(), t.lines(), t.notes().stream().map(this::noted).toList(),
                        t.dense());
            default -> block;
        };
    }

    /** A note under a table is refreshed as a whole. */
    private String noted(String note) {
        return FigureReferences.PATTERN.matcher(note)
                .replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1)).text()));
    }

    private static boolean refers(Inline part) {
        return part instanceof Words words && FigureReferences.PATTERN.matcher(words.text()).find();
    }

    private List<Inline> in(Inline part) {
        if (!(part instanceof Words words) || !refers(part)) {
            return List.of(part);
        }
        List<Inline> parts = new ArrayList<>();
        Matcher references = FigureReferences.PATTERN.matcher(words.text());
        int at = 0;
        while (references.find()) {
            parts.add(new Words(words.text().substring(at, references.start()), words.emphasis(), words.strong()));
            parts.add(figure(references.group(1)));
            at = references.end();
        }
        parts.add(new Words(words.text().substring(at), words.emphasis(), words.strong()));
        return parts;
    }

    /** One that is not there is said to be so where it would stand, and comes by a refresh when it is there again. */
    private Live figure(String reference) {
        NamedFigures known = figures.orElseGet(source);
        figures = Optional.of(known);
        NamedFigure figure = known.find(reference).orElseGet(() -> FigureReferences.missing(reference));
        return new Live(figure.address(), figure.words(), figure.text());
    }
}
