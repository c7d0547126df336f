-- Evidence is a file or a link. Within its result it is named by a SHA-256: of the file's bytes, or of the link's address.
-- `title` says what it is; a newer piece of the same title takes its place, and the older one stays readable.
-- `claims` names what of the result it proves: `variable:<name>` or `statement:<name>`; empty is the result as a whole.
ALTER TABLE evidence
  ADD COLUMN title         text,
  ADD COLUMN url           text CHECK (url LIKE 'https://%'),
  ADD COLUMN claims        text[]  NOT NULL DEFAULT '{}',
  ADD COLUMN version       integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN superseded_by text,
  ADD COLUMN superseded_at timestamptz,
  ADD CHECK ((superseded_by IS NULL) = (superseded_at IS NULL)),
  ADD CHECK (superseded_by <> sha256);
UPDATE evidence SET title = file_name;
ALTER TABLE evidence ALTER COLUMN title SET NOT NULL;

-- A link has no stored file; a file still has to have one.
ALTER TABLE evidence DROP CONSTRAINT evidence_sha256_fkey;
ALTER TABLE evidence
  ADD COLUMN file_sha256 text GENERATED ALWAYS AS (CASE WHEN url IS NULL THEN sha256 END) STORED
    REFERENCES stored_file (sha256);

-- "What has this province shown before?", newest first.
CREATE INDEX evidence_newest ON evidence (organisation_id, added_at DESC) WHERE removed_at IS NULL;
