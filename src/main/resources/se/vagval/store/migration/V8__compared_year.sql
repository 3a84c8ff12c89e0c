-- The year that one-year tables compare, where the investigator has chosen one; no row where it follows from the changes.

CREATE TABLE compared_year (
    compared INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT compared_year_pk PRIMARY KEY (compared)
);
