package se.vagval.ui.door;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system's clipboard. */
public final class FxClipboard implements ClipboardAccess {
    @Override
    public Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    @Override
    public Optional<String> html() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getHtml());
    }

    @Override
    public void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void putTable(String tabbed, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(tabbed);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void putPicture(byte[] png) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
