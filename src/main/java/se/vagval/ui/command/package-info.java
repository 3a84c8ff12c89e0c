/**
 * Commands: what can be done and where one can go, by one list that the menus, the keys, the palette and the list of keys
 * all read.
 */
package se.vagval.ui.command;
