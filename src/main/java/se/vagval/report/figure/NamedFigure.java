package se.vagval.report.figure;

/**
 * A single figure of a statement, as a text can refer to it.
 *
 * @param reference
 *            what stands between braces in a text: statement, row and column by their keys, apart by bars
 * @param address
 *            what its control in a document is of
 * @param words
 *            what it is: "Finansiering per part 2021, Kommunerna, Länsförbund"
 * @param text
 *            how it is printed in running text, with its unit: "4 406 tkr"
 */
public record NamedFigure(String reference, String address, String words, String text) {}
