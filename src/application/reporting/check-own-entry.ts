import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type Role, roleNames } from '../../domain/people/roles.ts';
import { type ResultAction, resultMoves } from '../../domain/reporting/result-moves.ts';
import { senderOf } from '../../domain/reporting/result-thread.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { YearStores } from '../year/year-ports.ts';

const approvals: Partial<Record<ResultAction, Role>> = {
  'approve-result': 'kpi-supervisor',
  'accept-result': 'provincial-officer',
};

/**
 * Nobody approves what they sent themselves. In a provincial office of one, where nobody else could accept, it is let
 * through and stays visible in the thread; otherwise a report could never leave the province.
 */
export async function checkOwnAccount(
  stores: Pick<YearStores, 'threads' | 'hosts'>,
  actor: Actor,
  { key, action, today }: { readonly key: ResultKey; readonly action: ResultAction; readonly today: string },
): Promise<Outcome<true, 'own-entry'>> {
  const role = approvals[action];
  if (role === undefined || senderOf(await stores.threads.list(key)) !== actor.userId) return accept(true);
  const alone =
    action === 'accept-result' && !(await stores.hosts.hasOther(role, key.organisationId, actor.userId, today));
  if (alone) return accept(true);
  return refuse('own-entry', { button: moveNamed(resultMoves, action)?.button ?? '', other: roleNames[role] });
}
