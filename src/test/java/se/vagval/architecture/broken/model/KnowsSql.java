package se.vagval.architecture.broken.model;

import java.sql.Connection;

import se.vagval.architecture.broken.formula.KnowsTheModel;

/** A part of the model that keeps itself, and that imports the formulas which import it. */
public record KnowsSql(Connection connection, KnowsTheModel formula) {}
