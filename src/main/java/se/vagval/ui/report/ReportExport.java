package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.List;

import se.vagval.report.accessibility.MissingWords;
import se.vagval.report.set.WrittenFile;
import se.vagval.ui.door.Tasks;

/** A kind of document that can be made from a review. */
public interface ReportExport {
    /** Short and stable, such as {@code word}. */
    String id();

    /** What it is called, in Swedish: "Rapport (Word)". */
    String name();

    /** What it holds, in a sentence. */
    String about();

    /** Whether it is chosen from the start; not when this computer cannot make it. */
    default boolean isUsual() {
        return true;
    }

    /**
     * Whether the documents hold what a statement's chart shows in words, so that the user is asked for them where they are
     * missing.
     *
     * @param printed
     *            whether the chart is in a section that is in the report
     */
    default boolean holds(MissingWords.Kind words, boolean printed) {
        return false;
    }

    /**
     * Writes the documents; runs beside the window.
     *
     * @param folder
     *            where, a folder there is
     * @param progress
     *            to be told how far it has come, and asked whether to stop
     * @return the files written and what remains to be done in each, or those written so far when asked to stop
     * @throws Exception
     *             with a Swedish message for the user when they could not be written
     */
    List<WrittenFile> write(Wanted wanted, Path folder, Tasks.Progress progress) throws Exception;
}
