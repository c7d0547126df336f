-- Who scores an innovation proposal is settled when it is accepted: {userId, name, organisationId, organisationName} as in
-- `innovation_call`. Of what is scored already they are the members of the call who are not of its agency.
ALTER TABLE innovation_proposal ADD COLUMN members jsonb NOT NULL DEFAULT '[]';
UPDATE innovation_proposal proposal
SET members = coalesce((
  SELECT jsonb_agg(member ORDER BY place)
  FROM innovation_call call, jsonb_array_elements(call.members) WITH ORDINALITY AS named (member, place)
  WHERE call.organisation_id = proposal.organisation_id AND call.fiscal_year = proposal.fiscal_year
    AND member ->> 'organisationId' <> proposal.agency_id
), '[]')
WHERE status IN ('scoring', 'proposed', 'selected', 'not-selected');

-- An edition of an innovation proposal also keeps `files`, each {number, version}, the newest of every paper that was not taken
-- back when it was sent, and `countsFrom`, the day on which it counts as sent. Of what was sent before, both are taken from the
-- instants that are stored; all editions of one proposal count from its first one, as until now.
UPDATE innovation_proposal proposal
SET editions = (
  SELECT jsonb_agg(
    edition || jsonb_build_object(
      'countsFrom', ((proposal.editions -> 0 ->> 'sentAt')::timestamptz AT TIME ZONE 'Asia/Bangkok')::date::text,
      'files', coalesce((
        SELECT jsonb_agg(jsonb_build_object('number', sent.number, 'version', sent.version) ORDER BY sent.number)
        FROM (
          SELECT number, max(version) AS version
          FROM attached_file file
          WHERE file.organisation_id = proposal.organisation_id
            AND file.subject = proposal.fiscal_year || '/innovation/' || proposal.number
            AND file.attached_at <= (edition ->> 'sentAt')::timestamptz
            AND (file.taken_back_at IS NULL OR file.taken_back_at > (edition ->> 'sentAt')::timestamptz)
          GROUP BY number
        ) sent
      ), '[]')
    ) ORDER BY place)
  FROM jsonb_array_elements(proposal.editions) WITH ORDINALITY AS sending (edition, place)
)
WHERE jsonb_array_length(editions) > 0;
