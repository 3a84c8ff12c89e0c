/**
 * The review as immutable records, with their own validation. Amounts are kronor, rates are fractions. An edit makes a
 * new {@link se.vagval.model.Review}; nothing here computes a result.
 */
package se.vagval.model;
