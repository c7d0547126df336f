-- An agreement that is sent back before its last signature is signed anew. The signatures of the course that was broken
-- off stay as they were given, beside those of the next one.
ALTER TABLE agreement ADD COLUMN signing_course integer NOT NULL DEFAULT 1 CHECK (signing_course >= 1);
ALTER TABLE agreement_signature ADD COLUMN course integer NOT NULL DEFAULT 1 CHECK (course >= 1);
ALTER TABLE agreement_signature DROP CONSTRAINT agreement_signature_pkey;
ALTER TABLE agreement_signature ADD PRIMARY KEY (organisation_id, fiscal_year, version, course, position);

-- A negotiation may be opened again. An indicator that is no longer proposed keeps its counter-proposals and views, and
-- is no item of the new negotiation.
ALTER TABLE negotiation_item ADD COLUMN is_open boolean NOT NULL DEFAULT true;

-- A session outside the days of the year's calendar says why.
ALTER TABLE negotiation_session ADD COLUMN outside_reason text;

DROP TRIGGER journal_duty_to_tell ON journal;
CREATE TRIGGER journal_duty_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('result.return-result', 'result.send-back-result', 'report.send-back', 'report.return',
    'agreement.return-proposal', 'agreement.stop-negotiation', 'agreement.return-agreed', 'agreement.void-signatures',
    'kpi-template.return-for-fix', 'host.assign', 'role.grant', 'delegation.start'))
  EXECUTE FUNCTION note_duty_to_tell();
