-- Counts the invitations of a meeting, those taken back included: no number is given a second time.
ALTER TABLE meeting ADD COLUMN last_invitee integer NOT NULL DEFAULT 0 CHECK (last_invitee >= 0);
UPDATE meeting one SET last_invitee = greatest(0,
  (SELECT max(number) FROM meeting_invitee WHERE organisation_id = one.organisation_id AND meeting_id = one.id),
  (SELECT max((before ->> 'number')::integer) FROM journal WHERE organisation_id = one.organisation_id
     AND action = 'meeting.remove-invitee' AND split_part(subject, '/', 2) = 'meetings' AND split_part(subject, '/', 3) = one.id));
