package se.vagval.store.rows;

import se.vagval.model.Change;

/** Names of the kinds of change in the file; they stay when a class is renamed. */
enum ChangeKind {
    SHARE_ADMINISTRATION, MERGE, START, JOIN, LEAVE, SPLIT, SET_UTILISATION, STATE_BUDGET, PUT_COST_LINE,
    PUT_REVENUE_LINE, END_LINE, ONE_OFF_COST, CHANGE_SPLIT_KEY, CHANGE_CEILING, CHANGE_POLICY;

    static ChangeKind of(Change change) {
        return switch (change) {
            case Change.ShareAdministration _ -> SHARE_ADMINISTRATION;
            case Change.Merge _ -> MERGE;
            case Change.Start _ -> START;
            case Change.Join _ -> JOIN;
            case Change.Leave _ -> LEAVE;
            case Change.Split _ -> SPLIT;
            case Change.SetUtilisation _ -> SET_UTILISATION;
            case Change.StateBudget _ -> STATE_BUDGET;
            case Change.PutCostLine _ -> PUT_COST_LINE;
            case Change.PutRevenueLine _ -> PUT_REVENUE_LINE;
            case Change.EndLine _ -> END_LINE;
            case Change.OneOffCost _ -> ONE_OFF_COST;
            case Change.ChangeSplitKey _ -> CHANGE_SPLIT_KEY;
            case Change.ChangeCeiling _ -> CHANGE_CEILING;
            case Change.ChangePolicy _ -> CHANGE_POLICY;
        };
    }
}
