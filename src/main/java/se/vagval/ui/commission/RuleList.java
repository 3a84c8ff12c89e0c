package se.vagval.ui.commission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.vagval.model.InvalidField;
import se.vagval.model.RuleKind;
import se.vagval.model.Rules;
import se.vagval.text.Texts;
import se.vagval.ui.commission.RuleRow.Item;
import se.vagval.ui.session.Session;

/** The rows of rules and ladder steps: those of the review, and those begun. */
final class RuleList {
    private final Session session;
    private final RowDrafts drafts;
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    // Kept, since what listens to an unmodifiable list goes when that list is collected as garbage.
    private final ObservableList<RuleRow> shown = FXCollections.unmodifiableObservableList(rows);

    RuleList(Session session) {
        this.session = session;
        drafts = new RowDrafts(session.drafts(), "rules");
        follow(items(session.review().get().rules()));
        drafts.left().forEach(this::restore);
        session.review().subscribe((_, review) -> {
            follow(items(review.rules()));
            keep();
        });
    }

    /** Shows again what was typed when the file was last closed; in a row of its own when its rule is no longer there. */
    private void restore(RowDrafts.Waiting left) {
        rows.stream().filter(r -> r.is(left) && r.problem().get().isEmpty()).findFirst()
                .orElseGet(() -> add(RuleRow.kind(left))).waits(left);
    }

    private void keep() {
        drafts.keep(rows.stream().flatMap(r -> r.waiting().stream()).toList());
    }

    /** The rules, then the steps of the ladder. */
    ObservableList<RuleRow> rows() {
        return shown;
    }

    /** Whether the review follows the standard rules. */
    ObservableValue<Boolean> standard() {
        return session.review().map(r -> r.rules().equals(Rules.standard()));
    }

    /** Begins a row; it is part of the review when it can be read. */
    RuleRow add(Optional<RuleKind> kind) {
        RuleRow row = new RuleRow(kind);
        long rules = rows.stream().filter(r -> !r.isStep()).count();
        rows.add(row.isStep() ? rows.size() : (int) rules, row);
        return row;
    }

    /** Puts back the standard rules, as one step; what was begun and not taken goes with it. */
    void putBack() {
        rows.removeIf(r -> r.held().isEmpty());
        rows.forEach(RuleRow::restore);
        session.together(() -> {
            session.edit(Texts.get("ui.commission.edit.rulesBack"), r -> r.edit().rules(Rules.standard()).done());
            follow(items(session.review().get().rules()));
            keep();
        });
    }

    /** Forgets what is typed in a row. */
    void restore(RuleRow row) {
        row.restore();
        keep();
    }

    /** Takes a row away, unless the shares that are left would not be the whole. */
    void remove(RuleRow row) {
        session.together(() -> {
            drop(row);
            keep();
        });
    }

    private void drop(RuleRow row) {
        try {
            take(Texts.get("ui.commission.edit.ruleRemoved", row.inSentence(), row.year().get().strip()),
                    rows.stream().filter(r -> r != row && r.held().isPresent())
                            .collect(Collectors.toMap(r -> r, r -> r.held().get(), (a, _) -> a, LinkedHashMap::new)));
            rows.remove(row);
        } catch (InvalidField shares) {
            row.refuse(Texts.get("ui.commission.error.shares"));
        }
    }

    /**
     * Takes all that is typed and can be read. The three shares are taken together, when they are the whole: until then
     * those that are typed anew wait, and say so.
     */
    void submit() {
        session.together(() -> {
            takeTyped();
            keep();
        });
    }

    private void takeTyped() {
        Map<RuleRow, Item> typed = new LinkedHashMap<>();
        rows.forEach(row -> row.read().or(row::held).ifPresent(item -> typed.put(row, item)));
        refuseTwice(typed);
        String words = Texts.get("ui.commission.edit.rule", typed.entrySet().stream()
                .filter(e -> !Optional.of(e.getValue()).equals(e.getKey().held()))
                .map(e -> e.getKey().inSentence())
                .distinct().collect(Collectors.joining(", ")));
        try {
            take(words, typed);
        } catch (InvalidField shares) {
            List.copyOf(typed.keySet()).stream().filter(RuleRow::isPartyShare)
                    .filter(row -> !Optional.of(typed.get(row)).equals(row.held()))
                    .forEach(row -> waits(row, Texts.get("ui.commission.error.shares"), typed));
            take(words, typed);
        }
    }

    private static void waits(RuleRow row, String why, Map<RuleRow, Item> typed) {
        row.refuse(why);
        row.held().ifPresentOrElse(held -> typed.put(row, held), () -> typed.remove(row));
    }

    /** Two rules of a kind from the same year: the later row waits. */
    private static void refuseTwice(Map<RuleRow, Item> typed) {
        Set<String> seen = new HashSet<>();
        for (RuleRow row : List.copyOf(typed.keySet())) {
            Item item = typed.get(row);
            boolean twice = item.rule().filter(r -> !seen.add(r.kind() + "/" + r.fromYear())).isPresent();
            if (twice) {
                waits(row, Texts.get("ui.commission.error.ruleTwice", row.year().get().strip()), typed);
            }
        }
    }

    private void take(String words, Map<RuleRow, Item> items) {
        Rules rules = new Rules(items.values().stream().flatMap(i -> i.rule().stream()).toList(),
                items.values().stream().flatMap(i -> i.step().stream()).toList());
        items.forEach((row, item) -> {
            if (!row.held().equals(Optional.of(item))) {
                row.follow(item);
            }
        });
        session.edit(words, r -> r.edit().rules(rules).done());
    }

    private static List<Item> items(Rules rules) {
        return Stream.concat(rules.rules().stream().map(Item::of), rules.ladder().stream().map(Item::of)).toList();
    }

    private List<Item> held() {
        return rows.stream().flatMap(r -> r.held().stream()).toList();
    }

    private void follow(List<Item> items) {
        if (held().equals(items)) {
            return;
        }
        List<RuleRow> kept = new ArrayList<>(rows.stream().filter(r -> r.held().isPresent()).toList());
        List<RuleRow> now = new ArrayList<>();
        for (Item item : items) {
            Optional<RuleRow> same = kept.stream().filter(r -> r.held().equals(Optional.of(item))).findFirst();
            same.ifPresent(kept::remove);
            now.add(same.orElseGet(() -> RuleRow.of(item)));
        }
        rows.stream().filter(r -> r.held().isEmpty() && !r.isBlank()).forEach(now::add);
        rows.setAll(now);
    }
}
