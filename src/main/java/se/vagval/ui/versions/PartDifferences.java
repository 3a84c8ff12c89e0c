package se.vagval.ui.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.Assumption;
import se.vagval.model.Municipality;
import se.vagval.model.Participants;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.model.Step;
import se.vagval.model.SusOutcome;
import se.vagval.text.Texts;

/** What differs between two reviews besides their figures: what has come, what is gone, and what is otherwise changed. */
final class PartDifferences {
    /** A list of the review: its words, its items, and their ids and names. */
    private record Part<T>(String label, String path, Function<Review, List<T>> items, Function<T, String> id,
            Function<T, String> name) {
        Map<String, T> byId(Review review) {
            Map<String, T> all = new LinkedHashMap<>();
            items.apply(review).forEach(item -> all.put(id.apply(item), item));
            return all;
        }
    }

    private final List<Part<?>> parts = List.of(
            new Part<>(label("regions"), "regions", Review::regions, Region::id, Region::name),
            new Part<>(label("municipalities"), "municipalities", Review::municipalities, Municipality::code,
                    Municipality::name),
            new Part<>(label("associations"), "associations", Review::associations, Association::id,
                    Association::name),
            new Part<>(label("services"), "services", Review::services, Service::id, Service::name),
            new Part<>(label("assumptions"), "assumptions", Review::assumptions, Assumption::id, Assumption::name),
            new Part<>(label("alternatives"), "alternatives", Review::alternatives, Alternative::id,
                    Alternative::name),
            new Part<>(label("arguments"), "arguments", Review::arguments, Argument::id, Argument::text),
            new Part<>(label("participants"), "participants", Review::participants, Participants::id,
                    this::participantsName),
            new Part<>(label("outcomes"), "outcomes", Review::outcomes, SusOutcome::id, SusOutcome::row),
            new Part<>(label("steps"), "steps", Review::steps, Step::id, Step::name));
    private final Review then;
    private final Review now;

    PartDifferences(Review then, Review now) {
        this.then = then;
        this.now = now;
    }

    private static String label(String part) {
        return Texts.get("ui.versions.part." + part);
    }

    private String participantsName(Participants participants) {
        String association = now.association(participants.association()).or(
                () -> then.association(participants.association())).map(Association::shortName).orElse("");
        return Texts.get("ui.versions.participants", association, Integer.toString(participants.year()));
    }

    /** Whether the figure of an address belongs to something that is in both reviews. */
    boolean isInBoth(String address) {
        return parts.stream().noneMatch(part -> onlyInOne(part).stream()
                .anyMatch(id -> address.startsWith(part.path() + "." + id + ".")));
    }

    private <T> List<String> onlyInOne(Part<T> part) {
        Map<String, T> before = part.byId(then);
        Map<String, T> after = part.byId(now);
        List<String> ids = new ArrayList<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> before.containsKey(id) && after.containsKey(id));
        return ids;
    }

    /**
     * Adds what has come, what is gone and what differs.
     *
     * @param adjusted
     *            the earlier review with the later one's figures, so that only what else differs is seen
     */
    void tell(Grouping groups, Review adjusted) {
        if (!then.commission().equals(now.commission())) {
            groups.add(Texts.get("ui.versions.general"), changed(label("commission")));
        }
        if (!adjusted.allocation().equals(now.allocation())) {
            groups.add(Texts.get("ui.versions.general"), changed(label("allocation")));
        }
        if (!adjusted.rules().equals(now.rules())) {
            groups.add(Texts.get("ui.versions.general"), changed(label("rules")));
        }
        if (!then.reference().equals(now.reference())) {
            groups.add(Texts.get("ui.versions.general"), changed(label("reference")));
        }
        if (!then.texts().equals(now.texts())) {
            groups.add(Texts.get("ui.versions.general"), changed(label("texts")));
        }
        parts.forEach(part -> tell(part, groups, adjusted));
    }

    private <T> void tell(Part<T> part, Grouping groups, Review adjusted) {
        Map<String, T> before = part.byId(adjusted);
        Map<String, T> after = part.byId(now);
        after.forEach((id, item) -> {
            String name = part.name().apply(item);
            if (!before.containsKey(id)) {
                groups.add(part.label(), new Comparison.Line(name, "", Texts.get("ui.versions.added"), ""));
            } else if (!before.get(id).equals(item)) {
                groups.add(part.label(), changed(name));
            }
        });
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                groups.add(part.label(),
                        new Comparison.Line(part.name().apply(item), "", Texts.get("ui.versions.gone"), ""));
            }
        });
        if (before.keySet().equals(after.keySet())
                && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            groups.add(part.label(), new Comparison.Line(part.label(), "", Texts.get("ui.versions.reordered"), ""));
        }
    }

    private static Comparison.Line changed(String what) {
        return new Comparison.Line(what, "", Texts.get("ui.versions.changed"), "");
    }
}
