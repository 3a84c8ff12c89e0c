package se.vagval.ui.versions;

import se.vagval.model.NamedVersion;

/**
 * A version in the list.
 *
 * @param when
 *            day and time it was made
 * @param whole
 *            whether it is kept as the review it was, so that it can be compared and restored
 */
public record VersionRow(NamedVersion version, String when, boolean whole) {
    /** Its own among the versions of the review. */
    public String id() {
        return version.id();
    }

    /** As the user named it. */
    public String name() {
        return version.name();
    }

    /** What the user wrote about it, or "". */
    public String note() {
        return version.note();
    }
}
