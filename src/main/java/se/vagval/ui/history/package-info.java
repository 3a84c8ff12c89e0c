/**
 * Historik: all that can be undone and done again, in words and with times; any of it can be gone to.
 */
package se.vagval.ui.history;
