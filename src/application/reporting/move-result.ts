import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { checkAnswered } from '../../domain/reporting/doubts.ts';
import { permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { reportStatusNames } from '../../domain/reporting/report-moves.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { type ResultAction, resultMoves, resultStatusNames, targetOf } from '../../domain/reporting/result-moves.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { agenciesToAct, isSupervised } from '../../domain/reporting/supervision.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { carryToMembers } from './carry-results.ts';
import { checkOwnAccount } from './check-own-entry.ts';
import { loadResultEntry, lockFacts, type ResultEntry } from './load-result-entry.ts';
import { addToThread, snapshotOf } from './result-snapshot.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface MoveResultInput extends ResultKey {
  readonly rowVersion: number | null;
  readonly reason?: string;
}

export type MoveResultRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'report-not-open'
  | 'result-incomplete'
  | 'doubt-unanswered'
  | 'own-entry'
  | 'shared-from-cluster';

/** Moves one result along its table (`resultMoves`) while the report is open. */
export async function moveResult(
  deps: SaveResultDeps,
  actor: Actor,
  input: MoveResultInput,
  action: ResultAction,
): Promise<Outcome<Result, MoveResultRefusal>> {
  const move = moveNamed(resultMoves, action);
  if (!move) throw new Error(`no such move: ${action}`);
  const reason = input.reason?.trim() ?? '';
  return deps.transactions.run(async (stores) => {
    const entry = await loadResultEntry(stores, input, deps.clock.today(), { lock: true });
    if (!entry) return refuse('not-found');
    const supplied = action === 'send-result' && permissionToEnter(entry.indicator.rule) === 'supply-central-score';
    const permission = supplied ? 'supply-central-score' : move.permission;
    const where = { organisationId: input.organisationId, hostAgencyIds: agenciesToAct(entry.hosts, permission) };
    if (!isPermitted(permission, actor, where)) return refuse('forbidden');
    if (move.needsReason && reason === '') return refuse('reason-required', undefined, 'reason');
    const checked = checkMove(entry, input, action);
    if (!checked.ok) return checked;
    const allowed = await checkOwnAccount(stores, actor, { key: input, action, today: deps.clock.today() });
    if (!allowed.ok) return allowed;
    const { result } = entry;
    const to = targetOf(move, isSupervised(entry.hosts) && !supplied);
    const returnReason = move.needsReason ? reason : to === 'accepted' ? null : result.returnReason;
    const moved: Result = { ...result, status: to, returnReason, changedAt: deps.clock.now(), changedBy: actor.name };
    await stores.results.update(moved);
    const said = { action, text: reason, snapshot: await snapshotOf(stores, moved), at: moved.changedAt };
    await addToThread(stores, actor, input, said);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: `result.${action}`,
      permission,
      before: { status: result.status },
      after: { status: moved.status },
      reason: reason || null,
    });
    await carryToMembers(stores, actor, input, deps.clock);
    return accept({ ...moved, rowVersion: result.rowVersion + 1 });
  });
}

function checkMove(entry: ResultEntry, input: MoveResultInput, action: ResultAction): Outcome<true, MoveResultRefusal> {
  const { report, result } = entry;
  if (entry.lock === 'shared-from-cluster') return refuse(entry.lock, lockFacts(entry));
  const move = moveNamed(resultMoves, action);
  if (report.status !== 'open') return refuse('report-not-open', { status: reportStatusNames[report.status] });
  if (!move?.from.includes(result.status))
    return refuse('move-not-legal', { status: resultStatusNames[result.status], button: move?.button ?? '' });
  if (input.rowVersion !== null && input.rowVersion !== result.rowVersion) return refuse('changed-meanwhile');
  if (action === 'send-result' && result.state === 'missing') return refuse('result-incomplete');
  if (action === 'send-result') return checkAnswered(result.doubts ?? []);
  return accept(true);
}
