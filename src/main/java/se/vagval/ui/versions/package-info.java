/**
 * Versioner: the named versions of a review, made, compared with what it is now, restored and deleted.
 */
package se.vagval.ui.versions;
