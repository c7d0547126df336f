-- The due day of a round where no source states one: OPDC's, once for a year and round, whoever opens it when. The newest
-- counts; a correction is another row with its reason.
CREATE TABLE round_due (
  fiscal_year integer     NOT NULL,
  round       text        NOT NULL,
  number      integer     NOT NULL CHECK (number >= 1),
  due         date        NOT NULL,
  reason      text        CHECK (reason <> ''),
  set_name    text        NOT NULL,
  set_at      timestamptz NOT NULL,
  PRIMARY KEY (fiscal_year, round, number),
  CHECK (number = 1 OR reason IS NOT NULL)
);
CREATE CONSTRAINT TRIGGER round_due_counts AFTER INSERT OR UPDATE OR DELETE ON round_due
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');

-- Rounds opened before this table existed: the day that most of their parties were given. Every report keeps its own.
INSERT INTO round_due (fiscal_year, round, number, due, reason, set_name, set_at)
SELECT fiscal_year, round, 1, mode() WITHIN GROUP (ORDER BY stated_due), NULL, 'ระบบ', now()
FROM report WHERE stated_due IS NOT NULL GROUP BY fiscal_year, round;

-- An outage or an extension that was revoked stays on record with its reason and moves nothing.
ALTER TABLE service_outage
  ADD COLUMN revoked_name   text,
  ADD COLUMN revoked_at     timestamptz,
  ADD COLUMN revoked_reason text CHECK (revoked_reason <> '');
ALTER TABLE report_extension
  ADD COLUMN revoked_name   text,
  ADD COLUMN revoked_at     timestamptz,
  ADD COLUMN revoked_reason text CHECK (revoked_reason <> '');
