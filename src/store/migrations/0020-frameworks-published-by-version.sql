-- A published framework is never overwritten: a change is a new version of the same fiscal year.
CREATE TABLE framework_version (
  fiscal_year  integer     NOT NULL CHECK (fiscal_year BETWEEN 2540 AND 2700),
  version      integer     NOT NULL CHECK (version >= 1),
  body         jsonb       NOT NULL,
  published_at timestamptz NOT NULL,
  published_by text,
  PRIMARY KEY (fiscal_year, version)
);

CREATE FUNCTION refuse_framework_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published framework is never changed; publish a new version';
END $$;
CREATE TRIGGER framework_version_is_append_only BEFORE UPDATE OR DELETE ON framework_version
  FOR EACH ROW EXECUTE FUNCTION refuse_framework_change();

-- Government holidays are dated, scoped records an officer keeps; never computed.
CREATE TABLE holiday (
  holiday_date date NOT NULL,
  name_th      text NOT NULL,
  scope        text NOT NULL,
  note         text NOT NULL DEFAULT '',
  PRIMARY KEY (holiday_date, scope, name_th)
);

-- The demonstration's own date; one row at most, used only in demo mode.
CREATE TABLE demo_clock (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  today    date    NOT NULL
);
