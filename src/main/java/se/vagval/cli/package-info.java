/** The command line: one class per command, and {@link se.vagval.cli.Cli} that chooses among them. */
package se.vagval.cli;
