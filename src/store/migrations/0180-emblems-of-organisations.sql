-- The emblem that an organisation prints on its letters, as it was cleaned when it was uploaded; the newest row counts, and
-- one without a picture says that it was removed. Letters name theirs by its hash, so that rows are never changed.
CREATE TABLE organisation_emblem (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  number          integer     NOT NULL CHECK (number > 0),
  sha256          text        CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  media_type      text        CHECK (media_type IN ('image/svg+xml', 'image/png')),
  -- The text of an SVG, or a PNG in base64.
  content         text,
  recorded_by     text        NOT NULL,
  recorded_name   text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, number),
  CHECK ((sha256 IS NULL) = (content IS NULL) AND (sha256 IS NULL) = (media_type IS NULL))
);
CREATE INDEX organisation_emblem_by_hash ON organisation_emblem (organisation_id, sha256) WHERE sha256 IS NOT NULL;
