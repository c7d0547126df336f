-- A figure that is still with its host and whose question nobody has answered is counted in no total. Rounds that have
-- one are marked like rows of an older program: they are computed again when the program starts.
UPDATE province_score SET to_judge = NULL
WHERE kind = 'self' AND EXISTS (
  SELECT FROM result
  WHERE result.organisation_id = province_score.organisation_id AND result.fiscal_year = province_score.fiscal_year
    AND result.round = province_score.round AND result.status IN ('draft', 'returned')
    AND EXISTS (SELECT FROM jsonb_array_elements(result.doubts) AS asked WHERE btrim(asked ->> 'reason') = ''));
