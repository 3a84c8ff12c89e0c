-- How many saves the file has had; the head of the file says how many it should have had, so that one cut off is known.

CREATE TABLE save_count (
    id INTEGER NOT NULL,
    saves INTEGER NOT NULL,
    CONSTRAINT save_count_pk PRIMARY KEY (id)
);

INSERT INTO save_count (id, saves) VALUES (1, 0);
