package se.vagval.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.text.Texts;

/** How many persons a figure of outcome tells of: what is counted, and what a share of those who took part stands for. */
final class OutcomePersons {
    private final List<SusOutcome> outcomes;

    OutcomePersons(List<SusOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Whether the row tells of persons; days and full-time equivalents do not. */
    boolean areCounted(SusOutcome outcome) {
        return outcome.ofLivelihood() || outcome.share() || isWhole(outcome)
                && (sexesMakeAll(outcome) || has(outcome, "statement.outcome.words.persons"));
    }

    /** Whether the row is of those who have finished, in all or each once. */
    boolean areParticipants(SusOutcome outcome) {
        return !outcome.share() && !outcome.ofLivelihood() && has(outcome, "statement.outcome.words.participants");
    }

    /** The persons of a figure; empty where it is not typed, or is a share of nobody knows how many. */
    OptionalLong of(SusOutcome outcome, Who who) {
        Optional<Figure> figure = outcome.figure(who);
        if (figure.isEmpty()) {
            return OptionalLong.empty();
        }
        double value = figure.get().value();
        return outcome.share() ? SmallCounts.persons(value, whole(outcome, who)) : OptionalLong.of(Math.round(value));
    }

    /** Of how many a row is a share: of its own sex, or where the sexes share the whole between them of all. */
    private OptionalLong whole(SusOutcome share, Who who) {
        boolean divided = share.total().filter(f -> f.value() == 1).isPresent();
        return outcomes.stream().filter(this::areParticipants)
                .filter(o -> o.area().equals(share.area()) && o.year() == share.year())
                .flatMap(o -> o.figure(divided ? Who.TOTAL : who).stream()).mapToLong(f -> Math.round(f.value()))
                .min();
    }

    private boolean isWhole(SusOutcome outcome) {
        return same(outcome).flatMap(o -> Stream.of(o.total(), o.women(), o.men())).flatMap(Optional::stream)
                .allMatch(f -> f.value() == Math.rint(f.value()));
    }

    /** An average of women and men is no sum of theirs. */
    private boolean sexesMakeAll(SusOutcome outcome) {
        return same(outcome).anyMatch(o -> o.total().isPresent() && o.women().isPresent() && o.men().isPresent()
                && SmallCounts.isSum(whole(o.total()), List.of(whole(o.women()), whole(o.men()))));
    }

    private static long whole(Optional<Figure> figure) {
        return Math.round(figure.orElseThrow().value());
    }

    private Stream<SusOutcome> same(SusOutcome outcome) {
        return outcomes.stream().filter(o -> o.row().equals(outcome.row()) && o.year() == outcome.year()
                && o.timing().equals(outcome.timing()));
    }

    static boolean has(SusOutcome outcome, String words) {
        String label = outcome.row().toLowerCase(Texts.SWEDISH);
        return Arrays.stream(Texts.get(words).split(",")).anyMatch(label::contains);
    }
}
