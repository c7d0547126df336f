-- What of a year a letter tells its recipients (results/2568, framework/2568/3); null for a letter of anything else.
ALTER TABLE official_letter ADD COLUMN about text CHECK (about <> '');
CREATE INDEX official_letter_about ON official_letter (organisation_id, about) WHERE about IS NOT NULL;
