package se.vagval.report.excel;

import java.util.OptionalInt;

/** What the caller of a workbook knows about a formula: whom it is about, when, and in which alternative. */
public interface Naming {
    /** Name of the alternative a formula belongs to, or of what is the same in all. */
    String alternative(int node);

    /** Name of whom or what a formula is about. */
    String subject(int node);

    /** The year of a formula, empty where it is of no year. */
    OptionalInt year(int node);

    /** Why a leaf without a value has none, as a sentence. */
    String reason(int node);

    /** Name that a key figure's cell is given in the workbook, such as a measure id, alternative and year; "" for none. */
    String definedName(int node);
}
