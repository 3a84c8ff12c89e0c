package se.vagval.ui.alternatives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.PriceIndex;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.Structure;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.Texts;

/** The sentences about how a quarter is divided and how large the activities are. */
final class KeySentences {
    private static final double ROUNDING = 1e-4;
    private static final double GLIDE_TARGET = 0.2;

    private enum Policy {
        BALANCED, GLIDING, PLANNED
    }

    private final Controls controls;

    KeySentences(Controls controls) {
        this.controls = controls;
    }

    List<Part> split(Change.ChangeSplitKey c) {
        Part basis = Controls.choice(Controls.id(c, "basis"), Texts.get("ui.alternatives.field.basis"),
                c.key().basis(), List.of(SplitBasis.values()), b -> Texts.get("ui.alternatives.basis." + b),
                b -> controls.edits().replace(with(c, b == SplitBasis.STATED ? stated(c) : SplitKey.by(b)),
                        Texts.get("ui.alternatives.edit.basis")));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.splitKey"), controls.year(c),
                controls.association(c), basis);
    }

    private static Change.ChangeSplitKey with(Change.ChangeSplitKey c, SplitKey key) {
        return new Change.ChangeSplitKey(c.id(), c.year(), c.association(), key, c.note());
    }

    private List<String> members(Change.ChangeSplitKey c) {
        return controls.bodies(c, c.year()).stream().filter(b -> b.id().equals(c.association())).findFirst()
                .map(Structure.Body::municipalities).orElse(List.of());
    }

    /** Stated shares begin as what each municipality pays before, in whole per cent that make a hundred. */
    private SplitKey stated(Change.ChangeSplitKey c) {
        List<String> codes = members(c);
        if (codes.isEmpty()) {
            return c.key();
        }
        int before = c.year() - 1;
        String base = controls.calculation().reference();
        Map<String, Figure> shares = new LinkedHashMap<>();
        double all = codes.stream().mapToDouble(m -> paid(base, m, before).orElse(Double.NaN)).sum();
        int left = 10_000;
        for (int i = 0; i < codes.size(); i++) {
            double part = Double.isFinite(all) && all > 0 ? paid(base, codes.get(i), before).orElseThrow() / all
                    : 1.0 / codes.size();
            int hundredths = i == codes.size() - 1 ? left : (int) Math.min(left, Math.round(part * 10_000));
            left -= hundredths;
            shares.put(codes.get(i), ChangeEdits.assumed(hundredths / 10_000.0));
        }
        return new SplitKey(SplitBasis.STATED, shares);
    }

    private OptionalDouble paid(String alternative, String code, int year) {
        return controls.calculation().value(Measure.CONTRIBUTION_MUNICIPALITY, alternative,
                Subject.municipality(code), year);
    }

    /** A field for each municipality's share; they are taken together when they make a hundred per cent. */
    List<List<Part>> shares(Change.ChangeSplitKey c) {
        return c.key().shares().entrySet().stream().map(e -> Sentences.parts(
                Texts.get("ui.alternatives.sentence.share1", municipality(e.getKey())),
                (Part) share(c, e.getKey(), e.getValue()))).toList();
    }

    private String municipality(String code) {
        return controls.calculation().name(Subject.municipality(code));
    }

    private static String field(Change.ChangeSplitKey c, String code) {
        return Controls.id(c, "share-" + code);
    }

    private Part.Entry share(Change.ChangeSplitKey c, String code, Figure now) {
        return controls.entries().free(field(c, code),
                Texts.get("ui.alternatives.field.share", municipality(code)), Controls.percent(now.value()), "",
                typed -> take(c, code, typed));
    }

    private Optional<String> take(Change.ChangeSplitKey c, String code, String typed) {
        Map<String, Figure> next = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<String, Figure> e : c.key().shares().entrySet()) {
            String words = e.getKey().equals(code) ? typed
                    : controls.entries().pending(field(c, e.getKey())).orElse("");
            NumberReading read = words.isEmpty() ? new NumberReading.Parsed(e.getValue().value())
                    : SwedishNumberParser.parsePercent(words);
            if (read instanceof NumberReading.Refused refused && e.getKey().equals(code)) {
                return Optional.of(refused.sentence());
            }
            double value = read instanceof NumberReading.Parsed p ? p.value() : e.getValue().value();
            if (value < 0 || value > 1) {
                return Optional.of(Texts.get("ui.alternatives.error.share", words.strip()));
            }
            next.put(e.getKey(), ChangeEdits.figure(e.getValue(), value, InputUnit.SHARE));
            sum += value;
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            return Optional.of(Texts.get("ui.alternatives.error.sum", Controls.percent(sum)));
        }
        next.keySet().forEach(k -> controls.entries().forget(field(c, k)));
        controls.edits().replace(with(c, new SplitKey(SplitBasis.STATED, next)),
                Texts.get("ui.alternatives.edit.shares"));
        return Optional.empty();
    }

    List<Part> policy(Change.ChangePolicy c) {
        Part kind = Controls.choice(Controls.id(c, "policy"), Texts.get("ui.alternatives.field.policy"), kind(c),
                List.of(Policy.values()), KeySentences::words,
                p -> controls.edits().replace(Slot.with(c, begun(c, p)), Texts.get("ui.alternatives.edit.policy")));
        return switch (c.policy()) {
            case ActivityPolicy.Planned p -> Sentences.parts(Texts.get("ui.alternatives.sentence.planned"),
                    controls.year(c), controls.association(c), kind, planned(c, p),
                    controls.index(c, "index", p.index(),
                            i -> Slot.with(c, new ActivityPolicy.Planned(p.amount(), i))));
            case ActivityPolicy.Balanced b when b.glide().isPresent() -> Sentences.parts(
                    Texts.get("ui.alternatives.sentence.gliding"), controls.year(c), controls.association(c), kind,
                    controls.figure(c, "target"), lastYear(c, b.glide().get()));
            case ActivityPolicy.Balanced _ -> Sentences.parts(Texts.get("ui.alternatives.sentence.policy"),
                    controls.year(c), controls.association(c), kind);
        };
    }

    private static Policy kind(Change.ChangePolicy c) {
        return switch (c.policy()) {
            case ActivityPolicy.Planned _ -> Policy.PLANNED;
            case ActivityPolicy.Balanced b -> b.glide().isPresent() ? Policy.GLIDING : Policy.BALANCED;
        };
    }

    private static String words(Policy policy) {
        return switch (policy) {
            case BALANCED -> Texts.get("ui.alternatives.policy.balanced");
            case GLIDING -> Texts.get("ui.alternatives.policy.gliding");
            case PLANNED -> Texts.get("ui.alternatives.policy.planned");
        };
    }

    private ActivityPolicy begun(Change.ChangePolicy c, Policy policy) {
        return switch (policy) {
            case BALANCED -> ActivityPolicy.balanced();
            case GLIDING -> new ActivityPolicy.Balanced(Optional.of(new ActivityPolicy.GlidePath(
                    controls.calculation().years().getLast(), ChangeEdits.assumed(GLIDE_TARGET))));
            case PLANNED -> new ActivityPolicy.Planned(Optional.empty(), PriceIndex.WAGES);
        };
    }

    private Part planned(Change.ChangePolicy c, ActivityPolicy.Planned p) {
        String words = Texts.get("ui.alternatives.edit.planned");
        return controls.entries().amountOrNone(Controls.id(c, "planned"), Texts.get("ui.alternatives.field.planned"),
                p.amount().map(f -> controls.text(Slot.Kind.AMOUNT, f.value())).orElse(""),
                Texts.get("ui.alternatives.asBaseYear"), controls.unit(),
                v -> controls.edits().replace(Slot.with(c, new ActivityPolicy.Planned(Optional.of(p.amount()
                        .map(f -> ChangeEdits.figure(f, v, InputUnit.KRONOR)).orElseGet(() -> ChangeEdits.assumed(v))),
                        p.index())),
                        words),
                () -> controls.edits().replace(Slot.with(c, new ActivityPolicy.Planned(Optional.empty(), p.index())),
                        words));
    }

    private Part lastYear(Change.ChangePolicy c, ActivityPolicy.GlidePath glide) {
        List<Integer> years = controls.calculation().years().stream()
                .filter(y -> y >= c.year() || y == glide.lastYear()).toList();
        return Controls.choice(Controls.id(c, "last"), Texts.get("ui.alternatives.field.lastYear"), glide.lastYear(),
                years, y -> Integer.toString(y), y -> controls.edits().replace(Slot.with(c,
                        new ActivityPolicy.Balanced(Optional.of(new ActivityPolicy.GlidePath(y, glide.target())))),
                        Texts.get("ui.alternatives.edit.lastYear")));
    }
}
