-- The days of a call as they were before the office moved them, each time with why: {opensOn, closesOn, reason, at, name}.
ALTER TABLE innovation_call ADD COLUMN moved jsonb NOT NULL DEFAULT '[]';
