package se.vagval.ui.alternatives;

import java.util.Comparator;

import se.vagval.model.Alternative;
import se.vagval.model.Change;

/**
 * Where in the review the fields of an alternative's page stand. A field is found by its id on the page; a variant may
 * have a change of its own with the id of an inherited one, so the address names the alternative too.
 */
record FieldAddresses(Alternative alternative) {
    /** The address of a field, such as "alternatives.lan.changes.merge-1.saving-board". */
    String of(String field) {
        String path = "alternatives." + alternative.id() + ".";
        return alternative.changes().stream().map(Change::id).filter(id -> field.startsWith(Controls.stem(id)))
                .max(Comparator.comparing(String::length))
                .map(id -> path + "changes." + id + "." + field.substring(Controls.stem(id).length()))
                .orElse(path + field);
    }
}
