-- A subscribed calendar takes a moved day only with a higher number than before. A holiday that is withdrawn and recorded
-- again looks as it did at first, so how often that happened is counted.
ALTER TABLE holiday ADD COLUMN changes integer NOT NULL DEFAULT 0 CHECK (changes >= 0);
UPDATE holiday SET changes = (recorded_at IS NOT NULL)::integer + (withdrawn_at IS NOT NULL)::integer;
