-- What OPDC tried of a framework on past results, under a name: what was changed, why, and what it gave on that day. No score
-- rests on it, and it is never changed or removed.
CREATE TABLE policy_scenario (
  organisation_id   text        NOT NULL REFERENCES organisation (id),
  fiscal_year       integer     NOT NULL,
  number            integer     NOT NULL CHECK (number >= 1),
  framework_version integer     NOT NULL CHECK (framework_version >= 1),
  name              text        NOT NULL CHECK (name <> ''),
  reason            text        NOT NULL CHECK (reason <> ''),
  change            jsonb       NOT NULL,
  summary           jsonb       NOT NULL,
  kept_at           timestamptz NOT NULL,
  kept_name         text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number)
);

CREATE FUNCTION keep_scenarios_of_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a kept scenario is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER policy_scenario_keep_rows BEFORE UPDATE OR DELETE ON policy_scenario FOR EACH ROW
  EXECUTE FUNCTION keep_scenarios_of_policy();
CREATE TRIGGER policy_scenario_keep_table BEFORE TRUNCATE ON policy_scenario FOR EACH STATEMENT
  EXECUTE FUNCTION keep_scenarios_of_policy();
