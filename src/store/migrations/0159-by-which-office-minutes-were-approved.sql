-- The office by which minutes were approved: a seat of the body, or an office of who convenes. What was approved before keeps
-- the name alone.
ALTER TABLE meeting ADD COLUMN approved_office text;
