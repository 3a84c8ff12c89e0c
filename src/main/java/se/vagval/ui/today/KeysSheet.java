package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/**
 * How the municipalities of each association divide their quarter among themselves, and the regions theirs where there are
 * several. Shares are typed only where the key is stated ones; they are taken together when they make a hundred per cent.
 */
final class KeysSheet implements Sheet {
    private static final int COLUMNS = 4;
    private static final double ROUNDING = 1e-4;

    @Override
    public String title() {
        return Texts.get("ui.today.keys.title");
    }

    @Override
    public String about(Calculation now) {
        return Texts.get(now.review().associations().isEmpty() ? "ui.today.keys.none" : "ui.today.keys.about");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        int year = now.review().commission().baseYear();
        return List.of(Columns.words("basis", Texts.get("ui.today.column.basis")),
                Columns.figures("share", Texts.get("ui.today.column.keyShare")),
                Columns.figures("paid", Texts.get("ui.today.column.paid", Integer.toString(year))), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        for (Association a : now.review().associations()) {
            parts.group("group." + a.id(), a.shortName(), COLUMNS);
            party(now, parts, KeyParty.municipalities(now.review(), a));
            if (a.regions().size() > 1) {
                party(now, parts, KeyParty.regions(now.review(), a));
            }
        }
    }

    private static void party(Calculation now, Parts parts, KeyParty party) {
        SplitKey key = party.key();
        GridCell basis = parts.choice(party.path() + ".basis", party.named(Texts.get("ui.today.column.basis")),
                key.basis(), List.of(SplitBasis.values()), b -> Texts.get("ui.today.keys.basis." + b),
                (review, b) -> party.with(review, chosen(now, party, b)));
        parts.row(party.path(), GridRow.Kind.ENTRY,
                GridCell.shown(party.label(), false, Double.NaN), List.of(basis, GridCell.empty(),
                        asked(now, parts, party.whole(), Subject.association(party.association().id()),
                                InputUnit.KRONOR),
                        GridCell.empty()));
        party.members().forEach((id, name) -> member(now, parts, party, id, name));
        if (key.basis() == SplitBasis.STATED) {
            Map<String, InputUnit> cells = party.members().keySet().stream()
                    .collect(Collectors.toMap(party::address, _ -> InputUnit.SHARE, (a, _) -> a, LinkedHashMap::new));
            parts.together(new Together(cells, (review, typed) -> shares(parts.reading(), review, party, typed)));
        }
    }

    private static void member(Calculation now, Parts parts, KeyParty party, String id, String name) {
        boolean stated = party.key().basis() == SplitBasis.STATED;
        GridCell share = stated
                ? parts.figures().of(parts.figure(party.address(id), party.named(name),
                        Optional.ofNullable(party.key().shares().get(id)), InputUnit.SHARE), Measure.KEY,
                        Subject.municipality(id), now.review().commission().baseYear())
                : party.ofMunicipalities()
                        ? asked(now, parts, shareOf(party), Subject.municipality(id), InputUnit.SHARE)
                        : parts.computed(OptionalDouble.empty(), InputUnit.SHARE);
        GridCell paid = party.ofMunicipalities()
                ? asked(now, parts, Measure.CONTRIBUTION_MUNICIPALITY, Subject.municipality(id), InputUnit.KRONOR)
                : GridCell.empty();
        parts.row(party.path() + "." + id, GridRow.Kind.ENTRY, GridCell.shown(Texts.get("ui.today.keys.member", name),
                false, Double.NaN), List.of(GridCell.empty(), share, paid, parts.sources(List.of(share))));
    }

    private static Measure shareOf(KeyParty party) {
        return party.key().basis() == SplitBasis.WORKING_AGE ? Measure.AREA_SHARE : Measure.KEY;
    }

    private static GridCell asked(Calculation now, Parts parts, Measure measure, Subject subject, InputUnit unit) {
        return parts.figures().of(parts.computed(today(now, measure, subject), unit), measure, subject,
                now.review().commission().baseYear());
    }

    private static OptionalDouble today(Calculation now, Measure measure, Subject subject) {
        return now.value(measure, "", subject, now.review().commission().baseYear());
    }

    /** Stated shares begin as what each pays now, in hundredths of a per cent, so that choosing them moves nothing. */
    private static SplitKey chosen(Calculation now, KeyParty party, SplitBasis basis) {
        if (basis != SplitBasis.STATED || party.key().basis() == SplitBasis.STATED) {
            return basis == SplitBasis.STATED ? party.key() : SplitKey.by(basis);
        }
        List<String> ids = List.copyOf(party.members().keySet());
        if (ids.isEmpty()) {
            throw new Refused(Texts.get("ui.today.keys.noMembers"));
        }
        List<OptionalDouble> paid = ids.stream().map(id -> party.ofMunicipalities()
                ? today(now, Measure.CONTRIBUTION_MUNICIPALITY, Subject.municipality(id)) : OptionalDouble.empty())
                .toList();
        double all = paid.stream().mapToDouble(p -> p.orElse(Double.NaN)).sum();
        Map<String, Figure> shares = new LinkedHashMap<>();
        int left = 10_000;
        for (int i = 0; i < ids.size(); i++) {
            double part = Double.isFinite(all) && all > 0 ? paid.get(i).orElseThrow() / all : 1.0 / ids.size();
            int hundredths = i == ids.size() - 1 ? left : (int) Math.min(left, Math.round(part * 10_000));
            left -= hundredths;
            shares.put(ids.get(i), Figure.of(hundredths / 10_000.0));
        }
        return new SplitKey(SplitBasis.STATED, shares);
    }

    private static Review shares(Reading reading, Review review, KeyParty party, Map<String, String> typed) {
        Map<String, Figure> next = new LinkedHashMap<>();
        List<Double> values = new ArrayList<>();
        for (String id : party.members().keySet()) {
            Optional<Figure> before = Optional.ofNullable(party.key().shares().get(id));
            String text = typed.get(party.address(id));
            (text == null ? before : reading.figure(text, InputUnit.SHARE, before)).ifPresent(f -> {
                next.put(id, f);
                values.add(f.value());
            });
        }
        double sum = values.stream().mapToDouble(v -> v).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new Refused(Texts.get("ui.today.keys.sum", SwedishNumbers.percent(sum, 2)));
        }
        return party.with(review, new SplitKey(SplitBasis.STATED, next));
    }
}
