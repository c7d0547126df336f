-- Whether a person did the earlier act is asked before every act that another person must do, and for their work queue.
CREATE INDEX journal_by_person ON journal (actor_user_id, action);
