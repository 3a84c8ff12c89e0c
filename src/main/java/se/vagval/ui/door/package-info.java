/**
 * The side doors: what a view model may ask of the user, the clipboard and other threads, as interfaces with a twin for
 * tests.
 */
package se.vagval.ui.door;
