-- How associations are organised, what they finance and which offices municipalities work with; how long steps take, whether a
-- row of outcome is of before or after; how unused money and claims above the frame are dealt with.

CREATE TABLE organ (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    association CHARACTER VARYING NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    name CHARACTER VARYING NOT NULL,
    under CHARACTER VARYING,
    members CHARACTER VARYING NOT NULL,
    task CHARACTER VARYING NOT NULL,
    source CHARACTER VARYING NOT NULL,
    mark CHARACTER VARYING NOT NULL,
    note CHARACTER VARYING NOT NULL,
    CONSTRAINT organ_pk PRIMARY KEY (id)
);

CREATE TABLE activity (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    association CHARACTER VARYING NOT NULL,
    name CHARACTER VARYING NOT NULL,
    target_group CHARACTER VARYING NOT NULL,
    from_year INTEGER,
    to_year INTEGER,
    cost DOUBLE PRECISION, cost_source CHARACTER VARYING, cost_mark CHARACTER VARYING, cost_note CHARACTER VARYING,
    participants DOUBLE PRECISION, participants_source CHARACTER VARYING, participants_mark CHARACTER VARYING, participants_note CHARACTER VARYING,
    description CHARACTER VARYING NOT NULL,
    source CHARACTER VARYING NOT NULL,
    mark CHARACTER VARYING NOT NULL,
    note CHARACTER VARYING NOT NULL,
    CONSTRAINT activity_pk PRIMARY KEY (id)
);

CREATE TABLE cooperation (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    municipality CHARACTER VARYING NOT NULL,
    authority CHARACTER VARYING NOT NULL,
    office CHARACTER VARYING NOT NULL,
    concerns CHARACTER VARYING NOT NULL,
    source CHARACTER VARYING NOT NULL,
    mark CHARACTER VARYING NOT NULL,
    note CHARACTER VARYING NOT NULL,
    CONSTRAINT cooperation_pk PRIMARY KEY (id)
);

CREATE TABLE cooperation_association (
    cooperation CHARACTER VARYING NOT NULL,
    association CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT cooperation_association_pk PRIMARY KEY (cooperation, association),
    CONSTRAINT cooperation_association_owner FOREIGN KEY (cooperation) REFERENCES cooperation (id)
);

ALTER TABLE implementation_step ADD COLUMN days INTEGER;

ALTER TABLE sus_outcome ADD COLUMN timing CHARACTER VARYING;

ALTER TABLE state_allocation ADD COLUMN redistribution DOUBLE PRECISION;
ALTER TABLE state_allocation ADD COLUMN redistribution_source CHARACTER VARYING;
ALTER TABLE state_allocation ADD COLUMN redistribution_mark CHARACTER VARYING;
ALTER TABLE state_allocation ADD COLUMN redistribution_note CHARACTER VARYING;

ALTER TABLE state_allocation ADD COLUMN oversubscription DOUBLE PRECISION;
ALTER TABLE state_allocation ADD COLUMN oversubscription_source CHARACTER VARYING;
ALTER TABLE state_allocation ADD COLUMN oversubscription_mark CHARACTER VARYING;
ALTER TABLE state_allocation ADD COLUMN oversubscription_note CHARACTER VARYING;
