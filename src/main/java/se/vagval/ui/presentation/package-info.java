/** Presentation: slides and sliders made ready, and the full screen of the meeting. */
package se.vagval.ui.presentation;
