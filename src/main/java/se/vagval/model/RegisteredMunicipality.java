package se.vagval.model;

/**
 * One of Sweden's municipalities as Statistics Sweden lists it.
 *
 * @param code
 *            four digits, the first two being the county's
 * @param countyCode
 *            two digits; the region has the county's code
 */
public record RegisteredMunicipality(String code, String name, String countyCode) {}
