/**
 * The window: start page, and the frame of the workspace that the screens stand in.
 */
package se.vagval.ui.shell;
