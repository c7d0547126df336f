-- An agreement is signed by several (S2 ข้อ 1.4.2); what they signed is kept word for word and never changes.
ALTER TABLE agreement
  ADD COLUMN strategic_issues    text    NOT NULL DEFAULT '',
  ADD COLUMN goals               text    NOT NULL DEFAULT '',
  ADD COLUMN wishes_to_negotiate boolean NOT NULL DEFAULT false,
  ADD COLUMN proposed_at         timestamptz;

CREATE TABLE agreement_signature (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  version         integer     NOT NULL,
  position        integer     NOT NULL CHECK (position >= 1),
  office          text        NOT NULL,
  user_id         text        NOT NULL,
  signer_name     text        NOT NULL,
  acting_for      text,
  content_hash    text        NOT NULL,
  signed_at       timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, version, position),
  FOREIGN KEY (organisation_id, fiscal_year, version) REFERENCES agreement (organisation_id, fiscal_year, version)
);

INSERT INTO agreement_signature
  (organisation_id, fiscal_year, version, position, office, user_id, signer_name, acting_for, content_hash, signed_at)
SELECT organisation_id, fiscal_year, version, 1, coalesce(acting_for, 'ผู้ว่าราชการจังหวัด'), 'unknown', signed_name,
  acting_for, content_hash, signed_at
FROM agreement WHERE signed_at IS NOT NULL AND signed_name IS NOT NULL AND content_hash IS NOT NULL;

ALTER TABLE agreement DROP COLUMN signed_name, DROP COLUMN acting_for;

-- The agreement as it read when the last signatory signed. `content` is the text whose SHA-256 is `content_hash`;
-- `seal_hash` is taken over content and signatures together.
CREATE TABLE agreement_seal (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  version         integer     NOT NULL,
  code            text        NOT NULL UNIQUE,
  content         text        NOT NULL,
  content_hash    text        NOT NULL,
  signatures      jsonb       NOT NULL,
  seal_hash       text        NOT NULL,
  sealed_at       timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, version),
  FOREIGN KEY (organisation_id, fiscal_year, version) REFERENCES agreement (organisation_id, fiscal_year, version)
);

CREATE FUNCTION keep_what_was_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was signed is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER agreement_signature_keep_rows BEFORE UPDATE OR DELETE ON agreement_signature
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_signed();
CREATE TRIGGER agreement_signature_keep_table BEFORE TRUNCATE ON agreement_signature
  FOR EACH STATEMENT EXECUTE FUNCTION keep_what_was_signed();
CREATE TRIGGER agreement_seal_keep_rows BEFORE UPDATE OR DELETE ON agreement_seal
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_signed();
CREATE TRIGGER agreement_seal_keep_table BEFORE TRUNCATE ON agreement_seal
  FOR EACH STATEMENT EXECUTE FUNCTION keep_what_was_signed();
