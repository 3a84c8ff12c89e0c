/**
 * How the window looks: the theme's colours as looked-up colours of the style sheet, the font, and icons.
 */
package se.vagval.ui.style;
