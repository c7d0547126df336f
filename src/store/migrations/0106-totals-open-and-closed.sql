-- A total no longer depends on the day on which it was written. A row holds what it is while the round is open (missing
-- results are not counted) and what it is once the round has closed (they have the framework's missing score); the
-- program says which of the two is shown. `weight` null marks a row of an older program: it is computed again when the
-- program starts.
ALTER TABLE province_score
  ADD COLUMN closed_total   numeric,
  ADD COLUMN closed_grade   text,
  ADD COLUMN weight         numeric,
  ADD COLUMN counted_weight numeric,
  ADD COLUMN closed_weight  numeric;
