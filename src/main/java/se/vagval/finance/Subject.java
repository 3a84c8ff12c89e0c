package se.vagval.finance;

/** Whom a figure is about: the whole area (id ""), the state (id ""), a region, an association or a municipality. */
public record Subject(Kind kind, String id) {
    /** The whole area of the review. */
    public static final Subject AREA = new Subject(Kind.AREA, "");
    /** The state. */
    public static final Subject STATE = new Subject(Kind.STATE, "");

    /** What kind of body it is. */
    public enum Kind {
        AREA, STATE, REGION, ASSOCIATION, MUNICIPALITY
    }

    /** An association. */
    public static Subject association(String id) {
        return new Subject(Kind.ASSOCIATION, id);
    }

    /** A region. */
    public static Subject region(String id) {
        return new Subject(Kind.REGION, id);
    }

    /** A municipality. */
    public static Subject municipality(String code) {
        return new Subject(Kind.MUNICIPALITY, code);
    }
}
