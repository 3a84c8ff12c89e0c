package se.vagval.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.text.Texts;

/** Each person is counted once among the unique, so these are never more than all who have finished. */
final class UniqueAbove implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        List<SusOutcome> finished = material.review().outcomes().stream()
                .filter(o -> !o.share() && !o.ofLivelihood() && has(o, "check.sus.finished")).toList();
        for (SusOutcome unique : finished.stream().filter(o -> has(o, "check.sus.unique")).toList()) {
            finished.stream().filter(o -> !has(o, "check.sus.unique"))
                    .filter(o -> o.area().equals(unique.area()) && o.year() == unique.year()).findFirst()
                    .ifPresent(all -> Stream.of(Who.values()).forEach(w -> read(material, unique, all, w, found)));
        }
    }

    private static boolean has(SusOutcome outcome, String word) {
        return outcome.row().toLowerCase(Texts.SWEDISH).contains(Texts.get(word));
    }

    private static void read(Material material, SusOutcome unique, SusOutcome all, Who who, Consumer<Remark> found) {
        Optional<Figure> persons = unique.figure(who);
        Optional<Figure> times = all.figure(who);
        if (persons.isPresent() && times.isPresent() && persons.get().value() > times.get().value()) {
            String field = who.name().toLowerCase(java.util.Locale.ROOT);
            found.accept(Remark.of(CheckCode.UNIQUE_ABOVE, Severity.ERROR, "outcomes." + unique.id() + "." + field,
                    Texts.get("check.uniqueAbove.headline", SusSums.area(material, unique.area()),
                            Say.number(persons.get().value(), 0), Say.number(times.get().value(), 0)),
                    Texts.get("check.uniqueAbove.detail", SusSums.field(field), Say.year(unique.year()))));
        }
    }
}
