package se.vagval.ui.prose;

import java.util.Locale;

import javafx.scene.Node;

import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;

import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan.Look;

/** What looks of letters and kinds of paragraphs are as style classes, so that colours follow the theme. */
final class ProseStyles {
    private ProseStyles() {}

    static StyleHandlerRegistry of(StyleHandlerRegistry usual) {
        StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(usual);
        builder.setSegHandler(ProseModel.LOOK, (_, cell, look) -> letters(cell.getNode(), look));
        builder.setParHandler(ProseModel.KIND, (_, cell, kind) -> paragraph(cell.getNode(), kind));
        return builder.build();
    }

    private static void letters(Node node, Look look) {
        node.getStyleClass().add("vv-prose");
        if (look.strong()) {
            node.getStyleClass().add("vv-prose-strong");
        }
        if (look.emphasis()) {
            node.getStyleClass().add("vv-prose-emphasis");
        }
        if (!look.link().isEmpty()) {
            node.getStyleClass().add("vv-prose-link");
            node.getProperties().put(ProseLinks.LINK, look.link());
        }
    }

    private static void paragraph(Node node, Kind kind) {
        node.getStyleClass().add("vv-prose-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
