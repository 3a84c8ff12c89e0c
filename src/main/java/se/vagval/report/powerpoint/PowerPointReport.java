package se.vagval.report.powerpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.Slide;
import se.vagval.text.Texts;

/** Writes the slides for a meeting as a PowerPoint presentation. */
public final class PowerPointReport {
    private PowerPointReport() {}

    /**
     * Reads a template before anything is written.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when it cannot be used
     */
    public static void check(Path template) {
        TemplateFile.read(template);
    }

    /**
     * Writes the slides that are shown to a file, whole or not at all.
     *
     * @param template
     *            the organisation's own .potx or .pptx; ours where it is empty
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the template cannot be used or the file cannot be written
     */
    public static void write(Path target, ReportInput input, Optional<Path> template, Progress progress) {
        Template into = template.map(TemplateFile::read).orElseGet(OwnTemplate::template);
        List<Slide> slides = Deck.of(input).slides();
        List<PresentationPackage.Page> pages = new ArrayList<>();
        for (Slide slide : slides) {
            progress.at(pages.size(), slides.size() + 1, Texts.get("report.powerpoint.progress", slide.headline()));
            pages.add(new PresentationPackage.Page(SlideXml.write(into, input, slides, pages.size()),
                    slide.notes()));
        }
        DocumentFile.write(target, out -> PresentationPackage.write(out, into, pages, input.review().commission()));
        progress.at(slides.size() + 1, slides.size() + 1, Texts.get("report.powerpoint.done"));
    }
}
