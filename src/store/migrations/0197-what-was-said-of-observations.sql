-- What a party or OPDC said of something that the data show, and why OPDC closed it. What is seen is computed; only what was
-- said is kept, with what was seen on that day, and never changed.
CREATE TABLE observation_note (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  observation     text        NOT NULL CHECK (observation <> ''),
  number          integer     NOT NULL CHECK (number >= 1),
  kind            text        NOT NULL CHECK (kind IN ('answer', 'close')),
  text            text        NOT NULL CHECK (text <> ''),
  rule            text        NOT NULL,
  facts           jsonb       NOT NULL,
  noted_at        timestamptz NOT NULL,
  noted_name      text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, observation, number)
);
