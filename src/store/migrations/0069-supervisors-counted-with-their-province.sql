-- Whether a result passes a supervisor follows from a role and an account, so a change of either counts as a change of
-- the province whose results it decides on ('TH-42').
CREATE FUNCTION count_change_of_supervisor() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF TG_OP <> 'INSERT' AND OLD.role = 'kpi-supervisor' THEN
      PERFORM count_change_about(split_part(OLD.organisation_id, '.', 1));
    ELSIF TG_OP <> 'DELETE' AND NEW.role = 'kpi-supervisor' THEN
      PERFORM count_change_about(split_part(NEW.organisation_id, '.', 1));
    END IF;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER supervisor_counts AFTER INSERT OR UPDATE OR DELETE ON role_holding
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_supervisor();

CREATE FUNCTION count_change_of_supervising_account() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM count_change_about(place) FROM (
      SELECT DISTINCT split_part(organisation_id, '.', 1) AS place FROM role_holding
      WHERE user_id = NEW.id AND role = 'kpi-supervisor' ORDER BY place) AS places;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER supervising_account_counts AFTER UPDATE OF email, disabled_at ON app_user
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_supervising_account();
