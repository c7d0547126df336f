-- Whoever received a letter that is withdrawn is told by mail, as when it arrived.
DROP TRIGGER journal_letter_to_tell ON journal;
CREATE TRIGGER journal_letter_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('letter.arrive', 'letter.recall')) EXECUTE FUNCTION note_duty_to_tell();
