/**
 * The review file: one H2 database per review. {@code java.sql} and H2 are known here and nowhere else. See
 * {@code src/docs/file-format.md} and decision 0005.
 */
package se.vagval.store;
