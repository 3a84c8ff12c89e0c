package se.vagval.fx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;

import se.vagval.report.powerpoint.SampleSlides;
import se.vagval.report.template.SampleTemplate;
import se.vagval.ui.shell.Step;

/** Pictures of what is asked, told and gone through when documents are written and when they come back. */
final class ReportPictures {
    private static final Path TABLES = Path.of("src/test/resources/se/vagval/figurecheck/jonkoping-2020.txt");

    private static final String WORKED_ON = "Rapport om samordningsförbunden i Jönköpings län, arbetsversion efter "
            + "medlemssamrådet den 24 februari.docx";

    private final PictureWindow window;

    ReportPictures(PictureWindow window) {
        this.window = window;
    }

    void take(Path file) throws IOException {
        window.open(Optional.of(file), "#brand");
        window.press("#step-" + Step.REPORT.number());
        window.await("#report-tab-EXPORT");
        window.press("#checks");
        window.act(this::toTheLastRemark);
        window.all("rapport-bruten-siffra");
        window.press("#panel-close");
        window.press("#report-tab-EXPORT");
        window.await("#words-participants-FINDING");
        window.all("rapport-saknas");
        window.whole("rapport-saknas-hel", 1280);
        templates(file.getParent());
        writing(file.getParent());
        panels(file.getParent());
    }

    /** The texts of the report are the last part that is looked over; going there chooses the section in the outline. */
    private void toTheLastRemark() {
        List<Node> places = List.copyOf(window.find("#checks-list").lookupAll(".vv-remark"));
        ((Hyperlink) places.getLast().lookup(".hyperlink")).fire();
    }

    private void templates(Path folder) throws IOException {
        Path word = folder.resolve("Region Jönköpings läns grundmall för rapporter och utredningar 2026, stående.dotx");
        Path slides = folder.resolve("Region Jönköpings läns mall för presentationer 2026.pptx");
        new SampleTemplate().write(word);
        SampleSlides.write(slides);
        window.answer(word);
        window.press("#report-template");
        window.await("#report-template-remove");
        window.answer(slides);
        window.press("#slide-template");
        window.answer(word);
        window.press("#slide-template");
        window.act(this::toTheEnd);
        window.all("rapport-mallar");
        window.press("#report-template-remove");
        window.press("#slide-template-remove");
    }

    private void writing(Path folder) {
        window.press("#write-report");
        window.await("#report-cancel");
        window.picture("rapport-skrivs", 1000, 700);
        window.await("#open-folder");
        window.all("rapport-skrivet");
        window.whole("rapport-skrivet-hel", 1280);
        window.act(() -> List.of("excel", "powerpoint", "members", "charts", "pdf")
                .forEach(id -> ((CheckBox) window.find("#export-" + id)).setSelected(false)));
        window.answer(folder.resolve("Jönköping.vagval").resolve("inne i en fil"));
        window.press("#report-folder");
        window.press("#write-report");
        window.await("#report-outcome .vv-error");
        window.all("rapport-gick-inte");
    }

    /** What comes of the writing is below the edge of a low window. */
    private void toTheEnd() {
        ScrollPane pane = (ScrollPane) window.find("#report-export");
        pane.setVvalue(1);
    }

    private void panels(Path folder) throws IOException {
        PictureFiles.reportWorkedOn(folder.resolve(WORKED_ON));
        window.answer(folder.resolve(WORKED_ON));
        window.press("#report-refresh");
        window.press("#refresh-choose");
        window.await("#refresh-open");
        window.all("uppdatera-siffror");
        window.whole("uppdatera-siffror-hel", 1280);
        window.answer(TABLES);
        window.press("#report-figurecheck");
        window.press("#figurecheck-choose");
        window.await("#figurecheck-outcome .vv-finding");
        window.all("kontrollera-siffror");
        window.press("#panel-close");
    }
}
