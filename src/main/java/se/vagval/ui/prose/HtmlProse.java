package se.vagval.ui.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;
import se.vagval.ui.grid.HtmlText;

/**
 * HTML as word processors and browsers put it on the clipboard, read as a text: its headings, lists, bold, italics and links
 * to the web; colour, type and pictures are left out.
 */
final class HtmlProse {
    /** How letters look since a tag. */
    private record Since(String tag, Look look) {}

    /** Word writes the dot or number of an item into its paragraph, for those who cannot make lists. */
    private static final Pattern MARKER = Pattern
            .compile("(?is)<!(?:--)?\\[if !supportLists\\](?:--)?>(.*?)<!(?:--)?\\[endif\\](?:--)?>");
    private static final Pattern UNSEEN = Pattern
            .compile(
                    "(?is)<!--.*?-->|<!\\[.*?\\]>|<!doctype\\b[^>]*>|<\\?xml\\b.*?>|<(head|style|script|xml|title)\\b.*?</\\1\\s*>");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([A-Za-z][\\w:]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\s*([0-9]+|[a-z]|[ivx]+)[.)].*");
    private static final Pattern LEADS = Pattern
            .compile("(?i)\\bhref\\s*=\\s*[\"']?((?:https?://|mailto:)[^\"'\\s>]+)");
    private static final Pattern BOLD = Pattern.compile("(?i)(?<![\\w-])font-weight\\s*:\\s*(bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?i)(?<![\\w-])font-weight\\s*:\\s*(normal|[1-5]00)");
    private static final Pattern SLANTED = Pattern.compile("(?i)(?<![\\w-])font-style\\s*:\\s*(italic|oblique)");
    private static final Pattern TITLE = Pattern.compile("(?i)class\\s*=\\s*[\"']?(MsoTitle|MsoSubtitle)");

    private final List<ProseParagraph> paragraphs = new ArrayList<>();
    private final Deque<Since> looks = new ArrayDeque<>();
    private final Deque<Kind> lists = new ArrayDeque<>();
    private List<ProseSpan> spans = new ArrayList<>();
    private Kind kind = Kind.BODY;
    /** How many cells of tables one is in. */
    private int cells;

    private HtmlProse() {}

    static ProseText text(String html) {
        HtmlProse prose = new HtmlProse();
        String marked = MARKER.matcher(html)
                .replaceAll(m -> NUMBERED.matcher(HtmlText.letters(TAG.matcher(m.group(1)).replaceAll(""))).matches()
                        ? "<numbered>"
                        : "<bulleted>");
        prose.read(UNSEEN.matcher(marked).replaceAll(""));
        return new ProseText(prose.paragraphs.stream()
                .filter(p -> !p.text().replace('\u00a0', ' ').isBlank()).toList()).printed();
    }

    private void read(String html) {
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            letters(html.substring(from, tag.start()));
            from = tag.end();
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty()) {
                begin(name, tag.group(3));
            } else {
                end(name);
            }
        }
        letters(html.substring(from));
        close();
    }

    private Look look() {
        return looks.isEmpty() ? Look.PLAIN : looks.peek().look();
    }

    private void letters(String html) {
        String letters = HtmlText.letters(html);
        boolean first = spans.isEmpty() || spans.getLast().text().endsWith(" ");
        spans.add(ProseSpan.of(first ? letters.replaceFirst("^ +", "") : letters, look()));
        spans.removeIf(s -> s.text().isEmpty());
    }

    private void begin(String name, String with) {
        switch (name) {
            case "b", "strong" -> push(name, look().strong(!NOT_BOLD.matcher(with).find()));
            case "i", "em" -> push(name, look().emphasis(true));
            case "span", "font", "u" -> push(name, styled(look(), with));
            case "a" -> push(name, leading(look(), with));
            case "ul" -> lists.push(Kind.BULLET);
            case "ol" -> lists.push(Kind.NUMBER);
            case "li" -> open(lists.isEmpty() ? Kind.BULLET : lists.peek());
            case "h1", "h2", "h3", "h4", "h5", "h6" -> open(Kind.HEADING);
            case "p", "div" -> block(TITLE.matcher(with).find() ? Kind.HEADING : Kind.BODY);
            case "tr", "table", "blockquote" -> open(Kind.BODY);
            case "td", "th" -> {
                cells++;
                letters(" ");
            }
            case "br" -> line();
            case "numbered" -> kind = Kind.NUMBER;
            case "bulleted" -> kind = Kind.BULLET;
            default -> {
                // Type, colour and pictures are not kept.
            }
        }
    }

    private void push(String name, Look look) {
        looks.push(new Since(name, look));
    }

    private static Look styled(Look look, String with) {
        Look weight = BOLD.matcher(with).find() ? look.strong(true)
                : NOT_BOLD.matcher(with).find() ? look.strong(false) : look;
        return SLANTED.matcher(with).find() ? weight.emphasis(true) : weight;
    }

    private static Look leading(Look look, String with) {
        Matcher target = LEADS.matcher(with);
        return target.find() ? look.link(Target.safe(HtmlText.letters(target.group(1)))) : look;
    }

    private void end(String name) {
        switch (name) {
            case "ul", "ol" -> {
                close();
                lists.poll();
            }
            case "td", "th" -> cells = Math.max(0, cells - 1);
            case "p", "div" -> closeParagraph();
            case "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" -> close();
            default -> looks.stream().filter(s -> s.tag().equals(name)).findFirst().ifPresent(looks::remove);
        }
    }

    /** A paragraph in an item is the item's own, and a row of a table is one paragraph however many its cells have. */
    private void block(Kind of) {
        if (cells > 0) {
            letters(" ");
        } else if (!kind.isItem() || !spans.isEmpty()) {
            open(of);
        }
    }

    private void closeParagraph() {
        if (cells == 0) {
            close();
        }
    }

    private void line() {
        if (kind == Kind.BODY && cells == 0) {
            close();
        } else {
            letters(" ");
        }
    }

    private void open(Kind of) {
        close();
        kind = of;
    }

    private void close() {
        if (!spans.isEmpty()) {
            paragraphs.add(new ProseParagraph(kind, spans));
        }
        spans = new ArrayList<>();
        kind = Kind.BODY;
    }
}
