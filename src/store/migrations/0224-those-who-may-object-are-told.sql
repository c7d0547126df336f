-- A party is told by mail that it may object to proposed results, that its objections were sent back, and that they are answered.
CREATE TRIGGER journal_objections_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('objections.open', 'objections.send-back', 'objections.answer')) EXECUTE FUNCTION note_duty_to_tell();
