-- What was settled with a party is approved by a body before it is signed, or, in a year without signatures, comes into
-- force by the resolutions of bodies. `resolution` is complete in itself; an approval of a broken course stays beside it.
ALTER TABLE agreement DROP CONSTRAINT agreement_status_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_status_check
  CHECK (status IN ('draft', 'proposed', 'annexes-sent', 'negotiating', 'settled', 'agreed', 'signing', 'signed', 'in-force'));

CREATE TABLE agreement_approval (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  version         integer     NOT NULL,
  course          integer     NOT NULL,
  subject         text        NOT NULL,
  resolution      jsonb       NOT NULL,
  content_hash    text        NOT NULL,
  user_id         text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, version, course, subject),
  FOREIGN KEY (organisation_id, fiscal_year, version) REFERENCES agreement (organisation_id, fiscal_year, version)
);
CREATE TRIGGER agreement_approval_keep_rows BEFORE UPDATE OR DELETE ON agreement_approval
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_signed();
CREATE TRIGGER agreement_approval_keep_table BEFORE TRUNCATE ON agreement_approval
  FOR EACH STATEMENT EXECUTE FUNCTION keep_what_was_signed();

-- Approvals are sealed with the text they approved. A seal from before this has none.
ALTER TABLE agreement_seal ADD COLUMN approvals jsonb NOT NULL DEFAULT '[]';

DROP TRIGGER journal_duty_to_tell ON journal;
CREATE TRIGGER journal_duty_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('result.return-result', 'result.send-back-result', 'report.send-back', 'report.return',
    'agreement.return-proposal', 'agreement.stop-negotiation', 'agreement.return-agreed', 'agreement.return-by-resolution',
    'agreement.void-signatures', 'kpi-template.return-for-fix', 'host.assign', 'role.grant', 'delegation.start'))
  EXECUTE FUNCTION note_duty_to_tell();
