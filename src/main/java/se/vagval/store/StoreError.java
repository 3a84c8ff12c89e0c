package se.vagval.store;

/** What can be wrong with a review file; each has a short code that stays the same from version to version. */
public enum StoreError {
    /** No such file. */
    MISSING("FIL-01"),
    /** The folder does not exist. */
    FOLDER_MISSING("FIL-02"),
    /** A folder, not a file. */
    DIRECTORY("FIL-03"),
    /** A file of no bytes. */
    EMPTY("FIL-04"),
    /** Not an H2 database. */
    NOT_REVIEW("FIL-05"),
    /** An H2 database of something else. */
    FOREIGN("FIL-06"),
    /** Overwritten, or holding what a review may not. */
    DAMAGED("FIL-07"),
    /** Made by a newer Vägval. */
    NEWER("FIL-08"),
    /** Open in another program, on another computer or in this one already. */
    LOCKED("FIL-09"),
    /** Holds things that could run code. */
    UNSAFE("FIL-10"),
    /** The file may not be written. */
    READ_ONLY("FIL-11"),
    /** Files may not be made in the folder. */
    FOLDER_READ_ONLY("FIL-12"),
    /** The user may not read it. */
    NOT_READABLE("FIL-13"),
    /** A new file was to have a name that is taken. */
    EXISTS("FIL-14"),
    /** Upgrading failed; the file is as it was. */
    UPGRADE("FIL-15"),
    /** Writing failed: disk full, disk gone. */
    WRITE("FIL-16"),
    /** The end is missing, and with it the latest saves. */
    CUT_OFF("FIL-17"),
    /** Reading failed: disk gone. */
    READ("FIL-18"),
    /** Moved, renamed or replaced by another program while it was open. */
    MOVED("FIL-19"),
    /** Of an older version, with tables that are not as that version left them. */
    ALTERED("FIL-20"),
    /** Writing failed, and not because of the disk: a fault of ours, or a part of the program that is missing. */
    FAULT("FIL-21"),
    /** The folder of an open file is gone, as when its disk is pulled out. */
    DISK_GONE("FIL-22");

    private final String code;

    StoreError(String code) {
        this.code = code;
    }

    /** Short code for the user to quote and for the log. */
    public String code() {
        return code;
    }
}
