-- Remarks of the checks that the investigator has put away, with what they said then.

CREATE TABLE seen_remark (
    remark CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    said CHARACTER VARYING NOT NULL,
    reason CHARACTER VARYING NOT NULL,
    CONSTRAINT seen_remark_pk PRIMARY KEY (remark)
);
