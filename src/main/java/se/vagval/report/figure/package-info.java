/** Single figures of the statements: what each is called, how it is printed, and how a text refers to it. */
package se.vagval.report.figure;
