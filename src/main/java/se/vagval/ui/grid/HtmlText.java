package se.vagval.ui.grid;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands between the tags of HTML. */
final class HtmlText {
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("nbsp", "\u00a0"), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("minus", "\u2212"), Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"),
            Map.entry("thinsp", "\u2009"), Map.entry("shy", ""), Map.entry("aring", "\u00e5"), Map.entry("auml", "\u00e4"),
            Map.entry("ouml", "\u00f6"), Map.entry("Aring", "\u00c5"), Map.entry("Auml", "\u00c4"), Map.entry("Ouml", "\u00d6"),
            Map.entry("eacute", "\u00e9"), Map.entry("uuml", "\u00fc"));

    private HtmlText() {}

    /** Its letters, each run of line breaks and spaces as one space; a no-break space stands as it is. */
    static String plain(String html) {
        String even = html.replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
        return ENTITY.matcher(even).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
    }

    private static String meant(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, entity.group());
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
    }
}
