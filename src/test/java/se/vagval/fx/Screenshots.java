package se.vagval.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import se.vagval.ui.control.StatementTable;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.shell.Step;

/**
 * Takes pictures of every screen, tab and panel in both looks and in the smallest window, of an empty review, the
 * example and one with very long names, to be looked at. Arguments: the folder, and a pattern of the names of the
 * pictures to take; all unless given.
 */
public final class Screenshots {
    /** The ids of what leads to the parts of a step. */
    static final String TAB = "(today-|report-)?tab-[A-Z]+";

    private static final String WRITTEN = """
            ## Vad staten ger

            Staten ger {financing|contribution.state|alt3} i länsförbundet, **oavsett *hur* det styrs**, mot \
            {financing|contribution.nobody|alt3} i dag. Mer står i [avsnitt 8.2](#8.2) och på \
            [rådets webbplats](https://www.finsam.se).

            - en punkt som är så lång att den bryts på flera rader också i ett brett fönster, eftersom den säger mer än \
            en punkt brukar säga
            - en kort punkt

            1. först
            2. sedan, *kanske*

            Och sedan fortsätter texten.""";

    private final PictureWindow window;

    private Screenshots(PictureWindow window) {
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("vagval-pictures");
        PictureFiles files = new PictureFiles(home.resolve("Vägval"));
        Screenshots pictures = new Screenshots(
                new PictureWindow(Path.of(args[0]), args.length > 1 ? args[1] : ".*", home));
        pictures.start();
        pictures.empty(files.empty());
        pictures.example(files.worked());
        pictures.longNames(files.longNames());
        new ReportPictures(pictures.window).take(files.unfinished());
        for (String id : List.of("stockholm", "ekero", "trelleborg", "statskontoret")) {
            pictures.whole(id, files.example(id));
        }
        pictures.window.act(pictures.window::close);
        pictures.window.act(Platform::exit);
        pictures.window.run();
    }

    private void start() {
        window.open(Optional.empty(), "#start");
        window.all("start");
    }

    private void empty(Path file) {
        window.open(Optional.of(file), "#brand");
        steps("tom");
        panel("menu-history", "tom-historik");
        panel("menu-versions", "tom-versioner");
    }

    private void example(Path file) {
        window.open(Optional.of(file), "#brand");
        steps("exempel");
        earlierYear();
        cards();
        implementation();
        writing();
        consequences();
        explain();
        panels();
        palette();
    }

    /** What the template adds to the merger, an alternative without steps, and each of the ways to see the plan. */
    private void implementation() {
        window.press("#step-" + Step.IMPLEMENTATION.number());
        window.press("#take-MERGE_KEEPING");
        window.all("genomforande");
        window.whole("genomforande-hel", 1280);
        window.whole("genomforande-hel-1000", 1000);
        window.press("#plan-show-CHART");
        window.all("genomforande-tidplan");
        window.press("#plan-show-BOTH");
        window.act(() -> {
            ComboBox<?> box = (ComboBox<?>) window.find("#implementation-alternative");
            box.getSelectionModel().select(1);
        });
        window.all("genomforande-utan-steg");
        window.press("#undo");
    }

    /** A text with all that a text can have, a link in it, and a figure that is looked for. */
    private void writing() {
        window.press("#step-" + Step.REPORT.number());
        window.press("#report-tab-TEXT");
        window.act(() -> ((ProseArea) window.find("#section-text")).marks().set(WRITTEN));
        window.all("rapport-skriven");
        window.act(() -> ((ProseArea) window.find("#section-text")).moveDocumentEnd());
        window.press("#prose-link");
        window.all("rapport-lank");
        window.press("#prose-link");
        window.press("#prose-figure");
        window.act(() -> ((TextField) window.find("#figure-find")).setText("staten länsförbund"));
        window.all("rapport-siffra");
    }

    private void longNames(Path file) {
        window.open(Optional.of(file), "#brand");
        steps("langa");
    }

    /** Each step and tab of an example in its whole height. */
    private void whole(String of, Path file) {
        window.open(Optional.of(file), "#brand");
        for (Step step : List.of(Step.COMMISSION, Step.TODAY, Step.ALTERNATIVES, Step.CONSEQUENCES, Step.ARGUMENTS,
                Step.IMPLEMENTATION)) {
            String name = of + "-" + step.name().toLowerCase(Locale.ROOT);
            window.press("#step-" + step.number());
            window.whole(name, 1280);
            tabs(step, name, tab -> window.whole(tab, 1280));
        }
    }

    private void steps(String of) {
        for (Step step : Step.values()) {
            String name = of + "-" + step.name().toLowerCase(Locale.ROOT);
            window.press("#step-" + step.number());
            window.all(name);
            tabs(step, name, window::all);
        }
    }

    /** The tabs of a step, whichever they are when it is in view; the first is in view already. */
    private void tabs(Step step, String name, Consumer<String> picture) {
        window.planThen(() -> {
            List<String> tabs = FxSteps.seen(window.find("#content")).map(Node::getId)
                    .filter(id -> id != null && id.matches(TAB)).toList();
            tabs.stream().skip(1).forEach(id -> {
                window.press("#" + id);
                picture.accept(name + "-" + id.replaceFirst(".*tab-", "").toLowerCase(Locale.ROOT));
            });
            tabs.stream().limit(1).forEach(id -> window.press("#" + id));
        });
    }

    private void earlierYear() {
        window.press("#step-" + Step.TODAY.number());
        window.press("#today-tab-ACCOUNTS");
        window.press("#today-year-add");
        for (String tab : List.of("ACCOUNTS", "ADMINISTRATION", "RESULTS")) {
            window.press("#today-tab-" + tab);
            window.all("tidigare-ar-" + tab.toLowerCase(Locale.ROOT));
        }
        window.press("#today-year-remove");
    }

    /** Each alternative, and the last with one change of each kind, which are then undone. */
    private void cards() {
        window.press("#step-" + Step.ALTERNATIVES.number());
        window.planThen(() -> FxSteps.seen(window.find("#content")).map(Node::getId)
                .filter(id -> id != null && id.startsWith("tree-")).toList().forEach(id -> {
                    window.press("#" + id);
                    window.whole("alternativ-" + id, 1280);
                    window.whole("alternativ-" + id + "-1000", 1000);
                }));
        window.planThen(() -> {
            int kinds = kinds().size();
            for (int i = 0; i < kinds; i++) {
                int kind = i;
                window.act(() -> kinds().get(kind).fire());
            }
            window.all("alternativ-alla-kort");
            window.whole("alternativ-alla-kort-hel", 1280);
            window.whole("alternativ-alla-kort-hel-1000", 1000);
            for (int i = 0; i < kinds; i++) {
                window.press("#undo");
            }
        });
    }

    private List<MenuItem> kinds() {
        return ((MenuButton) window.find("#add-change")).getItems().stream()
                .filter(i -> i.getOnAction() != null && !i.isDisable()).toList();
    }

    @SuppressWarnings("unchecked")
    private void consequences() {
        window.press("#step-" + Step.CONSEQUENCES.number());
        for (String tab : List.of("OVERVIEW", "FINANCING", "ADMINISTRATION", "EQUITY")) {
            window.press("#tab-" + tab);
            window.press("#year-0");
            window.all("alla-ar-" + tab.toLowerCase(Locale.ROOT));
        }
        window.press("#tab-MUNICIPALITIES");
        window.act(() -> {
            ComboBox<Object> box = (ComboBox<Object>) window.find("#municipality");
            box.setValue(box.getItems().get(2));
        });
        window.all("kommun");
        window.act(() -> {
            ComboBox<Object> box = (ComboBox<Object>) window.find("#municipality");
            box.setValue(box.getItems().getFirst());
        });
        window.press("#tab-MEMBERS");
        window.all("medlemsblad");
        window.press("#member-next");
        window.press("#member-next");
        window.all("medlemsblad-kommun");
        window.press("#tab-OVERVIEW");
        window.press("#year-2021");
    }

    private void explain() {
        window.act(() -> ask(5, 4));
        window.all("forklara");
        window.act(() -> enter(window.find(".vv-explain-row")));
        window.act(() -> enter(window.find(".vv-explain-row")));
        window.all("forklara-foljd");
        window.act(
                () -> ((RadioMenuItem) ((MenuButton) window.find("#explain-beside")).getItems().get(1)).fire());
        window.all("forklara-bredvid");
        window.press("#tab-MUNICIPALITIES");
        window.all("forklara-kommuner");
        window.press("#panel-close");
        window.press("#tab-OVERVIEW");
        window.press("#step-" + Step.ALTERNATIVES.number());
        window.press("#key-cost-activities");
        window.all("forklara-alternativ");
        window.press("#panel-close");
    }

    private void ask(int row, int column) {
        StatementTable table = (StatementTable) window.find("#table-comparison");
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
        enter(table);
    }

    private static void enter(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void panels() {
        window.press("#step-" + Step.CONSEQUENCES.number());
        window.planThen(() -> window.brand().getItems().stream().map(MenuItem::getId)
                .filter(id -> id != null && !id.matches("menu-(start|open.*|save-as|palette|dark)"))
                .forEach(id -> panel(id, id.replace("menu-", "panel-"))));
        window.fire("menu-versions");
        window.press("#version-1-compare");
        window.all("panel-versions-compare");
    }

    private void panel(String item, String name) {
        window.fire(item);
        window.all(name);
        window.press("#panel-close");
    }

    private void palette() {
        window.fire("menu-palette");
        window.all("palette");
        window.act(() -> ((TextField) window.find("#palette-query")).setText("ko"));
        window.all("palette-typed");
    }
}
