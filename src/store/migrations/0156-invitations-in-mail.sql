-- A mail may carry an entry for a calendar (iTIP): its method, and the file byte for byte.
ALTER TABLE outbox_mail
  ADD COLUMN calendar_method text CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
  ADD COLUMN calendar        text,
  ADD CHECK ((calendar IS NULL) = (calendar_method IS NULL));

-- Those invited are told of what became of a meeting by its journal row, like of every duty.
CREATE TRIGGER journal_meeting_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('meeting.call-meeting', 'meeting.change-meeting', 'meeting.cancel-meeting'))
  EXECUTE FUNCTION note_duty_to_tell();
