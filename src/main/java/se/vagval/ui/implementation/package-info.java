/** Genomförande: the steps of an alternative, and their time plan. */
package se.vagval.ui.implementation;
