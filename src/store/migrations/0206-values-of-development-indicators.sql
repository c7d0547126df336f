-- Every revision of every value of a development database. A revision is never changed or removed; it is confirmed once.
-- `quarter` 0 is the whole fiscal year; `value` is decimal text, NULL where there is none for the reason stated.
CREATE TABLE development_value (
  organisation_id text        NOT NULL,
  code            text        NOT NULL,
  fiscal_year     integer     NOT NULL CHECK (fiscal_year BETWEEN 2500 AND 2699),
  quarter         integer     NOT NULL CHECK (quarter BETWEEN 0 AND 4),
  revision        integer     NOT NULL CHECK (revision >= 1),
  value           text        CHECK (value ~ '^-?\d+(\.\d+)?$'),
  note            text        NOT NULL,
  reason          text        NOT NULL,
  saved_at        timestamptz NOT NULL,
  saved_by        text        NOT NULL,
  saved_name      text        NOT NULL,
  confirmed_at    timestamptz,
  confirmed_by    text,
  confirmed_name  text,
  PRIMARY KEY (organisation_id, code, fiscal_year, quarter, revision),
  FOREIGN KEY (organisation_id, code) REFERENCES development_indicator,
  CHECK (reason <> '' OR (revision = 1 AND value IS NOT NULL)),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CHECK ((confirmed_at IS NULL) = (confirmed_name IS NULL)),
  CHECK (confirmed_by <> saved_by)
);

CREATE FUNCTION keep_development_values() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.confirmed_at IS NOT NULL
     OR to_jsonb(NEW) - '{confirmed_at,confirmed_by,confirmed_name}'::text[]
        IS DISTINCT FROM to_jsonb(OLD) - '{confirmed_at,confirmed_by,confirmed_name}'::text[] THEN
    RAISE EXCEPTION 'a revision of a value is never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER development_value_keep_rows BEFORE UPDATE OR DELETE ON development_value FOR EACH ROW
  EXECUTE FUNCTION keep_development_values();
CREATE TRIGGER development_value_keep_table BEFORE TRUNCATE ON development_value FOR EACH STATEMENT
  EXECUTE FUNCTION keep_development_values();
