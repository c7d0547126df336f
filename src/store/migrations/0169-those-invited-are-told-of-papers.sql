-- Those invited are told of a paper that is laid before a meeting after its call, of its new version, and of its end.
DROP TRIGGER journal_meeting_to_tell ON journal;
CREATE TRIGGER journal_meeting_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('meeting.call-meeting', 'meeting.change-meeting', 'meeting.cancel-meeting',
    'meeting.add-invitee', 'meeting.remove-invitee', 'meeting.attach', 'meeting.take-back-file'))
  EXECUTE FUNCTION note_duty_to_tell();
