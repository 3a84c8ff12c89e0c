package se.vagval.report.accessibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

import se.vagval.report.ReportException;
import se.vagval.report.accessibility.excel.WorkbookText;
import se.vagval.report.accessibility.ooxml.OoxmlFile;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.slides.SlideDeck;
import se.vagval.report.accessibility.word.WordText;
import se.vagval.text.Texts;

/** Looks over a written document by every rule for its kind. */
public final class AccessibilityCheck {
    private AccessibilityCheck() {}

    /** Whether there are rules for documents with this ending. */
    public static boolean covers(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(docx|xlsx|pptx)");
    }

    /**
     * What remains to be done in a document.
     *
     * @throws ReportException
     *             with a sentence for the user when the file is no such document or cannot be read
     */
    public static List<Finding> of(Path file) {
        try (OoxmlFile parts = new OoxmlFile(file)) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".docx") ? WordText.check(parts)
                    : name.endsWith(".pptx") ? SlideDeck.check(parts) : WorkbookText.check(parts);
        } catch (ZipException e) {
            throw new ReportException(Texts.get("report.access.error.locked", file.getFileName()), e);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.access.error.reading", file.getFileName()), e);
        }
    }
}
