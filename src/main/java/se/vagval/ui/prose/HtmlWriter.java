package se.vagval.ui.prose;

import java.util.stream.Collectors;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseText;

/** A piece of text as HTML for the clipboard, its figures as their values. */
final class HtmlWriter {
    private HtmlWriter() {}

    static String html(ProseText text, ProseFigures figures) {
        StringBuilder html = new StringBuilder();
        Kind open = Kind.BODY;
        for (ProseParagraph paragraph : text.paragraphs()) {
            Kind kind = paragraph.kind();
            if (kind != open) {
                html.append(list(open, "</")).append(list(kind, "<"));
                open = kind;
            }
            String tag = kind.isItem() ? "li" : kind == Kind.HEADING ? "h3" : "p";
            html.append('<').append(tag).append('>')
                    .append(paragraph.spans().stream().map(s -> span(s, figures)).collect(Collectors.joining()))
                    .append("</").append(tag).append('>');
        }
        return html.append(list(open, "</")).toString();
    }

    private static String list(Kind kind, String mark) {
        return kind == Kind.BULLET ? mark + "ul>" : kind == Kind.NUMBER ? mark + "ol>" : "";
    }

    private static String span(ProseSpan span, ProseFigures figures) {
        String html = escaped(figures.text(span));
        html = span.look().emphasis() ? "<em>" + html + "</em>" : html;
        html = span.look().strong() ? "<strong>" + html + "</strong>" : html;
        String link = span.look().link();
        return link.isEmpty() || link.startsWith("#") ? html : "<a href=\"" + escaped(link) + "\">" + html + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
