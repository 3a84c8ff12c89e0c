package se.vagval.check;

import se.vagval.text.Texts;

/** The part of the review that a remark is about, in the order of the window's steps. */
public enum Area {
    COMMISSION, ASSOCIATIONS, ACCOUNTS, ALLOCATION, ADMINISTRATION, RESULTS, ORGANISATION, ALTERNATIVES, RULES,
    ASSUMPTIONS, ARGUMENTS, IMPLEMENTATION, REPORT;

    /** In Swedish, as a heading. */
    public String label() {
        return Texts.get("check.area." + this);
    }

    /** The part that an address lies in. */
    static Area of(String address) {
        String[] parts = address.split("\\.");
        return switch (parts[0]) {
            case "commission" -> COMMISSION;
            case "associations" -> ofAssociation(parts);
            case "municipalities", "regions" -> ASSOCIATIONS;
            case "services" -> ADMINISTRATION;
            case "participants", "outcomes" -> RESULTS;
            case "organs", "activities", "cooperations" -> ORGANISATION;
            case "alternatives" -> ALTERNATIVES;
            case "allocation" -> ALLOCATION;
            case "rules" -> RULES;
            case "assumptions" -> ASSUMPTIONS;
            case "arguments" -> ARGUMENTS;
            case "steps" -> IMPLEMENTATION;
            case "texts" -> REPORT;
            default -> throw new IllegalArgumentException("Not an address: " + address);
        };
    }

    private static Area ofAssociation(String[] parts) {
        String field = parts.length > 2 ? parts[2] : "";
        return switch (field) {
            case "accounts" -> parts.length > 4 && "administration".equals(parts[4]) ? ADMINISTRATION : ACCOUNTS;
            case "allocation", "regionCeiling", "municipalitiesCeiling" -> ALLOCATION;
            case "positions" -> ADMINISTRATION;
            case "individualShare", "costPerParticipant" -> RESULTS;
            default -> ASSOCIATIONS;
        };
    }
}
