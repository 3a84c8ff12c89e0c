package se.vagval.report.refresh;

import java.util.List;

import se.vagval.report.control.Tag;
import se.vagval.report.refresh.xml.Attribute;
import se.vagval.report.refresh.xml.Element;

/**
 * A control found in a part of a document.
 *
 * @param part
 *            name of the part
 * @param around
 *            the element it stands in: the content of a control, or the paragraph of a bookmark
 * @param from
 *            where its content begins
 * @param to
 *            where its content ends
 * @param names
 *            where its tag and the names of its bookmarks are written
 * @param place
 *            the heading it stands under, or ""
 * @param alias
 *            what the control is called in the document, or ""
 * @param locked
 *            whether the user has said that its content is not to be changed
 * @param again
 *            whether it is what older programs show in place of something that has been found already
 */
record Found(String part, Tag tag, Element around, int from, int to, List<Attribute> names, String place, String alias,
        boolean locked, boolean again) {
    Found {
        names = List.copyOf(names);
    }
}
