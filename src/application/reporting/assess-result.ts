import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { formatHalfUp, parseDecimal } from '../../domain/values/decimal.ts';
import { compare, type Fraction, fromInteger, HUNDRED } from '../../domain/values/fraction.ts';
import { accept, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { carryToMembers } from './carry-results.ts';
import { loadResultEntry, sharedRefusal } from './load-result-entry.ts';
import { rescoreParty } from './rescore-party.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface AssessResultInput extends ResultKey {
  readonly rowVersion: number | null;
  /** Decimal text on the framework's scale, 0 to the top of the scale. */
  readonly score: string;
  readonly note: string;
}

export type AssessResultRefusal =
  | 'forbidden'
  | 'not-found'
  | 'shared-from-cluster'
  | 'report-not-received'
  | 'round-not-assessed'
  | 'changed-meanwhile'
  | 'not-a-number'
  | 'too-many-digits'
  | 'score-out-of-scale'
  | 'reason-required';

/** The evaluator's score beside the self score; if they differ a reason is required. */
export async function assessResult(
  deps: SaveResultDeps,
  actor: Actor,
  input: AssessResultInput,
): Promise<Outcome<Result, AssessResultRefusal>> {
  if (!isPermitted('assess', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const entry = await loadResultEntry(stores, input, deps.clock.today(), { lock: true });
    if (!entry) return refuse('not-found');
    if (entry.lock === 'shared-from-cluster') return refuseAll([sharedRefusal(entry.indicator)]);
    if (!isAssessedRound(entry.framework, input.round)) return refuse('round-not-assessed');
    if (entry.report.status !== 'received') return refuse('report-not-received');
    if (isStale(input.rowVersion, entry.result)) return refuse('changed-meanwhile');
    const top = entry.framework.scale.levels.value.at(-1)?.score ?? '100';
    const read = readScore(input, top, entry.result.selfScore);
    if (!read.ok) return read;
    const now = deps.clock.now();
    const assessed: Result = { ...entry.result, ...read.value, changedAt: now, changedBy: actor.name };
    await stores.results.update(assessed);
    await rescoreParty(stores, entry, deps.clock);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: 'result.assess',
      permission: 'assess',
      before: { assessedScore: entry.result.assessedScore },
      after: { assessedScore: assessed.assessedScore },
      reason: assessed.assessedNote,
    });
    await carryToMembers(stores, actor, input, deps.clock);
    return accept({ ...assessed, rowVersion: entry.result.rowVersion + 1 });
  });
}

function readScore(
  input: AssessResultInput,
  top: string,
  selfScore: string | null,
): Outcome<{ assessedScore: string; assessedNote: string | null }, AssessResultRefusal> {
  const parsed = parseDecimal(input.score);
  if (!parsed.ok) return refuseAll(parsed.refusals.map((one) => atField(one, 'score')));
  const highest = parseDecimal(top);
  const limit: Fraction = highest.ok ? highest.value : HUNDRED;
  if (compare(parsed.value, fromInteger(0)) < 0 || compare(parsed.value, limit) > 0)
    return refuse('score-out-of-scale', { top }, 'score');
  const assessedScore = formatHalfUp(parsed.value, 4);
  const note = normaliseThai(input.note).trim();
  if (assessedScore !== selfScore && note === '') return refuse('reason-required', undefined, 'note');
  return accept({ assessedScore, assessedNote: note || null });
}
