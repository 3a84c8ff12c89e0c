package se.vagval.model;

/** Categories of administration (model section 5), in the order they are shown. */
public enum CostCategory {
    MANAGEMENT("management"), SECRETARIAT("secretariat"), ACCOUNTING("accounting"), AUDIT("audit"), BOARD(
            "board"),
    PREMISES("premises"), INFORMATION("information"), OTHER("other");

    private final String id;

    CostCategory(String id) {
        this.id = id;
    }

    /** Whether associations can share it; each keeps a board and an audit of its own (model section 6). */
    public boolean shareable() {
        return this != BOARD && this != AUDIT;
    }

    /** Stable id, the last part of the measure id {@code cost.administration.<category>}. */
    public String id() {
        return id;
    }
}
