/**
 * The grid: one control for everything that is typed in tables. It knows cells by their address and asks a
 * {@link se.vagval.ui.grid.GridModel} what they hold; what is typed goes to the model as one step each time.
 */
package se.vagval.ui.grid;
