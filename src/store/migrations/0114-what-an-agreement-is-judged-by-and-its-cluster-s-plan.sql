-- The plan of the province's cluster as the first signatory read and signed it. Until then it stands in the cluster's
-- own agreement alone.
ALTER TABLE agreement ADD COLUMN cluster_plan jsonb;

-- A proposal is judged by the approved list that was in force when it was proposed, whatever is approved later. What was
-- proposed before this was kept is given the newest edition that had been approved by then.
ALTER TABLE agreement ADD COLUMN list_edition integer;
UPDATE agreement SET list_edition = (
  SELECT max(edition) FROM catalogue_edition AS list
  WHERE list.fiscal_year = agreement.fiscal_year AND list.status = 'approved' AND list.recorded_at <= agreement.proposed_at)
WHERE status <> 'draft';
-- What the update left to be checked is checked now: nothing may be pending when a later migration changes the table.
SET CONSTRAINTS ALL IMMEDIATE;
