package se.vagval.ui.report;

import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.prose.ProseState;
import se.vagval.ui.prose.ProseVerbs;

/** The buttons above a text: pressed are those that hold where one stands in it. */
final class ProseTools extends FlowPane {
    private static final KeyCombination LINK = KeyCombination.valueOf("Shortcut+L");
    private static final KeyCombination SECTION = KeyCombination.valueOf("Shortcut+Shift+L");
    private static final KeyCombination FIGURE = KeyCombination.valueOf("Shortcut+Shift+F");

    private final ProseArea area;
    private final ProseVerbs verbs;
    private final ToggleButton heading;
    private final ToggleButton strong;
    private final ToggleButton emphasis;
    private final ToggleButton bullets;
    private final ToggleButton numbers;
    private final ToggleButton link;

    /**
     * @param links
     *            where a link on the web is written
     * @param figures
     *            where a figure is chosen
     */
    ProseTools(ProseArea area, ProseVerbs verbs, OutlineViewModel model, LinkPanel links, FigureChooser figures) {
        super(4, 4);
        this.area = area;
        this.verbs = verbs;
        getStyleClass().add("vv-prose-tools");
        heading = toggle("heading", Texts.get("ui.outline.tool.heading"), Texts.get("ui.prose.tip.heading"),
                () -> verbs.kind(Kind.HEADING));
        strong = toggle("bold", Texts.get("ui.outline.tool.bold"), Texts.get("ui.prose.tip.bold"), verbs::strong);
        emphasis = toggle("italic", Texts.get("ui.outline.tool.italic"), Texts.get("ui.prose.tip.italic"),
                verbs::emphasis);
        bullets = toggle("list", Texts.get("ui.outline.tool.list"), Texts.get("ui.prose.tip.list"),
                () -> verbs.kind(Kind.BULLET));
        numbers = toggle("numbered", Texts.get("ui.outline.tool.numbered"), Texts.get("ui.prose.tip.numbered"),
                () -> verbs.kind(Kind.NUMBER));
        link = toggle("link", Texts.get("ui.outline.tool.link"), Texts.get("ui.prose.tip.link"), () -> {});
        link.setOnAction(_ -> {
            links.open(!links.isVisible());
            tell(area.state().get());
        });
        strong.getStyleClass().add("vv-strong");
        MenuButton sections = sections(model);
        Button figure = figure(figures);
        getChildren().setAll(heading, strong, emphasis, bullets, numbers, link, sections, figure);
        keys(Map.of(LINK, link::fire, SECTION, () -> menu(sections), FIGURE, figure::fire));
        area.state().subscribe(this::tell);
    }

    private ToggleButton toggle(String id, String words, String tip, Runnable press) {
        ToggleButton button = new ToggleButton(words);
        button.setId("prose-" + id);
        button.getStyleClass().add("vv-small");
        button.setTooltip(Parts.tip(tip));
        button.setOnAction(_ -> {
            press.run();
            tell(area.state().get());
            area.requestFocus();
        });
        return button;
    }

    private void tell(ProseState state) {
        heading.setSelected(state.kind() == Kind.HEADING);
        bullets.setSelected(state.kind() == Kind.BULLET);
        numbers.setSelected(state.kind() == Kind.NUMBER);
        strong.setSelected(state.strong());
        emphasis.setSelected(state.emphasis());
        link.setSelected(!state.link().isEmpty());
        // A heading is printed in the look of headings, whatever its letters are.
        strong.setDisable(state.kind() == Kind.HEADING);
        emphasis.setDisable(state.kind() == Kind.HEADING);
    }

    /** The keys of what is chosen beside the text; those of what is done in it are the area's own. */
    private void keys(Map<KeyCombination, Runnable> keys) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.forEach((key, press) -> {
            if (key.match(event)) {
                event.consume();
                press.run();
            }
        }));
    }

    private static void menu(MenuButton menu) {
        menu.requestFocus();
        menu.show();
    }

    private static Button figure(FigureChooser figures) {
        Button button = new Button(Texts.get("ui.outline.tool.figure"));
        button.setId("prose-figure");
        button.getStyleClass().add("vv-small");
        button.setTooltip(Parts.tip(Texts.get("ui.prose.tip.figure")));
        button.setOnAction(_ -> figures.open(!figures.isVisible()));
        return button;
    }

    private MenuButton sections(OutlineViewModel model) {
        MenuButton menu = new MenuButton(Texts.get("ui.outline.tool.section"));
        menu.setId("prose-section");
        menu.getStyleClass().add("vv-small");
        menu.setTooltip(Parts.tip(Texts.get("ui.prose.tip.section")));
        menu.setOnShowing(_ -> menu.getItems().setAll(model.outline().get().sections().stream()
                .filter(s -> !s.number().isEmpty()).map(this::item).toList()));
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private MenuItem item(OutlineSection section) {
        MenuItem item = new MenuItem(section.heading());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            String words = verbs.linked();
            verbs.link("#" + section.id(),
                    words.isBlank() ? named(section.number()) : words);
            area.requestFocus();
        });
        return item;
    }

    /** An appendix is called so in its number. */
    private static String named(String number) {
        return Character.isDigit(number.charAt(0)) ? Texts.get("ui.outline.tool.sectionNumber", number)
                : number.toLowerCase(Texts.SWEDISH);
    }
}
