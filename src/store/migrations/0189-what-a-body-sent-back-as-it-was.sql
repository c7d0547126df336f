-- What a body sent back, as it was sent, in which window, and by which resolution: the party may send the request again in the
-- next window, and OPDC is still told of the first decision as it was. Of a request that was sent again before this, what it
-- had said then is no longer known, but its window is, from the journal.
ALTER TABLE change_request ADD COLUMN sent_back jsonb NOT NULL DEFAULT '[]';
UPDATE change_request AS asked SET sent_back = back.all_of_it
FROM (
  SELECT request.organisation_id, request.fiscal_year, request.number, jsonb_agg(jsonb_build_object(
    'resolution', jsonb_build_object('bodyId', one.organisation_id, 'bodyName', one.body_name, 'meetingId', one.meeting_id,
      'meetingNumber', one.meeting_number, 'heldOn', one.held_on, 'number', one.number, 'decided', one.decided, 'text', one.text),
    'windowCode', coalesce(
      (SELECT row.after ->> 'windowCode' FROM journal AS row
       WHERE row.organisation_id = request.organisation_id
         AND row.subject = concat_ws('/', request.fiscal_year, 'changes', request.number)
         AND row.action = 'change.submit-change' AND row.at <= one.recorded_at
       ORDER BY row.seq DESC LIMIT 1), request.window_code),
    'sent', CASE WHEN request.submitted_at <= one.recorded_at THEN request.sent END)
    ORDER BY one.recorded_at) AS all_of_it
  FROM change_request AS request
  JOIN resolution AS one ON one.subject_kind = 'change-request' AND one.decided = 'returned'
    AND concat(request.fiscal_year, '/', request.organisation_id, '~', request.number) = ANY (one.subject_keys)
  WHERE request.window_code IS NOT NULL
  GROUP BY request.organisation_id, request.fiscal_year, request.number
) AS back
WHERE back.organisation_id = asked.organisation_id AND back.fiscal_year = asked.fiscal_year AND back.number = asked.number;
