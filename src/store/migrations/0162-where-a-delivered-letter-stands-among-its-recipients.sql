-- The places among the recipients that a delivery is for: of recipients that became one, more than one. Stored when it is
-- delivered, so that nobody who reads it has to find out again who became whom.
ALTER TABLE letter_delivery ADD COLUMN positions integer[];

-- What was delivered until now: its own place, and those whose organisation was merged into this one and got none.
WITH RECURSIVE line AS (
  SELECT one.organisation_id AS inbox, one.sender_id, one.letter_id, (recipient.at - 1)::integer AS place,
         recipient.value ->> 'organisationId' AS reached, 0 AS steps
  FROM letter_delivery one
  JOIN official_letter letter ON letter.organisation_id = one.sender_id AND letter.id = one.letter_id
  CROSS JOIN LATERAL jsonb_array_elements(letter.content -> 'recipients') WITH ORDINALITY AS recipient (value, at)
  UNION ALL
  SELECT line.inbox, line.sender_id, line.letter_id, line.place, own.merged_into, line.steps + 1
  FROM line JOIN organisation own ON own.id = line.reached
  WHERE own.merged_into IS NOT NULL AND own.closed_on IS NOT NULL AND line.steps < 8
), arrived AS (
  SELECT DISTINCT line.inbox, line.sender_id, line.letter_id, line.place FROM line
  WHERE line.reached = line.inbox AND NOT EXISTS (
    SELECT FROM letter_delivery other WHERE other.sender_id = line.sender_id AND other.letter_id = line.letter_id
      AND other.organisation_id <> line.inbox AND other.position = line.place)
)
UPDATE letter_delivery one SET positions = ARRAY(
  SELECT place FROM (
    SELECT arrived.place FROM arrived WHERE arrived.inbox = one.organisation_id AND arrived.sender_id = one.sender_id
      AND arrived.letter_id = one.letter_id
    UNION SELECT one.position) places ORDER BY place);

ALTER TABLE letter_delivery ALTER COLUMN positions SET NOT NULL;
ALTER TABLE letter_delivery ADD CHECK (position = ANY (positions));
