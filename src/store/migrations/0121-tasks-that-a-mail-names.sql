-- Which tasks a reminder names, and in which role its reader is told of each: the queue says how often a task was really
-- mailed, and to whom. Of mails from before this nobody knows what they named, so they are not counted.
CREATE TABLE mail_task (
  organisation_id text NOT NULL,
  mail_id         text NOT NULL,
  task            text NOT NULL CHECK (task <> ''),
  told_as         text NOT NULL CHECK (told_as <> ''),
  PRIMARY KEY (organisation_id, mail_id, task, told_as),
  FOREIGN KEY (organisation_id, mail_id) REFERENCES outbox_mail (organisation_id, id)
);
CREATE INDEX mail_task_by_task ON mail_task (task);
