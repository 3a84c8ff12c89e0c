package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Lineage;
import se.vagval.report.ReportInput;
import se.vagval.statement.People;
import se.vagval.text.Texts;

/** What has been said for and against each alternative, in the same form for all; nobody's number is told below three. */
final class ArgumentSlides {
    private static final int EACH = 240;
    private static final int TWO_LINES = 100;
    private static final int HALF = 45;
    private static final int ROOM = 16;

    private final ReportInput input;

    ArgumentSlides(ReportInput input) {
        this.input = input;
    }

    List<Slide> slides() {
        return input.review().arguments().isEmpty() ? List.of()
                : input.review().alternatives().stream().filter(a -> has(a) || sameAs(a).isEmpty())
                        .flatMap(a -> of(a).stream()).toList();
    }

    private boolean has(Alternative alternative) {
        return of(alternative, Argument.Stance.FOR).findAny().isPresent()
                || of(alternative, Argument.Stance.AGAINST).findAny().isPresent();
    }

    /** A variant without arguments of its own has those of the nearest it is a variant of. */
    private Optional<Alternative> sameAs(Alternative alternative) {
        return Lineage.of(alternative, input.review().alternatives()).reversed().stream().skip(1).filter(this::has)
                .findFirst();
    }

    private Stream<Argument> of(Alternative alternative, Argument.Stance stance) {
        return input.review().arguments().stream()
                .filter(a -> a.alternative().equals(alternative.id()) && a.stance() == stance);
    }

    private List<Slide> of(Alternative alternative) {
        List<String> inFavour = said(alternative, Argument.Stance.FOR);
        List<String> against = said(alternative, Argument.Stance.AGAINST);
        int parts = Math.max(Fit.parts(inFavour, ArgumentSlides::lines, ROOM).size(),
                Fit.parts(against, ArgumentSlides::lines, ROOM).size());
        List<List<String>> left = Fit.parted(inFavour, ArgumentSlides::lines, parts, ROOM);
        List<List<String>> right = Fit.parted(against, ArgumentSlides::lines, parts, ROOM);
        List<String> variants = input.review().alternatives().stream()
                .filter(a -> !has(a) && sameAs(a).filter(alternative::equals).isPresent())
                .map(a -> Fit.name(a.shortName())).toList();
        String name = Fit.name(alternative.shortName());
        String headline = headline(name, variants);
        List<String> notes = notes(alternative);
        List<Slide> slides = new ArrayList<>();
        for (int i = 1; i <= parts; i++) {
            slides.add(new Slide.Arguments(Fit.id("arguments." + alternative.id(), i),
                    Fit.part(headline, i, parts), Texts.get("report.deck.arguments.for"),
                    side(left, i, none(Argument.Stance.FOR)),
                    Texts.get("report.deck.arguments.against"),
                    side(right, i, none(Argument.Stance.AGAINST)), notes));
        }
        return slides;
    }

    private static String headline(String name, List<String> variants) {
        if (variants.isEmpty()) {
            return Texts.get("report.deck.arguments.headline", name);
        }
        String also = Texts.get("report.deck.arguments.also", name, Headlines.listed(variants));
        return also.length() <= TWO_LINES ? also : Texts.get("report.deck.arguments.variants", name);
    }

    private static double lines(String text) {
        return Fit.lines(text, HALF) + Fit.AROUND;
    }

    private static List<String> side(List<List<String>> parts, int part, String none) {
        if (part > parts.size()) {
            return List.of(Texts.get("report.deck.arguments.told"));
        }
        return parts.get(part - 1).isEmpty() ? List.of(none) : parts.get(part - 1);
    }

    private static String none(Argument.Stance stance) {
        return Texts.get(stance == Argument.Stance.FOR ? "report.deck.arguments.noneFor"
                : "report.deck.arguments.noneAgainst");
    }

    private List<String> said(Alternative alternative, Argument.Stance stance) {
        return of(alternative, stance).map(a -> said(a, EACH)).toList();
    }

    private static String said(Argument argument, int letters) {
        String text = Fit.cut(argument.text(), letters);
        String who = who(argument);
        String whole = who.isEmpty() ? text : Texts.get("report.deck.arguments.who", text, Fit.name(who));
        return argument.comment() ? Texts.get("report.deck.arguments.comment", whole) : whole;
    }

    private static String who(Argument argument) {
        String role = argument.comment() ? "" : argument.role().strip();
        String people = switch (People.of(argument)) {
            case People.Told told -> Texts.get("report.deck.arguments.people", told.count());
            case People.Few _ -> Texts.get("report.deck.arguments.few");
            case People.AtLeast _,People.Unknown _,People.Untold _ -> "";
        };
        return Stream.of(role, people).filter(s -> !s.isEmpty()).reduce((a, b) -> a + ", " + b).orElse("");
    }

    private List<String> notes(Alternative alternative) {
        NoteLines notes = new NoteLines().add(Texts.get("report.deck.arguments.note")).add(alternative.name());
        Stream.of(Argument.Stance.values()).forEach(stance -> {
            notes.add(Texts.get(stance == Argument.Stance.FOR ? "report.deck.arguments.for"
                    : "report.deck.arguments.against"));
            if (of(alternative, stance).findAny().isEmpty()) {
                notes.add(none(stance));
            }
            of(alternative, stance).forEach(a -> notes.add(said(a, Integer.MAX_VALUE - 1)));
        });
        return notes.lines();
    }
}
