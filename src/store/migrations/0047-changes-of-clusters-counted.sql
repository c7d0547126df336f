-- A cluster reports like a province, so what its journal tells is counted as well ('cluster-2560-3').
DROP TRIGGER journal_counts ON journal;
CREATE CONSTRAINT TRIGGER journal_counts AFTER INSERT ON journal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.organisation_id LIKE 'TH-%' OR NEW.organisation_id LIKE 'cluster-%')
  EXECUTE FUNCTION count_change_of_organisation();
