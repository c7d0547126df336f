-- The KPI template (รายละเอียดตัวชี้วัด) of one indicator: what is being written, and the audit under way.
CREATE TABLE kpi_template (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL CHECK (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$'),
  form_version    integer     NOT NULL CHECK (form_version >= 1),
  status          text        NOT NULL CHECK (status IN ('draft', 'submitted', 'to-fix', 'passed')),
  row_version     integer     NOT NULL DEFAULT 1,
  field_values    jsonb       NOT NULL DEFAULT '{}',
  judgements      jsonb       NOT NULL DEFAULT '{}',
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, code)
);
CREATE INDEX kpi_template_by_year ON kpi_template (fiscal_year, status);

-- What was submitted, as it read that day.
CREATE TABLE kpi_template_submission (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL,
  edition         integer     NOT NULL CHECK (edition >= 1),
  form_version    integer     NOT NULL,
  field_values    jsonb       NOT NULL,
  submitted_at    timestamptz NOT NULL,
  submitted_name  text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, code, edition),
  FOREIGN KEY (organisation_id, fiscal_year, code) REFERENCES kpi_template (organisation_id, fiscal_year, code)
);

-- What OPDC found of a submission (KPI Audit), field by field.
CREATE TABLE kpi_template_audit (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL,
  edition         integer     NOT NULL,
  outcome         text        NOT NULL CHECK (outcome IN ('pass', 'return-for-fix')),
  judgements      jsonb       NOT NULL,
  audited_at      timestamptz NOT NULL,
  audited_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, code, edition),
  FOREIGN KEY (organisation_id, fiscal_year, code, edition)
    REFERENCES kpi_template_submission (organisation_id, fiscal_year, code, edition)
);

-- History is only ever added to.
CREATE FUNCTION refuse_to_rewrite_template_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'submissions and audits of KPI templates are only ever added to';
END $$;
CREATE TRIGGER kpi_template_submission_is_kept BEFORE UPDATE OR DELETE ON kpi_template_submission
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_template_history();
CREATE TRIGGER kpi_template_audit_is_kept BEFORE UPDATE OR DELETE ON kpi_template_audit
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_template_history();
