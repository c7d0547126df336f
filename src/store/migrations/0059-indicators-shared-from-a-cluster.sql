-- A province's indicator may be its cluster's: reported once there, counted here. Null where it is the party's own.
-- {"organisationId": "cluster-2552-7", "organisationName": "…", "code": "1-PLAN-1"}
ALTER TABLE indicator ADD COLUMN shared_from jsonb
  CHECK (shared_from IS NULL OR (shared_from ? 'organisationId' AND shared_from ? 'organisationName' AND shared_from ? 'code'));
CREATE INDEX indicator_by_cluster ON indicator ((shared_from ->> 'organisationId'), fiscal_year)
  WHERE shared_from IS NOT NULL;

-- A cluster's journal counts as a change of the cluster, as a province's does of the province.
CREATE CONSTRAINT TRIGGER cluster_journal_counts AFTER INSERT ON journal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.organisation_id LIKE 'cluster-%')
  EXECUTE FUNCTION count_change_of_organisation();
-- An open session knows the clusters of its person's province.
CREATE CONSTRAINT TRIGGER cluster_membership_people_counts AFTER INSERT OR UPDATE OR DELETE ON cluster_membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
