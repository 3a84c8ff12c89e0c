-- What can be undone and done again, and the named versions whole. A body is compressed rows, in parts of at most 512 kB.

CREATE TABLE history_step (
    number INTEGER NOT NULL,
    words CHARACTER VARYING NOT NULL,
    done_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT history_step_pk PRIMARY KEY (number)
);

CREATE TABLE history_part (
    step INTEGER NOT NULL,
    backwards BOOLEAN NOT NULL,
    part INTEGER NOT NULL,
    body BINARY VARYING NOT NULL,
    CONSTRAINT history_part_pk PRIMARY KEY (step, backwards, part),
    CONSTRAINT history_part_owner FOREIGN KEY (step) REFERENCES history_step (number)
);

CREATE TABLE history_position (
    id INTEGER NOT NULL,
    done INTEGER NOT NULL,
    CONSTRAINT history_position_pk PRIMARY KEY (id)
);

INSERT INTO history_position (id, done) VALUES (1, 0);

CREATE TABLE version_part (
    version CHARACTER VARYING NOT NULL,
    part INTEGER NOT NULL,
    body BINARY VARYING NOT NULL,
    CONSTRAINT version_part_pk PRIMARY KEY (version, part),
    CONSTRAINT version_part_owner FOREIGN KEY (version) REFERENCES named_version (id)
);
