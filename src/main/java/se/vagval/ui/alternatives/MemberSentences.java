package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.InputUnit;
import se.vagval.model.NewAssociation;
import se.vagval.model.Newcomers;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/** The sentences about who is a member of what: an association is formed or divided, a municipality joins or leaves. */
final class MemberSentences {
    private final Controls controls;

    MemberSentences(Controls controls) {
        this.controls = controls;
    }

    List<Part> of(Change change) {
        return switch (change) {
            case Change.Start c -> start(c);
            case Change.Join c -> join(c);
            case Change.Leave c -> leave(c);
            case Change.Split c -> Sentences.parts(Texts.get("ui.alternatives.sentence.split"), controls.year(c),
                    DividedParts.whole(controls, c));
            default -> throw new IllegalArgumentException("Moves nobody: " + change);
        };
    }

    /** A sentence for each year or part that a change holds. */
    List<List<Part>> lines(Change change) {
        return switch (change) {
            case Change.Start c -> {
                List<List<Part>> lines = new ArrayList<>();
                lines.add(Sentences.parts(Texts.get("ui.alternatives.sentence.newMember"), newMember(c)));
                lines.addAll(FirstYears.lines(controls, c));
                yield lines;
            }
            case Change.Split c -> DividedParts.lines(controls, c);
            default -> List.of();
        };
    }

    /** What can be done to those sentences. */
    List<Part.Option> options(Change change) {
        return switch (change) {
            case Change.Start c -> FirstYears.options(controls, c);
            case Change.Split c -> DividedParts.options(controls, c);
            default -> List.of();
        };
    }

    private List<Part> start(Change.Start c) {
        NewAssociation a = c.association();
        Part name = controls.words(c, "name", Texts.get("ui.alternatives.field.newName"), a.name(),
                n -> Changed.formed(c, new NewAssociation(a.id(), n, a.shortName(), a.municipalities(),
                        a.regions())));
        Part shortName = controls.words(c, "short", Texts.get("ui.alternatives.field.newShortName"), a.shortName(),
                n -> Changed.formed(c, new NewAssociation(a.id(), a.name(), n, a.municipalities(), a.regions())));
        String regions = a.regions().isEmpty() ? ""
                : Texts.get("ui.alternatives.withRegions", Controls.list(a.regions().stream()
                        .map(r -> controls.calculation().name(Subject.region(r))).toList()));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.start", regions), controls.year(c), name,
                shortName, members(c), use(c));
    }

    /** Members and those of the review that belong nowhere, or elsewhere, that year. */
    private Part members(Change.Start c) {
        List<String> now = c.association().municipalities();
        List<Part.Tick> ticks = new ArrayList<>();
        now.forEach(code -> ticks.add(new Part.Tick(code, municipality(code), true)));
        review().municipalities().stream().filter(m -> !now.contains(m.code()))
                .forEach(m -> ticks.add(new Part.Tick(m.code(), withHome(c, m.code()), false)));
        String said = now.isEmpty() ? Texts.get("ui.alternatives.noMunicipality") : names(now);
        return controls.entries().several(Controls.id(c, "members"), Texts.get("ui.alternatives.field.members"), said,
                ticks, codes -> {
                    controls.edits().replace(Changed.formed(c, with(review(), c.association(), codes)),
                            Texts.get("ui.alternatives.edit.members"));
                    return Optional.empty();
                });
    }

    private String withHome(Change c, String code) {
        return home(c, code).map(b -> Texts.get("ui.alternatives.memberOf", municipality(code), b.shortName()))
                .orElseGet(() -> municipality(code));
    }

    /** Regions follow the municipalities. */
    private static NewAssociation with(Review review, NewAssociation a, List<String> codes) {
        return new NewAssociation(a.id(), a.name(), a.shortName(), codes, Newcomers.regions(review, codes));
    }

    private Part newMember(Change.Start c) {
        Sought sought = new Sought(review());
        List<String> now = c.association().municipalities();
        return new Part.Offered(controls.entries().free(Controls.id(c, "member"),
                Texts.get("ui.alternatives.field.newMember"), "", Texts.get("ui.alternatives.municipality"),
                typed -> sought.take(typed, found -> {
                    if (now.contains(found.code())) {
                        return Optional.of(Texts.get("ui.alternatives.error.memberAlready", found.name(),
                                c.association().shortName()));
                    }
                    List<String> all = new ArrayList<>(now);
                    all.add(found.code());
                    controls.edits().replace(found::in, Changed.formed(c, with(found.in(review()), c.association(),
                            all)), UnaryOperator.identity(),
                            Texts.get("ui.alternatives.edit.member", found.name()));
                    return Optional.empty();
                })), sought.offered(now));
    }

    private Part use(Change.Start c) {
        String words = Texts.get("ui.alternatives.edit.use");
        return controls.entries().share(Controls.id(c, "utilisation"), Texts.get("ui.alternatives.field.utilisation"),
                c.utilisation().map(f -> Controls.percent(f.value())).orElse(""),
                Texts.get("ui.alternatives.asTheirs"),
                v -> controls.edits().replace(Changed.using(c, Optional.of(c.utilisation()
                        .map(f -> ChangeEdits.figure(f, v, InputUnit.SHARE)).orElseGet(() -> ChangeEdits.assumed(v)))),
                        words),
                () -> controls.edits().replace(Changed.using(c, Optional.empty()), words));
    }

    private List<Part> join(Change.Join c) {
        return Sentences.parts(Texts.get("ui.alternatives.sentence.join"), controls.year(c), joining(c),
                controls.association(c));
    }

    private Part joining(Change.Join c) {
        Sought sought = new Sought(review());
        List<String> already = body(c, c.association()).map(Structure.Body::municipalities).orElse(List.of());
        return new Part.Offered(controls.entries().free(Controls.id(c, "municipality"),
                Texts.get("ui.alternatives.field.municipality"), municipality(c.municipality()), "",
                typed -> sought.take(typed, found -> {
                    if (already.contains(found.code())) {
                        return Optional.of(Texts.get("ui.alternatives.error.memberAlready", found.name(),
                                controls.name(c.association())));
                    }
                    controls.edits().replace(found::in,
                            new Change.Join(c.id(), c.year(), found.code(), c.association(), c.note()),
                            review -> Newcomers.without(review, c.municipality()),
                            Texts.get("ui.alternatives.edit.joining", found.name()));
                    return Optional.empty();
                })), sought.offered(already));
    }

    private List<Part> leave(Change.Leave c) {
        List<Structure.Body> bodies = controls.bodies(c, c.year());
        List<String> members = new ArrayList<>(body(c, c.association()).map(Structure.Body::municipalities)
                .orElse(List.of()));
        if (!members.contains(c.municipality())) {
            members.addFirst(c.municipality());
        }
        Part municipality = Controls.choice(Controls.id(c, "municipality"),
                Texts.get("ui.alternatives.field.municipality"), c.municipality(), members, this::municipality,
                m -> leaving(c, m, c.association(), c.settlement(), "ui.alternatives.edit.municipality"));
        List<String> ids = new ArrayList<>(bodies.stream().filter(b -> !b.municipalities().isEmpty())
                .map(Structure.Body::id).toList());
        if (!ids.contains(c.association())) {
            ids.addFirst(c.association());
        }
        Part association = Controls.choice(Controls.id(c, "association"),
                Texts.get("ui.alternatives.field.association"), c.association(), ids, controls::name,
                a -> leaving(c, first(c, a), a, c.settlement(), "ui.alternatives.edit.association"));
        Part settlement = Controls.choice(Controls.id(c, "settlement"),
                Texts.get("ui.alternatives.field.settlement"), c.settlement(), List.of(Settlement.values()),
                s -> Texts.get("ui.alternatives.settlement." + s),
                s -> leaving(c, c.municipality(), c.association(), s, "ui.alternatives.edit.settlement"));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.leave"), controls.year(c), municipality,
                association, settlement);
    }

    private void leaving(Change.Leave c, String municipality, String association, Settlement settlement,
            String words) {
        controls.edits().replace(new Change.Leave(c.id(), c.year(), municipality, association, settlement, c.note()),
                Texts.get(words));
    }

    /** Who leaves when another association is chosen: the same municipality where it can, else the first member. */
    private String first(Change.Leave c, String association) {
        List<String> members = body(c, association).map(Structure.Body::municipalities).orElse(List.of());
        return members.contains(c.municipality()) || members.isEmpty() ? c.municipality() : members.getFirst();
    }

    private Optional<Structure.Body> body(Change c, String association) {
        return controls.bodies(c, c.year()).stream().filter(b -> b.id().equals(association)).findFirst();
    }

    private Optional<Structure.Body> home(Change c, String code) {
        return controls.bodies(c, c.year()).stream().filter(b -> b.municipalities().contains(code)).findFirst();
    }

    private Review review() {
        return controls.calculation().review();
    }

    private String municipality(String code) {
        return controls.calculation().name(Subject.municipality(code));
    }

    private String names(List<String> codes) {
        return Controls.list(codes.stream().map(this::municipality).toList());
    }
}
