package se.vagval.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Review;
import se.vagval.model.SeenRemark;

/** Remarks that the investigator has looked at and put away; each holds as long as the remark says what it said then. */
public final class Seen {
    private static final int LONGEST_ID = 300;

    private Seen() {}

    /** How a remark was put away, if it was and still says the same. */
    public static Optional<SeenRemark> of(Review review, Remark remark) {
        return review.seenRemarks().stream()
                .filter(s -> s.remark().equals(id(remark)) && s.said().equals(said(remark))).findFirst();
    }

    /** The review with a remark put away, in place of what was said of it before. */
    public static Review put(Review review, Remark remark, String reason) {
        List<SeenRemark> all = others(review, remark);
        all.add(new SeenRemark(id(remark), said(remark), reason));
        return review.edit().seenRemarks(all).done();
    }

    /** The review with a remark shown again. */
    public static Review back(Review review, Remark remark) {
        return review.edit().seenRemarks(others(review, remark)).done();
    }

    private static List<SeenRemark> others(Review review, Remark remark) {
        return new ArrayList<>(review.seenRemarks().stream().filter(s -> !s.remark().equals(id(remark))).toList());
    }

    private static String id(Remark remark) {
        return remark.id().substring(0, Math.min(remark.id().length(), LONGEST_ID));
    }

    private static String said(Remark remark) {
        return remark.headline() + ". " + remark.detail();
    }
}
