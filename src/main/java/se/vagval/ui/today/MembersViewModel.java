package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.model.Association;
import se.vagval.model.InvalidField;
import se.vagval.model.Municipality;
import se.vagval.model.Register;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** Who belongs to which association, and the register that municipalities are chosen from. */
final class MembersViewModel {
    /** A municipality of the review. */
    record Member(String code, String name, String county) {}

    /** An association, or with id "" none, and the municipalities that belong to it, in Swedish order. */
    record Home(String id, String name, List<Member> members) {}

    /**
     * A municipality of the register.
     *
     * @param home
     *            short name of the association it belongs to in the review, or ""
     */
    record Hit(String code, String name, String county, String home) {}

    private final Session session;
    private final Register register;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<List<Home>> homes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty sought = new SimpleStringProperty("");

    /**
     * @param review
     *            the session's, while anybody sees who belongs where
     * @param tell
     *            told in Swedish of what could not be done
     */
    MembersViewModel(Session session, ObservableValue<Review> review, Register register, Consumer<String> tell) {
        this.session = session;
        this.register = register;
        this.tell = tell;
        review.subscribe(this::make);
        sought.subscribe((_, _) -> hits.set(found()));
    }

    private void make(Review review) {
        List<Home> now = new ArrayList<>();
        Homes.members(review).forEach((id, members) -> now.add(new Home(id,
                review.association(id).map(Association::shortName)
                        .orElseGet(() -> Texts.get("ui.today.municipalities.outside")),
                members.stream().map(m -> new Member(m.code(), m.name(), Homes.county(register, m.code())))
                        .toList())));
        if (!now.equals(homes.get())) {
            homes.set(List.copyOf(now));
            hits.set(found());
        }
    }

    /** The associations in their order, and last what belongs to none. */
    ReadOnlyObjectProperty<List<Home>> homes() {
        return homes.getReadOnlyProperty();
    }

    /** What is sought in the register: the beginning of a name, of a county or of a code. */
    StringProperty sought() {
        return sought;
    }

    /** The municipalities of the register that are sought, all of them while nothing is. */
    ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    private List<Hit> found() {
        String typed = sought.get().strip();
        Stream<RegisteredMunicipality> all = typed.isEmpty() ? register.municipalities().stream()
                : Stream.concat(register.search(typed).stream(), register.municipalities().stream()
                        .filter(m -> m.code().startsWith(typed) || inCounty(m, typed))).distinct();
        Review review = session.review().get();
        return all.map(m -> new Hit(m.code(), m.name(), Homes.county(register, m.code()), home(review, m.code())))
                .toList();
    }

    private boolean inCounty(RegisteredMunicipality m, String typed) {
        Locale swedish = Texts.SWEDISH;
        return Homes.county(register, m.code()).toLowerCase(swedish).startsWith(typed.toLowerCase(swedish));
    }

    private static String home(Review review, String code) {
        return review.association(Homes.of(review, code)).map(Association::shortName)
                .orElseGet(() -> Homes.has(review, code) ? Texts.get("ui.today.municipalities.outside") : "");
    }

    /** Moves municipalities to an association or, with id "", out of theirs; those of the register alone come in. One step. */
    void move(List<String> codes, String association) {
        Review before = session.review().get();
        List<RegisteredMunicipality> fresh = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (String code : codes) {
            if (!Homes.has(before, code)) {
                register.byCode(code).ifPresent(fresh::add);
            } else if (!Homes.of(before, code).equals(association)) {
                moved.add(code);
            }
        }
        if (fresh.isEmpty() && moved.isEmpty()) {
            return;
        }
        try {
            session.edit(words(before, fresh, moved, association), review -> {
                Review next = review;
                for (RegisteredMunicipality m : fresh) {
                    next = Homes.put(next, register, m, association);
                }
                for (String code : moved) {
                    next = Homes.moved(next, code, association);
                }
                return next;
            });
        } catch (InvalidField e) {
            tell.accept(refused(before, e));
        }
    }

    private static String refused(Review review, InvalidField e) {
        return review.associations().stream()
                .filter(a -> e.field().startsWith("associations." + a.id() + ".municipalityKey")).findFirst()
                .map(a -> Texts.get("ui.today.members.statedKey", a.shortName()))
                .orElseGet(() -> InUse.sentence(review, e));
    }

    private String words(Review review, List<RegisteredMunicipality> added, List<String> moved, String association) {
        int count = added.size() + moved.size();
        String what = count > 1 ? Texts.get("ui.today.members.several", count)
                : added.isEmpty() ? name(review, moved.getFirst()) : added.getFirst().name();
        if (association.equals(Homes.NONE)) {
            return Texts.get(moved.isEmpty() ? "ui.today.members.addedOutside" : "ui.today.members.movedOut", what);
        }
        return Texts.get(moved.isEmpty() ? "ui.today.members.added" : "ui.today.members.moved", what,
                Homes.name(review, association));
    }

    private static String name(Review review, String code) {
        return review.municipalities().stream().filter(m -> m.code().equals(code)).map(Municipality::name).findFirst()
                .orElse(code);
    }
}
