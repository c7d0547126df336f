import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about reminders. */
export interface ReminderRefusalFacts {
  'reminders-running': NoFacts;
  'mail-not-found': NoFacts;
  'mail-not-failed': NoFacts;
  'unsubscribe-link-unknown': NoFacts;
}
