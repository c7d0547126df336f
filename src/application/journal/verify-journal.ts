import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { JournalVerdict, JournalVerifier } from './journal-ports.ts';

/** Verifies that no row of the whole journal was changed, removed or inserted, or names the first that was. */
export async function verifyJournal(
  deps: { readonly journal: JournalVerifier },
  actor: Actor,
): Promise<Outcome<JournalVerdict, 'forbidden'>> {
  // Only OPDC and the administrator may read the whole journal; a province reads only its own chain.
  if (!isPermitted('read-journal', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return accept(await deps.journal.verify());
}
