/**
 * The window. Rooms within it, lowest first: {@code session} (the open review, its undo list and its saving),
 * {@code door} (what a view model may ask of the world outside), {@code shell} (window, start page, workspace frame),
 * and one package for each screen.
 */
package se.vagval.ui;
