/**
 * The organisation's own Word template: what is taken from it (styles, numbering, theme, header, footer, logo, paper) and how
 * our styles are found in it or added to it. Its text and its macros are never taken.
 */
package se.vagval.report.template;
