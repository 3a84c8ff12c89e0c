package se.vagval.ui.grid;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands between the tags of HTML. */
public final class HtmlText {
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("nbsp", 0xA0), Map.entry("amp", 0x26),
            Map.entry("lt", 0x3C), Map.entry("gt", 0x3E), Map.entry("quot", 0x22), Map.entry("apos", 0x27),
            Map.entry("minus", 0x2212), Map.entry("ndash", 0x2013), Map.entry("mdash", 0x2014),
            Map.entry("thinsp", 0x2009), Map.entry("aring", 0xE5), Map.entry("auml", 0xE4), Map.entry("ouml", 0xF6),
            Map.entry("Aring", 0xC5), Map.entry("Auml", 0xC4), Map.entry("Ouml", 0xD6), Map.entry("eacute", 0xE9),
            Map.entry("uuml", 0xFC));

    private HtmlText() {}

    /** Its letters, each run of line breaks and spaces as one space; a no-break space stands as it is. */
    static String plain(String html) {
        return letters(html.strip());
    }

    /** The same, with the spaces around it. */
    public static String letters(String html) {
        String even = html.replaceAll("[ \\t\\r\\n\\f]+", " ");
        return ENTITY.matcher(even).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
    }

    private static String meant(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return NAMED.containsKey(name) ? Character.toString(NAMED.get(name)) : entity.group();
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
    }
}
