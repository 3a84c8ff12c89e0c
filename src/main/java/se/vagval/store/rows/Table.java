package se.vagval.store.rows;

import java.util.List;

/**
 * The tables of a review file with their key columns. Owners stand before what they own, so that rows can be added in
 * this order and removed in the opposite one.
 */
public enum Table {
    REVIEW("id"), //
    COMMISSION("id"), //
    AUTHOR("ord"), //
    REGION("id"), //
    MUNICIPALITY("code"), //
    STATE_ALLOCATION("id"), //
    RULE("ord"), //
    LADDER_STEP("ord"), //
    ASSUMPTION("id"), //
    ASSOCIATION("id"), //
    ASSOCIATION_MUNICIPALITY("association", "municipality"), //
    ASSOCIATION_REGION("association", "region"), //
    ASSOCIATION_POST("association", "id"), //
    ASSOCIATION_SHARE("association", "party", "member"), //
    ACCOUNTS("association", "accounting_year"), //
    ACCOUNTS_REVENUE("association", "accounting_year", "id"), //
    ACCOUNTS_COST("association", "accounting_year", "id"), //
    SERVICE("id"), //
    ALTERNATIVE("id"), //
    ALTERNATIVE_CHANGE("alternative", "change_id"), //
    CHANGE_ASSOCIATION("alternative", "change_id", "association"), //
    CHANGE_SAVING("alternative", "change_id", "category"), //
    CHANGE_NEW_ASSOCIATION("alternative", "change_id", "id"), //
    CHANGE_NEW_MEMBER("alternative", "change_id", "new_association", "kind", "member"), //
    CHANGE_COST("alternative", "change_id", "id"), //
    CHANGE_REVENUE("alternative", "change_id", "id"), //
    CHANGE_YEAR_FIGURE("alternative", "change_id", "kind", "figure_year"), //
    CHANGE_SHARE("alternative", "change_id", "member"), //
    ARGUMENT("id"), //
    PARTICIPANTS("id"), //
    SUS_OUTCOME("id"), //
    IMPLEMENTATION_STEP("id"), //
    STEP_AFTER("step", "after_step"), //
    REPORT_TEXT("ord"), //
    NAMED_VERSION("id"), //
    SEEN_REMARK("remark"), //
    ORGAN("id"), //
    ACTIVITY("id"), //
    COOPERATION("id"), //
    COOPERATION_ASSOCIATION("cooperation", "association"), //
    REPORT_SECTION("section"), //
    STATEMENT_WORDS("statement"), //
    SLIDE("slide"), //
    SLIDER("address"), //
    COMPARED_YEAR("compared"); //

    private final List<String> key;

    Table(String... key) {
        this.key = List.of(key);
    }

    /** Names of the key columns, the owner's first. */
    public List<String> key() {
        return key;
    }

    /** The key of a row. */
    List<Object> keyOf(Row row) {
        return key.stream().map(row::required).toList();
    }
}
