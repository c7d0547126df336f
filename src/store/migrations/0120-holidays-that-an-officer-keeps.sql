-- Who recorded a holiday, by which document, and why it was withdrawn. A withdrawn one stays on record and closes nothing.
ALTER TABLE holiday
  ADD COLUMN document         text NOT NULL DEFAULT '',
  ADD COLUMN recorded_name    text,
  ADD COLUMN recorded_at      timestamptz,
  ADD COLUMN withdrawn_name   text,
  ADD COLUMN withdrawn_at     timestamptz,
  ADD COLUMN withdrawn_reason text CHECK (withdrawn_reason <> '');
