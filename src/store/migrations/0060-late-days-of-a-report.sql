-- How late a report arrived, counted once when it was received: due day, day of receipt, each working day late, points
-- a day and the Thai steps. NULL before receipt and where the framework states no penalty for the round.
ALTER TABLE report ADD COLUMN lateness jsonb;
