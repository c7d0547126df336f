-- The seats of the appointed committee that sit at a session of negotiation, by id and as they were called then; `members`
-- are those who sit besides. Sessions of before keep everybody there.
ALTER TABLE negotiation_session ADD COLUMN seats jsonb NOT NULL DEFAULT '[]';
