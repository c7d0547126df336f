import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { awaitsAnswer, withNotes } from '../../domain/observations/observation-note.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingAnswers, pendingClosings } from '../../domain/work/pending-observations.ts';
import { observeParty } from '../observations/observe-party.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { WorkStores } from './work-deps.ts';

/** What the data of a party's year show and nobody has answered; nothing is looked at before its agreement is in force. */
export async function pendingObservationsOfParty(
  stores: WorkStores,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<readonly Pending[]> {
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  const framework = agreement && isInForce(agreement.status) ? await frameworkInForce(stores, fiscalYear) : null;
  if (framework === null) return [];
  const seen = await observeParty(stores, framework, organisationId);
  if (seen.length === 0) return [];
  const notes = await stores.observations.notes(fiscalYear, organisationId);
  const count = withNotes(seen, notes).filter(awaitsAnswer).length;
  return count === 0 ? [] : [pendingAnswers({ organisationId, fiscalYear }, count)];
}

/** What parties answered in a year and OPDC has not closed since. Only what was said is read, never the data of all parties. */
export async function pendingObservationsOfNation(stores: WorkStores, fiscalYear: number): Promise<readonly Pending[]> {
  return pendingClosings(fiscalYear, await stores.observations.notes(fiscalYear, null));
}
