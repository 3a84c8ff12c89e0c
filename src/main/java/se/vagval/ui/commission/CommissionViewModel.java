package se.vagval.ui.commission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import se.vagval.model.Commission;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.statement.View;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** Uppdrag: each field takes what is typed as one step, or keeps it and says why it cannot be taken. */
final class CommissionViewModel {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SAID = 60;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Session session;
    private final Map<Slot, TypedField> fields = new EnumMap<>(Slot.class);
    private final AuthorList authors;
    private final RuleList rules;
    private final ObservableValue<String> years;

    CommissionViewModel(Session session) {
        this.session = session;
        for (Slot slot : Slot.values()) {
            fields.put(slot, new TypedField(session, slot.address(), slot.text(session.review().get()),
                    typed -> take(slot, typed)));
        }
        authors = new AuthorList(session);
        rules = new RuleList(session);
        years = Bindings.createStringBinding(this::yearsInWords, session.review(), field(Slot.BASE_YEAR).text(),
                field(Slot.HORIZON).text());
        session.review()
                .subscribe(review -> fields.forEach((slot, field) -> field.follow(slot.text(review))));
    }

    private Commission commission() {
        return session.review().get().commission();
    }

    /** One field. */
    TypedField field(Slot slot) {
        return fields.get(slot);
    }

    /** Those who carry out the review. */
    AuthorList authors() {
        return authors;
    }

    /** The rules the calculation follows. */
    RuleList rules() {
        return rules;
    }

    /** Whether the commission allows that an alternative is recommended. */
    ObservableValue<Boolean> recommends() {
        return session.review().map(r -> r.commission().recommends());
    }

    /** Sets whether an alternative may be recommended. */
    void recommend(boolean may) {
        edit(may ? Texts.get("ui.commission.edit.recommend") : Texts.get("ui.commission.edit.neutral"),
                r -> r.edit().commission(r.commission().edit().recommends(may).done()).done());
    }

    /** Which years are computed with the base year and horizon as they are typed, and what then falls outside. */
    ObservableValue<String> years() {
        return years;
    }

    /** Which year tables of one year compare, and why. */
    ObservableValue<String> compared() {
        return session.review().map(review -> {
            int year = View.yearOf(review);
            boolean chosen = review.report().comparedYear().filter(y -> y == year).isPresent();
            return Texts.get(chosen ? "ui.commission.compared.chosen" : "ui.commission.compared.found",
                    Integer.toString(year));
        });
    }

    /** Takes back the latest step, after what is being typed has been taken. */
    void undo() {
        session.undo();
    }

    /** Does again what was taken back. */
    void redo() {
        session.redo();
    }

    private String yearsInWords() {
        int base = wholeOr(Slot.BASE_YEAR, FIRST_YEAR, LAST_YEAR, commission().baseYear());
        int horizon = wholeOr(Slot.HORIZON, 1, Commission.LONGEST_HORIZON, commission().horizon());
        YearEffects effects = new YearEffects(session.review().get(), base, horizon);
        return effects.refusal().orElseGet(effects::words);
    }

    private int wholeOr(Slot slot, int least, int most, int otherwise) {
        return whole(field(slot).text().get().strip()).filter(n -> n >= least && n <= most).orElse(otherwise);
    }

    private Optional<String> take(Slot slot, String typed) {
        Optional<String> wrong = wrong(slot, typed);
        return wrong.isPresent() ? wrong : edit(words(slot, typed), review -> slot.set(review, typed));
    }

    /** What is typed, as it follows "Ångra"; of a longer text only that it was changed. */
    private String words(Slot slot, String typed) {
        return slot.isLong() ? slot.editWords()
                : Texts.get("ui.commission.edit.to", slot.editWords(), said(slot.text(session.review().get())),
                        said(typed));
    }

    private static String said(String text) {
        return text.isEmpty() ? Texts.get("ui.commission.edit.nothing")
                : text.length() <= LONGEST_SAID ? text : text.substring(0, LONGEST_SAID).strip() + "…";
    }

    private Optional<String> wrong(Slot slot, String typed) {
        return switch (slot) {
            case TITLE -> title(typed);
            case ORDERED, DUE -> typed.isEmpty() || SwedishDates.parse(typed).isPresent() ? Optional.empty()
                    : Optional.of(Texts.get("ui.commission.error.date", typed));
            case BASE_YEAR -> whole(typed).filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR)
                    .map(y -> new YearEffects(session.review().get(), y, commission().horizon()).refusal())
                    .orElseGet(() -> Optional.of(Texts.get("ui.commission.error.year", typed,
                            Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR))));
            case HORIZON -> whole(typed).filter(n -> n >= 1 && n <= Commission.LONGEST_HORIZON).isPresent()
                    ? Optional.empty()
                    : Optional.of(Texts.get("ui.commission.error.horizon", typed, Commission.LONGEST_HORIZON));
            case COMPARED_YEAR -> typed.isEmpty() || whole(typed).filter(this::isProjected).isPresent()
                    ? Optional.empty()
                    : Optional.of(Texts.get("ui.commission.error.compared", typed,
                            Integer.toString(commission().baseYear() + 1), Integer.toString(commission().lastYear())));
            default -> Optional.empty();
        };
    }

    private boolean isProjected(int year) {
        return year > commission().baseYear() && year <= commission().lastYear();
    }

    private static Optional<String> title(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Texts.get("ui.commission.error.title"));
        }
        return typed.length() <= LONGEST_TITLE ? Optional.empty()
                : Optional.of(Texts.get("ui.commission.error.titleLong", typed.length(), LONGEST_TITLE));
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private Optional<String> edit(String words, UnaryOperator<Review> change) {
        try {
            session.edit(words, change);
            return Optional.empty();
        } catch (InvalidField refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
