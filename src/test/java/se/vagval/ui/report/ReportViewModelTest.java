package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.Review;
import se.vagval.report.ReportException;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.door.Tasks;

class ReportViewModelTest {
    private final TestDialogs dialogs = new TestDialogs();
    private final List<String> written = new ArrayList<>();

    private final class Export implements ReportExport {
        private final String id;

        private Export(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String name() {
            return id;
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public List<Path> write(Review review, MoneyUnit unit, Path folder, Tasks.Progress progress) {
            if (id.equals("trasig")) {
                throw new ReportException("Disken är full.");
            }
            written.add(id);
            return List.of(folder.resolve(id));
        }
    }

    private ReportViewModel model(String... ids) {
        return new ReportViewModel(OpenSession.example(), dialogs, new SameThreadTasks(),
                List.of(ids).stream().<ReportExport>map(Export::new).toList());
    }

    @Test
    void whatIsChosenIsWrittenToTheFolderChosen() {
        ReportViewModel model = model("word", "excel", "bilder");
        model.want("excel", false);
        dialogs.answer(Path.of("/annan"));
        model.chooseFolder();
        model.write();
        assertEquals(List.of("word", "bilder"), written);
        assertEquals(List.of(Path.of("/annan/word"), Path.of("/annan/bilder")),
                assertInstanceOf(ReportViewModel.State.Done.class, model.state().get()).files());
    }

    @Test
    void aFailureIsToldWithItsReason() {
        ReportViewModel model = model("trasig");
        model.write();
        assertEquals(new ReportViewModel.State.Failed("Disken är full."), model.state().get());
        assertEquals("Disken är full.", dialogs.problems.getFirst().sentence());
    }

    @Test
    void nothingChosenIsNothingWritten() {
        ReportViewModel model = model("word");
        model.want("word", false);
        model.write();
        assertEquals(List.of(), written);
        assertInstanceOf(ReportViewModel.State.Failed.class, model.state().get());
    }
}
