/**
 * From statements and charts to documents that are taken elsewhere. Documents are written whole or not at all.
 */
package se.vagval.report;
