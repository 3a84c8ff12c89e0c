package se.vagval.ui.door;

import java.util.Optional;

/** The clipboard. */
public interface ClipboardAccess {
    /** Text on the clipboard, if there is any. */
    Optional<String> text();

    /** HTML on the clipboard, as spreadsheets and word processors put it beside the text, if there is any. */
    default Optional<String> html() {
        return Optional.empty();
    }

    /** Puts text there. */
    void put(String text);

    /** Puts a table there, both as text parted by tabs and as HTML, which Word and Excel prefer. */
    void putTable(String tabbed, String html);

    /** Puts a picture there, given as PNG. */
    void putPicture(byte[] png);
}
