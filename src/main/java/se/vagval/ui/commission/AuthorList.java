package se.vagval.ui.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.vagval.model.Author;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** The rows of authors: those of the review, and those begun but not yet named. */
final class AuthorList {
    private final Session session;
    private final RowDrafts drafts;
    private final ObservableList<AuthorRow> rows = FXCollections.observableArrayList();
    // Kept, since what listens to an unmodifiable list goes when that list is collected as garbage.
    private final ObservableList<AuthorRow> shown = FXCollections.unmodifiableObservableList(rows);

    AuthorList(Session session) {
        this.session = session;
        drafts = new RowDrafts(session.drafts(), "commission.authors");
        follow(session.review().get().commission().authors());
        drafts.left().forEach(this::restore);
        session.review().subscribe((_, review) -> {
            follow(review.commission().authors());
            keep();
        });
    }

    /** Shows again what was typed when the file was last closed; in a row of its own when its author is no longer there. */
    private void restore(RowDrafts.Waiting left) {
        String author = left.cells().getFirst();
        AuthorRow row = rows.stream()
                .filter(r -> !author.isEmpty() && r.is(author) && r.problem().get().isEmpty()).findFirst()
                .orElseGet(this::add);
        row.waits(left);
    }

    private void keep() {
        drafts.keep(rows.stream().flatMap(r -> r.waiting().stream()).toList());
    }

    ObservableList<AuthorRow> rows() {
        return shown;
    }

    /** Begins a row; it is part of the review when it has a name. */
    AuthorRow add() {
        AuthorRow row = new AuthorRow();
        rows.add(row);
        return row;
    }

    /** Takes what is typed in a row. */
    void submit(AuthorRow row) {
        session.together(() -> {
            take(row);
            keep();
        });
    }

    private void take(AuthorRow row) {
        row.read().filter(author -> !row.held().equals(Optional.of(author))).ifPresent(author -> {
            List<Author> authors = new ArrayList<>();
            rows.forEach(r -> (r == row ? Optional.of(author) : r.held()).ifPresent(authors::add));
            // Set before the review answers, so that the answer finds each author in its row.
            row.follow(author);
            edit(Texts.get("ui.commission.edit.author", author.name()), authors);
        });
    }

    /** Forgets what is typed in a row. */
    void restore(AuthorRow row) {
        row.restore();
        keep();
    }

    /** Takes a row away. */
    void remove(AuthorRow row) {
        session.together(() -> {
            rows.remove(row);
            edit(Texts.get("ui.commission.edit.authorRemoved", row.held().map(Author::name).orElse("")), held());
            keep();
        });
    }

    /** Moves a row some places down, or up when negative; not past an end. */
    void move(AuthorRow row, int places) {
        int from = rows.indexOf(row);
        int to = from + places;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        List<AuthorRow> moved = new ArrayList<>(rows);
        moved.add(to, moved.remove(from));
        rows.setAll(moved);
        session.together(() -> {
            edit(Texts.get("ui.commission.edit.authorMoved", row.held().map(Author::name).orElse("")), held());
            keep();
        });
    }

    private void edit(String words, List<Author> authors) {
        session.edit(words, r -> r.edit().commission(r.commission().edit().authors(authors).done()).done());
    }

    private List<Author> held() {
        return rows.stream().flatMap(r -> r.held().stream()).toList();
    }

    private void follow(List<Author> authors) {
        if (held().equals(authors)) {
            return;
        }
        List<AuthorRow> kept = rows.stream().filter(r -> r.held().isPresent()).toList();
        List<AuthorRow> begun = rows.stream().filter(r -> r.held().isEmpty() && !r.isBlank()).toList();
        List<AuthorRow> now = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            AuthorRow row = i < kept.size() ? kept.get(i) : new AuthorRow();
            row.follow(authors.get(i));
            now.add(row);
        }
        now = Stream.concat(now.stream(), begun.stream()).toList();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }
}
