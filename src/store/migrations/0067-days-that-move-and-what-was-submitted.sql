-- The days of one party's round. `stated_due`: as the framework, or OPDC at opening, states it; `due`: after holidays,
-- an extension and outages; `internal_due`: the province's own cut-off for its hosts; `closes_on`: OPDC takes nothing after.
ALTER TABLE report
  ADD COLUMN stated_due   date,
  ADD COLUMN internal_due date,
  ADD COLUMN closes_on    date,
  -- The office whose authority the endorser exercised (ปฏิบัติราชการแทน); NULL: in person.
  ADD COLUMN endorsed_for text;
CREATE INDEX report_by_due ON report (due);

-- A later day for one party's round, with its reason. The newest counts; none is overwritten.
CREATE TABLE report_extension (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  due             date        NOT NULL,
  reason          text        NOT NULL CHECK (reason <> ''),
  granted_name    text        NOT NULL,
  granted_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, number),
  FOREIGN KEY (organisation_id, fiscal_year, round) REFERENCES report (organisation_id, fiscal_year, round)
);
CREATE CONSTRAINT TRIGGER report_extension_counts AFTER INSERT OR UPDATE OR DELETE ON report_extension
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();

-- Days on which the service was declared out of order: whatever was due within them moves, for everybody.
CREATE TABLE service_outage (
  id            text        PRIMARY KEY,
  from_day      date        NOT NULL,
  to_day        date        NOT NULL CHECK (to_day >= from_day),
  moves_due_to  date        NOT NULL CHECK (moves_due_to > to_day),
  reason        text        NOT NULL CHECK (reason <> ''),
  declared_name text        NOT NULL,
  declared_at   timestamptz NOT NULL
);
CREATE CONSTRAINT TRIGGER service_outage_counts AFTER INSERT OR UPDATE OR DELETE ON service_outage
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');

-- A self-assessment report as the governor endorsed it: one edition each time it is sent, none changed or removed.
CREATE TABLE submitted_report (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  edition         integer     NOT NULL CHECK (edition >= 1),
  content         text        NOT NULL,
  content_hash    text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  submitted_at    timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, edition),
  FOREIGN KEY (organisation_id, fiscal_year, round) REFERENCES report (organisation_id, fiscal_year, round)
);
CREATE FUNCTION keep_what_was_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was submitted is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER submitted_report_keep_rows BEFORE UPDATE OR DELETE ON submitted_report
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_submitted();
CREATE TRIGGER submitted_report_keep_table BEFORE TRUNCATE ON submitted_report
  FOR EACH STATEMENT EXECUTE FUNCTION keep_what_was_submitted();
