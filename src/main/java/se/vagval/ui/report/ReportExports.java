package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import se.vagval.report.set.WrittenFile;
import se.vagval.ui.door.Tasks;

/** The kinds of documents that can be made from a review, and the making of those that are chosen. */
public interface ReportExports {
    /** All kinds, in the order they are told. */
    List<ReportExport> all();

    /**
     * What is chosen and will not be written, since there is nothing to put in it yet: a sentence for each.
     *
     * @param chosen
     *            ids of the kinds
     * @param hasMembers
     *            whether the review has any members
     */
    default List<String> leftOut(Set<String> chosen, boolean hasMembers) {
        return List.of();
    }

    /**
     * Writes the documents of some kinds in one run; runs beside the window.
     *
     * @param chosen
     *            ids of the kinds
     * @param folder
     *            where, a folder there is
     * @param progress
     *            to be told how far it has come, and asked whether to stop
     * @return the files written and what remains to be done in each, or those written so far when asked to stop
     * @throws Exception
     *             with a Swedish message for the user when they could not be written
     */
    List<WrittenFile> write(Set<String> chosen, Wanted wanted, Path folder, Tasks.Progress progress) throws Exception;
}
