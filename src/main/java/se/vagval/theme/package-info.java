/**
 * The look that window, charts and documents share: colour tokens for the light and the dark theme, contrast by WCAG's
 * measure, and the bundled typeface. Knows no toolkit: colours are strings such as {@code #0b5fa5}, a font is a stream.
 */
package se.vagval.theme;
