-- What the report holds and in which order, the user's own words for what statements show, and what is shown and tried at the meeting.

CREATE TABLE report_section (
    section CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    included BOOLEAN NOT NULL,
    CONSTRAINT report_section_pk PRIMARY KEY (section)
);

CREATE TABLE statement_words (
    statement CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    finding CHARACTER VARYING NOT NULL,
    alt_text CHARACTER VARYING NOT NULL,
    CONSTRAINT statement_words_pk PRIMARY KEY (statement)
);

CREATE TABLE slide (
    slide CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    shown BOOLEAN NOT NULL,
    CONSTRAINT slide_pk PRIMARY KEY (slide)
);

CREATE TABLE slider (
    address CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    low DOUBLE PRECISION NOT NULL,
    high DOUBLE PRECISION NOT NULL,
    CONSTRAINT slider_pk PRIMARY KEY (address)
);
