import { roleNames } from '../../domain/people/roles.ts';
import { checkAnswered } from '../../domain/reporting/doubts.ts';
import type { ResultCondition } from '../../domain/reporting/result-moves.ts';
import { senderOf } from '../../domain/reporting/result-thread.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import type { ResultTypes } from './result-types.ts';

type ResultRule = Condition<ResultTypes>;

/**
 * Nobody approves what they sent themselves. In a provincial office with a single person, where nobody else could
 * accept, it is allowed and stays visible in the thread; otherwise a report could never be sent.
 */
const notOwnEntry: ResultRule = async ({ stores, actor, input, move, tools }) => {
  if (senderOf(await stores.threads.list(input)) !== actor.userId) return accept(true);
  const { action, actor: role, button } = move;
  const alone =
    action === 'accept-result' &&
    !(await stores.hosts.hasOther(role, input.organisationId, actor.userId, tools.clock.today()));
  return alone ? accept(true) : refuse('own-entry', { button, other: roleNames[role] });
};

/** The conditions named in `resultMoves`. */
export const resultConditions: Readonly<Record<ResultCondition, ResultRule>> = {
  'figures-entered': ({ found }) => (found.result.state === 'missing' ? refuse('result-incomplete') : accept(true)),
  'doubts-answered': ({ found }) => checkAnswered(found.result.doubts ?? []),
  'not-own-entry': notOwnEntry,
};
