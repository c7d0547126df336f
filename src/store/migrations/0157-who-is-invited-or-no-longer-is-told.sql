-- Whoever is invited after the call, or no longer is, is told by the journal row too.
DROP TRIGGER journal_meeting_to_tell ON journal;
CREATE TRIGGER journal_meeting_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('meeting.call-meeting', 'meeting.change-meeting', 'meeting.cancel-meeting',
    'meeting.add-invitee', 'meeting.remove-invitee'))
  EXECUTE FUNCTION note_duty_to_tell();
