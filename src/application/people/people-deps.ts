import type { Clock, Ids, MachineClock, Secrets, Transactions } from '../ports.ts';
import type { AccountLetters } from './account-letters.ts';
import type { Passwords, PeopleStores } from './people-ports.ts';

/** What the use cases of people need from outside; each one requests only its part. */
export interface PeopleDeps {
  readonly transactions: Transactions<PeopleStores>;
  /** The calendar in which roles and delegations are held. */
  readonly clock: Clock;
  /** For sessions, tokens, links and attempts: moving a demonstration's date neither signs out nor lets in. */
  readonly machine: MachineClock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly passwords: Passwords;
  /** Writes mails about accounts. Absent where no mail server is configured: links are shown to who made them. */
  readonly accountLetters?: AccountLetters | undefined;
}
