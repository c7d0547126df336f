import { boundsOfDue, checkBounds } from '../../domain/calendar/bound-days.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type SettledDays, settleWithReliance } from './keep-relied-day.ts';
import { concludedStatuses } from './resettle-report.ts';
import { atOpdc, type SubmissionDeps } from './submission-deps.ts';

export interface CorrectRoundDueInput {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  readonly due: string;
  readonly reason: string;
}

export type CorrectRoundDueRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'round-unknown'
  | 'reason-required'
  | 'day-not-typed'
  | 'round-not-opened'
  | 'due-by-framework'
  | 'due-unchanged'
  | 'due-not-ahead'
  | 'day-outside-bounds';

/** The same as `correctRoundDue`, once the actor has proved who they are: what the pages call. */
export function proveAndCorrectRoundDue(
  deps: SubmissionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: CorrectRoundDueInput & { readonly proof: Proof },
): Promise<Outcome<SettledDays, CorrectRoundDueRefusal | ProofRefusal>> {
  const call = { act: 'round.due' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => correctRoundDue(deps, actor, input));
}

/** OPDC corrects the day of a round that no source states, for every party at once; nobody becomes late by it. */
export function correctRoundDue(
  deps: SubmissionDeps,
  actor: Actor,
  input: CorrectRoundDueInput,
): Promise<Outcome<SettledDays, CorrectRoundDueRefusal>> {
  return deps.transactions.run((stores) => correctRoundDueIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function correctRoundDueIn(
  stores: YearStores,
  deps: Pick<SubmissionDeps, 'clock'>,
  actor: Actor,
  input: CorrectRoundDueInput,
): Promise<Outcome<SettledDays, CorrectRoundDueRefusal>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  const { fiscalYear, round, due } = input;
  const reason = normaliseThai(input.reason).trim();
  const checked = await checkDay(stores, input, reason);
  if (!checked.ok) return checked;
  const before = await stores.dueChanges.roundDue(fiscalYear, round);
  if (before === null) return refuse('round-not-opened');
  if (before.due === due) return refuse('due-unchanged', undefined, 'due');
  const today = deps.clock.today();
  // A day that has come would count for nobody who has not sent: each would be given another one by name.
  if (due <= today) return refuse('due-not-ahead', { today }, 'due');
  const set = { setName: actor.name, setAt: deps.clock.now() };
  await stores.dueChanges.setRoundDue({ fiscalYear, round, number: before.number + 1, due, reason, ...set });
  await stores.journal.append({
    ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
    ...{ action: 'round.due', subject: `${fiscalYear}/${round}`, before: { due: before.due }, after: { due }, reason },
  });
  return accept(await moveAll(stores, deps, actor, { ...input, reason }));
}

async function checkDay(
  stores: YearStores,
  { fiscalYear, round, due }: CorrectRoundDueInput,
  reason: string,
): Promise<Outcome<true, CorrectRoundDueRefusal>> {
  const missing: Refusal<CorrectRoundDueRefusal>[] = [
    ...(isCivilDate(due) ? [] : [{ code: 'day-not-typed', field: 'due' } as const]),
    ...(reason === '' ? [{ code: 'reason-required', field: 'reason' } as const] : []),
  ];
  if (missing.length > 0) return refuseAll(missing);
  const framework = await frameworkInForce(stores, fiscalYear);
  if (!framework) return refuse('framework-not-found', { year: fiscalYear });
  const found = framework.rounds.find((one) => one.code === round);
  if (!found) return refuse('round-unknown', undefined, 'round');
  const stated = found.reportDue.value;
  return stated === null ? checkBounds(due, boundsOfDue(found), 'due') : refuse('due-by-framework', { due: stated });
}

async function moveAll(
  stores: YearStores,
  { clock }: Pick<SubmissionDeps, 'clock'>,
  actor: Actor,
  { fiscalYear, round, due, reason }: CorrectRoundDueInput,
): Promise<SettledDays> {
  const days = { moved: 0, kept: 0 };
  for (const key of await stores.reports.listOfRound(fiscalYear, round)) {
    const report = await stores.reports.find(key, { lock: true });
    if (!report || concludedStatuses.includes(report.status)) continue;
    const restated = { ...report, statedDue: due, rowVersion: report.rowVersion + 1 };
    await stores.reports.update({ ...report, statedDue: due });
    const became = await settleWithReliance(stores, actor, clock, { report: restated, reason });
    if (became !== 'unmoved') days[became] += 1;
  }
  return days;
}
