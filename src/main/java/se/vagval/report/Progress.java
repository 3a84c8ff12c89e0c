package se.vagval.report;

/** Is told how far the writing of a document has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, of, doing) -> {};

    /**
     * Called before each part of the work, on the thread that writes.
     *
     * @param done
     *            parts finished, from 0
     * @param of
     *            parts in all
     * @param doing
     *            what is being done, in Swedish
     */
    void at(int done, int of, String doing);
}
