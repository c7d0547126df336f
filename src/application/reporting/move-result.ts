import type { Actor } from '../../domain/people/actor.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import { measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { reportStatusNames } from '../../domain/reporting/report-moves.ts';
import type { Result } from '../../domain/reporting/result.ts';
import {
  type ResultAction,
  type ResultMove,
  resultMoves,
  resultStatusNames,
  targetOf,
} from '../../domain/reporting/result-moves.ts';
import { agenciesToAct, isSupervised } from '../../domain/reporting/supervision.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { makeMove } from '../lifecycle/move.ts';
import { loadResultEntry, type ResultEntry, sharedRefusal } from './load-result-entry.ts';
import { resultConditions } from './result-conditions.ts';
import { resultEffects } from './result-effects.ts';
import type { MoveResultInput, MoveResultRefusal, ResultTypes } from './result-types.ts';
import type { SaveResultDeps } from './save-result.ts';

/** The lifecycle of a result while its report is open: `resultMoves` with its conditions and effects. */
export const resultLifecycle: Lifecycle<ResultTypes> = {
  name: 'result',
  moves: resultMoves,
  statusNames: resultStatusNames,
  async load(stores, input, clock) {
    const entry = await loadResultEntry(stores, input, clock.today(), { lock: true });
    return entry ? accept(entry) : refuse('not-found');
  },
  thingOf: ({ result }) => result,
  otherRights: ['supply-central-score'],
  rightTo(entry, move, { organisationId }) {
    const permission = permissionOf(entry, move);
    const hostAgencyIds = agenciesToAct(entry.hosts, permission);
    return { permission, where: { organisationId, hostAgencyIds, measure: measureOf(entry.result) } };
  },
  mayMove(entry) {
    if (entry.lock === 'shared-from-cluster') return refuseAll([sharedRefusal(entry.indicator)]);
    const { status } = entry.report;
    return status === 'open' ? accept(true) : refuse('report-not-open', { status: reportStatusNames[status] });
  },
  /** What an owner outside the province supplies does not go through a supervisor in the province. */
  targetOf({ found, move }) {
    const supplied = permissionOf(found, move) === 'supply-central-score';
    return targetOf(move, isSupervised(found.hosts) && !supplied);
  },
  async write({ stores, actor, found: { result }, move, reason, now }, status) {
    const returnReason = move.needsReason ? reason : status === 'accepted' ? null : result.returnReason;
    const moved: Result = { ...result, status, returnReason, changedAt: now, changedBy: actor.name };
    await stores.results.update(moved);
    return { ...moved, rowVersion: result.rowVersion + 1 };
  },
  conditions: resultConditions,
  effects: resultEffects,
};

/** A figure from outside the province is sent by its supplier. */
function permissionOf({ indicator }: ResultEntry, { action, permission }: ResultMove): PermissionName {
  const supplied = action === 'send-result' && permissionToEnter(indicator.rule) === 'supply-central-score';
  return supplied ? 'supply-central-score' : permission;
}

type Moved = Promise<Outcome<Result, MoveResultRefusal>>;

/** Moves one result. */
export function moveResult(deps: SaveResultDeps, actor: Actor, input: MoveResultInput, action: ResultAction): Moved {
  return makeMove(resultLifecycle, deps, { tools: deps, actor, input, action });
}
