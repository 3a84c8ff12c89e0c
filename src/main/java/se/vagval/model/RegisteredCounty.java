package se.vagval.model;

/**
 * One of Sweden's counties, with the region that covers it; on Gotland the municipality is the region.
 *
 * @param code
 *            two digits
 * @param name
 *            the county (län)
 * @param region
 *            the region as an organisation, by its own name
 */
public record RegisteredCounty(String code, String name, String region) {}
