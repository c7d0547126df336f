-- Simulated allocations of incentives: each with the results, rules and budget that it was computed from, and what became of it:
-- laid before the body of the year, approved or returned by a resolution. Neither is ever changed or removed.
CREATE TABLE incentive_allocation (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  name            text        NOT NULL CHECK (name <> ''),
  reason          text        NOT NULL CHECK (reason <> ''),
  budget          numeric     NOT NULL CHECK (budget > 0),
  content         text        NOT NULL CHECK (content <> ''),
  content_hash    text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  kept_at         timestamptz NOT NULL,
  kept_by         text        NOT NULL,
  kept_name       text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number)
);

CREATE TABLE incentive_step (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL,
  step            integer     NOT NULL CHECK (step >= 1),
  kind            text        NOT NULL CHECK (kind IN ('laid', 'approved', 'returned')),
  resolution      jsonb       CHECK ((resolution IS NULL) = (kind = 'laid')),
  recorded_at     timestamptz NOT NULL,
  recorded_by     text        NOT NULL,
  recorded_name   text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number, step),
  FOREIGN KEY (organisation_id, fiscal_year, number) REFERENCES incentive_allocation
);
CREATE UNIQUE INDEX incentive_step_laid ON incentive_step (organisation_id, fiscal_year, number) WHERE kind = 'laid';
CREATE UNIQUE INDEX incentive_step_decided ON incentive_step (organisation_id, fiscal_year, number) WHERE kind <> 'laid';

CREATE FUNCTION keep_incentives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an allocation of incentives and what became of it are never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER incentive_allocation_keep_rows BEFORE UPDATE OR DELETE ON incentive_allocation FOR EACH ROW
  EXECUTE FUNCTION keep_incentives();
CREATE TRIGGER incentive_allocation_keep_table BEFORE TRUNCATE ON incentive_allocation FOR EACH STATEMENT
  EXECUTE FUNCTION keep_incentives();
CREATE TRIGGER incentive_step_keep_rows BEFORE UPDATE OR DELETE ON incentive_step FOR EACH ROW EXECUTE FUNCTION keep_incentives();
CREATE TRIGGER incentive_step_keep_table BEFORE TRUNCATE ON incentive_step FOR EACH STATEMENT EXECUTE FUNCTION keep_incentives();
