package se.vagval.support;

import java.util.Optional;

import se.vagval.ui.door.ClipboardAccess;

/** A clipboard of the test's own. */
public final class MemoryClipboard implements ClipboardAccess {
    private Optional<String> text = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<byte[]> picture = Optional.empty();

    @Override
    public Optional<String> text() {
        return text;
    }

    @Override
    public Optional<String> html() {
        return html;
    }

    /** The picture put last. */
    public Optional<byte[]> picture() {
        return picture;
    }

    @Override
    public void put(String value) {
        html = Optional.empty();
        text = Optional.of(value);
    }

    @Override
    public void putTable(String tabbed, String asHtml) {
        text = Optional.of(tabbed);
        html = Optional.of(asHtml);
    }

    @Override
    public void putPicture(byte[] png) {
        picture = Optional.of(png);
    }
}
