package se.vagval.ui.prose;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link on the web leads, as it can be kept. */
public final class Target {
    private static final Pattern KNOWN = Pattern.compile("(?i)(https?://|mailto:)\\S+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+");
    private static final Pattern SITE = Pattern.compile("[^\\s/@:]+\\.[\\p{L}]{2,}(?::[0-9]+)?(?:/\\S*)?");

    private Target() {}

    /** The address that somebody typed, with what it begins with filled in; none where it is no address. */
    public static Optional<String> of(String typed) {
        String address = typed.strip();
        if (KNOWN.matcher(address).matches()) {
            int end = address.indexOf(':');
            return Optional
                    .of(safe(address.substring(0, end).toLowerCase(java.util.Locale.ROOT) + address.substring(end)));
        }
        return MAIL.matcher(address).matches() ? Optional.of(safe("mailto:" + address))
                : SITE.matcher(address).matches() ? Optional.of(safe("https://" + address)) : Optional.empty();
    }

    /** An address without letters that would end it in a text. */
    static String safe(String address) {
        return address.replaceAll("\\s", "%20").replace("\\", "%5C").replace("(", "%28").replace(")", "%29");
    }
}
