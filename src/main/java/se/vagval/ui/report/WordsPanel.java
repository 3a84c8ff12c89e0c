package se.vagval.ui.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** What the documents lack and only the user can write; no room is taken by nothing. */
final class WordsPanel extends VBox {
    /** More are shown when the user wants to see them. */
    private static final int SHOWN = 3;

    private final WordsViewModel model;
    private final Consumer<String> go;
    private final Label summary = Parts.wrapped("", "vv-muted");
    private final VBox list = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final Map<String, WordsRow> rows = new LinkedHashMap<>();
    private boolean all;

    /**
     * @param go
     *            shows the section of an id
     */
    WordsPanel(WordsViewModel model, Consumer<String> go) {
        super(4);
        this.model = model;
        this.go = go;
        setId("words-asked");
        getStyleClass().addAll("vv-card", "vv-asked-words");
        more.setId("words-more");
        more.setOnAction(_ -> {
            all = true;
            show();
            rows.values().stream().skip(SHOWN).findFirst().ifPresent(WordsRow::focusField);
        });
        getChildren().setAll(Parts.label(Texts.get("ui.words.title"), "vv-card-title"), summary, list, more);
        model.rows().subscribe(_ -> show());
    }

    /** Hands over all that is typed. */
    void submit() {
        List.copyOf(rows.values()).forEach(WordsRow::submit);
    }

    /** Puts the caret in the first field whose words are missing. */
    void focusFirst() {
        model.rows().get().stream().filter(a -> !a.given()).map(a -> rows.get(a.id())).filter(Objects::nonNull)
                .findFirst().ifPresent(WordsRow::focusField);
    }

    private void show() {
        List<AskedWords> asked = model.rows().get();
        setVisible(!asked.isEmpty());
        setManaged(isVisible());
        if (asked.isEmpty()) {
            all = false;
        }
        summary.setText(Texts.get("ui.words.summary", model.missing()));
        List<AskedWords> shown = all ? asked : asked.subList(0, Math.min(SHOWN, asked.size()));
        rows.keySet().retainAll(shown.stream().map(AskedWords::id).toList());
        shown.forEach(a -> rows.computeIfAbsent(a.id(), _ -> new WordsRow(model, a, go)).follow(a));
        List<WordsRow> wanted = shown.stream().map(a -> rows.get(a.id())).toList();
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
        more.setText(Texts.get("ui.words.more", asked.size()));
        more.setVisible(asked.size() > shown.size());
        more.setManaged(more.isVisible());
    }
}
