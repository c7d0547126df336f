import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { JournalVerdict, JournalVerifier } from './journal-ports.ts';

/** Proves that no row of the whole journal was changed, removed or slipped in, or names the first that was. */
export async function verifyJournal(
  deps: { readonly journal: JournalVerifier },
  actor: Actor,
): Promise<Outcome<JournalVerdict, 'forbidden'>> {
  // The whole journal is OPDC's and the administrator's to read; a province reads its own chain only.
  if (!isPermitted('read-journal', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return accept(await deps.journal.verify());
}
