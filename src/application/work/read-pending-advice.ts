import type { Actor } from '../../domain/people/actor.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingAdvice } from '../../domain/work/pending-advice.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import { mayGiveAdvice } from '../advice/advice-deps.ts';
import type { WorkStores } from './work-deps.ts';

/** What advice asks of somebody: answers of their party, and a word on the answers to what their own office gave. */
export async function pendingAdviceOf(stores: Pick<WorkStores, 'advice'>, actor: Actor): Promise<readonly Pending[]> {
  const parties = [...ownParties(actor)];
  const givers = actor.holdings
    .filter(({ role }) => role === 'opdc-officer' || role === 'central-data-owner')
    .map(({ organisationId }) => organisationId);
  if (parties.length === 0 && givers.length === 0) return [];
  const open = await stores.advice.listWaiting(parties, givers);
  return open.flatMap((one) => {
    const task = pendingAdvice(one);
    if (task === null) return [];
    if (task.kind === 'answer-advice') return [task];
    // A central agency has it by its own indicator, which the task does not name.
    return mayGiveAdvice(actor, one) ? [{ ...task, own: true } as const] : [];
  });
}
