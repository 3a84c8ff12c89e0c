-- What was typed and could not be taken, beside the review, which is always whole. gone_with is the number of the step that
-- took its place in the review away, 0 when none has.

CREATE TABLE draft (
    address CHARACTER VARYING NOT NULL,
    gone_with INTEGER NOT NULL,
    place CHARACTER VARYING NOT NULL,
    typed CHARACTER VARYING NOT NULL,
    problem CHARACTER VARYING NOT NULL,
    suggestion CHARACTER VARYING NOT NULL,
    typed_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (address, gone_with)
);
