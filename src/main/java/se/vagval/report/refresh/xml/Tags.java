package se.vagval.report.refresh.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tags and characters as they are written, and writes characters so that they can be read. */
public final class Tags {
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/<>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
            "'");
    private static final int HEX = 16;
    private static final String CDATA = "<![CDATA[";

    private Tags() {}

    static List<Attribute> attributes(String text, int from, int to) {
        List<Attribute> attributes = new ArrayList<>();
        Matcher found = ATTRIBUTE.matcher(text).region(from, to);
        while (found.find()) {
            int group = found.group(2) == null ? 3 : 2;
            attributes.add(new Attribute(found.group(1), read(found.group(group)), found.start(group),
                    found.end(group)));
        }
        return attributes;
    }

    /** Characters with entities read. */
    static String read(String written) {
        return written.indexOf('&') < 0 ? written
                : ENTITY.matcher(written).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1))));
    }

    private static String entity(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), HEX));
        }
        return name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1)))
                : NAMED.getOrDefault(name, "");
    }

    /** The characters between tags, in CDATA sections too. */
    static String characters(String content) {
        if (content.indexOf('<') < 0) {
            return read(content);
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < content.length()) {
            int tag = content.indexOf('<', at);
            if (tag < 0) {
                return out.append(read(content.substring(at))).toString();
            }
            out.append(read(content.substring(at, tag)));
            if (content.startsWith(CDATA, tag)) {
                int end = content.indexOf("]]>", tag);
                out.append(content, tag + CDATA.length(), end);
                at = end + "]]>".length();
            } else {
                at = Scan.endOfTag(content, tag);
            }
        }
        return out.toString();
    }

    /** Characters as they are written in content and in attributes; those that XML cannot hold are left out. */
    public static String write(String characters) {
        StringBuilder out = new StringBuilder();
        characters.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
