-- How far the copies of what an issued letter encloses by an address have come; one row per letter that encloses any. Letters
-- that were issued before have none: their enclosures are opened where they are.
CREATE TABLE letter_copying (
  organisation_id text        NOT NULL,
  letter_id       text        NOT NULL,
  started_at      timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  finished_at     timestamptz,
  PRIMARY KEY (organisation_id, letter_id),
  FOREIGN KEY (organisation_id, letter_id) REFERENCES official_letter (organisation_id, id)
);
CREATE INDEX letter_copying_open ON letter_copying (started_at) WHERE finished_at IS NULL;

-- What an enclosed address gave then: for all (an empty recipient) or for one recipient. Never changed.
CREATE TABLE letter_enclosure_copy (
  organisation_id text        NOT NULL,
  letter_id       text        NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  recipient_id    text        NOT NULL,
  -- All null where nothing was found under the address.
  sha256          text        CHECK (sha256 <> ''),
  file_name       text        CHECK (file_name <> ''),
  size_bytes      bigint      CHECK (size_bytes >= 0),
  media_type      text        CHECK (media_type <> ''),
  made_at         timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, letter_id, number, recipient_id),
  FOREIGN KEY (organisation_id, letter_id) REFERENCES letter_copying (organisation_id, letter_id),
  CHECK (num_nonnulls(sha256, file_name, size_bytes, media_type) IN (0, 4))
);
CREATE INDEX letter_enclosure_copy_by_file ON letter_enclosure_copy (sha256) WHERE sha256 IS NOT NULL;
