-- How many results of the round evaluators have to judge: those reported, and those that only evaluators score. A row
-- without it is of an older program and is computed again when the program starts.
ALTER TABLE province_score ADD COLUMN to_judge integer;
