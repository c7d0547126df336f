-- What reached its recipients outside the product: a letter of its registers that was handed over on paper, or a letter of
-- outside that told provinces what a year's letters tell.
CREATE TABLE letter_handing (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  letter_id       text,
  about           text        CHECK (about <> ''),
  -- The number of the letter as printed.
  number_text     text        NOT NULL CHECK (number_text <> ''),
  -- Which of a letter's recipients, by their places from 0; whom a letter of outside told, by their ids.
  positions       integer[]   NOT NULL DEFAULT '{}',
  told            text[]      NOT NULL DEFAULT '{}',
  sent_on         date        NOT NULL,
  way             text        NOT NULL CHECK (way <> ''),
  recorded_by     text        NOT NULL,
  recorded_name   text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, letter_id) REFERENCES official_letter (organisation_id, id),
  CHECK ((letter_id IS NULL) <> (about IS NULL))
);
CREATE INDEX letter_handing_of_letter ON letter_handing (organisation_id, letter_id) WHERE letter_id IS NOT NULL;
CREATE INDEX letter_handing_about ON letter_handing (organisation_id, about) WHERE about IS NOT NULL;

-- The mails that follow from an act, by its journal row.
CREATE INDEX outbox_mail_of_duty ON outbox_mail (kind) WHERE kind LIKE 'duty %';
