-- The targets on which a body decided, as they read at its resolution, by subject: [{"key": …, "lines": […]}]. What was resolved
-- before, and what has no targets, has none.
ALTER TABLE resolution ADD COLUMN targets jsonb NOT NULL DEFAULT '[]';
