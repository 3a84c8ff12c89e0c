package se.vagval.ui.report;

import java.util.function.UnaryOperator;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.ProsePreview;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** What belongs to writing a text: the buttons that put marks around what is selected, and the text as it is printed. */
final class ProseFields {
    private ProseFields() {}

    /** The buttons above a text. */
    static FlowPane tools(TextArea area, OutlineViewModel model, FigureChooser figures) {
        FlowPane tools = new FlowPane(4, 4);
        tools.getStyleClass().add("vv-prose-tools");
        tools.getChildren().setAll(
                tool("heading", Texts.get("ui.outline.tool.heading"), area, s -> lines(s, "## ")),
                tool("bold", Texts.get("ui.outline.tool.bold"), area, s -> "**" + s + "**"),
                tool("italic", Texts.get("ui.outline.tool.italic"), area, s -> "*" + s + "*"),
                tool("list", Texts.get("ui.outline.tool.list"), area, s -> lines(s, "- ")),
                tool("numbered", Texts.get("ui.outline.tool.numbered"), area, ProseFields::numbered),
                tool("link", Texts.get("ui.outline.tool.link"), area, s -> "[" + s + "](https://)"),
                sections(area, model), figure(figures));
        return tools;
    }

    private static Button tool(String id, String words, TextArea area, UnaryOperator<String> mark) {
        Button button = new Button(words);
        button.setId("prose-" + id);
        button.getStyleClass().add("vv-small");
        button.setOnAction(_ -> put(area, mark.apply(area.getSelectedText())));
        return button;
    }

    private static Button figure(FigureChooser figures) {
        Button button = new Button(Texts.get("ui.outline.tool.figure"));
        button.setId("prose-figure");
        button.getStyleClass().add("vv-small");
        button.setOnAction(_ -> figures.open(!figures.isVisible()));
        return button;
    }

    /** Puts words in place of what is selected; where nothing was, the caret stands between the marks. */
    static void put(TextArea area, String marked) {
        boolean empty = area.getSelectedText().isEmpty();
        int from = area.getSelection().getStart();
        area.replaceSelection(marked);
        area.requestFocus();
        area.positionCaret(empty && marked.startsWith("*") ? from + marked.length() / 2
                : empty && marked.startsWith("[") ? from + 1 : from + marked.length());
    }

    static String lines(String selected, String mark) {
        return mark + selected.replace("\n", "\n" + mark);
    }

    static String numbered(String selected) {
        StringBuilder all = new StringBuilder();
        int number = 1;
        for (String line : selected.split("\n", -1)) {
            all.append(all.isEmpty() ? "" : "\n").append(number++).append(". ").append(line);
        }
        return all.toString();
    }

    private static MenuButton sections(TextArea area, OutlineViewModel model) {
        MenuButton menu = new MenuButton(Texts.get("ui.outline.tool.section"));
        menu.setId("prose-section");
        menu.getStyleClass().add("vv-small");
        menu.setOnShowing(_ -> menu.getItems().setAll(model.outline().get().sections().stream()
                .filter(s -> !s.number().isEmpty()).map(s -> item(area, s)).toList()));
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private static MenuItem item(TextArea area, OutlineSection section) {
        MenuItem item = new MenuItem(section.heading());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> put(area,
                "[" + named(section.number()) + "](#" + section.id() + ")"));
        return item;
    }

    /** An appendix is called so in its number. */
    private static String named(String number) {
        return Character.isDigit(number.charAt(0)) ? Texts.get("ui.outline.tool.sectionNumber", number)
                : number.toLowerCase(Texts.SWEDISH);
    }

    /** A line of the text as it is printed. */
    static TextFlow preview(ProsePreview.Line line) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(line.heading() ? "vv-prose-heading"
                : line.mark().isEmpty() ? "vv-prose-paragraph" : "vv-prose-item");
        if (!line.mark().isEmpty()) {
            flow.getChildren().add(text(line.mark() + "\u2002", new ProsePreview.Span("", false, false, false)));
        }
        line.spans().forEach(s -> flow.getChildren().add(text(s.text(), s)));
        return flow;
    }

    private static Text text(String words, ProsePreview.Span span) {
        Text text = new Text(words);
        text.getStyleClass().add("vv-prose");
        if (span.strong()) {
            text.getStyleClass().add("vv-prose-strong");
        }
        if (span.link()) {
            text.getStyleClass().add("vv-prose-link");
        }
        if (span.emphasis()) {
            // The typeface has no italics: those of the system stand in, which CSS cannot ask for.
            text.setFont(Font.font("System", FontPosture.ITALIC, Font.getDefault().getSize()));
        }
        return text;
    }
}
