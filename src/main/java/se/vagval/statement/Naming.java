package se.vagval.statement;

import java.util.Optional;
import java.util.OptionalInt;

/** What people call a formula beside its measure: whom it is about, when, and in which alternative. */
public interface Naming {
    /** Name of the alternative a formula belongs to, or of what is the same in all. */
    String alternative(int node);

    /** Name of whom or what a formula is about. */
    String subject(int node);

    /** The year of a formula, empty where it is of no year. */
    OptionalInt year(int node);

    /** How a formula comes about, in words; of a figure that is another under a name of its own, that one's. */
    String explanation(int node);

    /** Why a leaf without a value has none, as a sentence. */
    String reason(int node);

    /** Whether a leaf without a value cannot be decided, rather than not having been stated. */
    boolean isUndecided(int node);

    /** The result, in a few words, that a leaf without a value stands for; empty where a figure is lacking. */
    Optional<String> outcome(int node);

    /** Whether a formula may tell of one or two persons, and is for others only where a table of theirs shows it. */
    boolean isForTablesOnly(int node);

    /** Name of a key figure's cell in a workbook, such as measure id, alternative and year; "" for none. */
    String definedName(int node);
}
