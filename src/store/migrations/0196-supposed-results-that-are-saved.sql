-- Results that a party's people supposed, to see what they would give, and saved under a name. Nothing that counts rests on
-- them; who drops one leaves it in the journal.
CREATE TABLE saved_what_if (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  name            text        NOT NULL CHECK (name <> ''),
  results         jsonb       NOT NULL,
  saved_at        timestamptz NOT NULL,
  saved_name      text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number)
);
