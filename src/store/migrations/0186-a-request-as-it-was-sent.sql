-- A request as it was sent: what everybody but its party reads while the party rewrites it. Of requests that came back before
-- this, what they say now is the best that is known.
ALTER TABLE change_request ADD COLUMN sent jsonb;
UPDATE change_request AS asked SET sent = jsonb_build_object('code', code, 'kind', kind, 'ground', ground, 'example', example,
    'otherFactor', other_factor, 'cause', cause, 'explanation', explanation, 'proposed', proposed, 'fromVersion', from_version,
    'files', (SELECT coalesce(jsonb_agg(jsonb_build_object('need', need, 'sha256', sha256, 'fileName', file_name,
         'mediaType', media_type, 'sizeBytes', size_bytes::text) ORDER BY added_at, need, sha256), '[]')
       FROM change_request_file AS file JOIN stored_file ON sha256 = file_sha256
       WHERE file.organisation_id = asked.organisation_id AND file.fiscal_year = asked.fiscal_year
         AND file.number = asked.number))
  WHERE submitted_at IS NOT NULL;
ALTER TABLE change_request ADD CHECK ((submitted_at IS NULL) = (sent IS NULL));
