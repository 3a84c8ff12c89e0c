package se.vagval.architecture.broken.formula;

import se.vagval.architecture.broken.model.KnowsSql;

/** A formula that imports the model. */
public record KnowsTheModel(KnowsSql review, double[] values) {}
