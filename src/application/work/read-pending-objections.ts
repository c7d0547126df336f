import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingOfObjections } from '../../domain/work/pending-objections.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import type { WorkStores } from './work-deps.ts';

/** What the right of reply to proposed results asks of somebody: of OPDC everywhere, of a party about its own. */
export async function pendingObjectionsOf(
  { objections }: Pick<WorkStores, 'objections'>,
  actor: Actor,
  today: string,
): Promise<readonly Pending[]> {
  const answers = isPermitted('answer-objections', actor, { organisationId: 'opdc' });
  const parties = [...ownParties(actor)];
  if (!answers && parties.length === 0) return [];
  const cases = await objections.listWaiting(answers ? null : parties, today);
  // Whoever is not of the party learns of its objections once they are sent.
  const told = cases.filter(({ organisationId, status }) => parties.includes(organisationId) || status === 'sent');
  return told.flatMap((one) => pendingOfObjections(one, today));
}
