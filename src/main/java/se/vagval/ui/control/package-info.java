/**
 * Controls that several screens use: the table of a statement, the picture of a chart, and Förklara, which says how any
 * figure came about.
 */
package se.vagval.ui.control;
