-- What was sent of a plan stays as it was sent: agreements name it, and OPDC answers it. Its status and the answer go on.
CREATE FUNCTION keep_what_was_sent_of_a_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was sent of a plan is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER party_plan_keep_rows BEFORE UPDATE ON party_plan FOR EACH ROW
  WHEN (OLD.edition IS NOT NULL AND
    (OLD.organisation_id, OLD.fiscal_year, OLD.number, OLD.kind, OLD.title, OLD.first_year, OLD.last_year, OLD.approved_on,
      OLD.approved_by, OLD.edition, OLD.file_sha256, OLD.file_name, OLD.sent_at, OLD.sent_name)
    IS DISTINCT FROM
    (NEW.organisation_id, NEW.fiscal_year, NEW.number, NEW.kind, NEW.title, NEW.first_year, NEW.last_year, NEW.approved_on,
      NEW.approved_by, NEW.edition, NEW.file_sha256, NEW.file_name, NEW.sent_at, NEW.sent_name))
  EXECUTE FUNCTION keep_what_was_sent_of_a_plan();
CREATE TRIGGER party_plan_keep_sent BEFORE DELETE ON party_plan FOR EACH ROW WHEN (OLD.edition IS NOT NULL)
  EXECUTE FUNCTION keep_what_was_sent_of_a_plan();
CREATE TRIGGER party_plan_keep_table BEFORE TRUNCATE ON party_plan FOR EACH STATEMENT
  EXECUTE FUNCTION keep_what_was_sent_of_a_plan();
