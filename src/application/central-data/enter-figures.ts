import { RESULT_VARIABLE } from '../../domain/agreement/indicator.ts';
import { type CentralFigure, type CentralTable, whereFrom } from '../../domain/central-data/central-table.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import type { Clock } from '../ports.ts';
import { type DecideResultRefusal, decideResult } from '../reporting/decide-result.ts';
import { earlierFigures } from '../reporting/earlier-result.ts';
import type { ResultEntry } from '../reporting/load-result-entry.ts';
import { type LockedRounds, lockRounds } from '../reporting/lock-rounds.ts';
import { resultLifecycle } from '../reporting/move-result.ts';
import { type DecidedSave, writeSaves } from '../reporting/write-saves.ts';
import type { CentralTables } from './central-deps.ts';

/** Where a signed table's figure stands in a province: in its result, on its way there, or why not. */
export type EnteredState = 'entered' | 'same' | LockCode | 'no-round' | 'not-taken';

export interface EnteredFigure {
  readonly provinceId: string;
  readonly state: EnteredState;
}

/** A result that was already sent or accepted is corrected by its owner's signed table; every other lock holds. */
const opened: readonly LockCode[] = ['result-sent', 'result-accepted'];

/** Why the figure cannot enter the result now; null if it can. */
export function holdsBack(entry: Pick<ResultEntry, 'lock'> | undefined): LockCode | 'no-round' | null {
  if (entry === undefined) return 'no-round';
  return entry.lock === null || opened.includes(entry.lock) ? null : entry.lock;
}

/** Whether the province's result has the figure, and was sent with it. */
export function hasEntered({ result }: Pick<ResultEntry, 'result'>, { value }: CentralFigure): boolean {
  return result.variables[RESULT_VARIABLE] === value && (result.status === 'sent' || result.status === 'accepted');
}

/**
 * Brings a signed table's figures into the results of the provinces whose rounds are open, each with the sentence that
 * names its document, and sends them to the provincial offices. What is submitted, assessed or announced stays as it is.
 */
export async function enterFigures(
  stores: CentralTables,
  clock: Clock,
  actor: Actor,
  table: CentralTable,
): Promise<readonly EnteredFigure[]> {
  const organisationIds = table.figures.map(({ provinceId }) => provinceId);
  const place = { organisationIds, fiscalYear: table.fiscalYear, round: table.round };
  const locked = await lockRounds(stores, place, clock.today());
  const owner = (await stores.organisations.find(table.organisationId))?.name ?? table.organisationId;
  const saves: DecidedSave[] = [];
  const entered = table.figures.map((figure): EnteredFigure => {
    const { provinceId } = figure;
    const entry = locked.rounds.get(provinceId)?.get(table.code);
    const held = holdsBack(entry);
    if (entry === undefined || held !== null) return { provinceId, state: held ?? 'no-round' };
    if (hasEntered(entry, figure)) return { provinceId, state: 'same' };
    const decided = decideEntry(locked, clock, actor, entry, { table, figure, owner });
    if (!decided.ok) return { provinceId, state: 'not-taken' };
    saves.push(decided.value);
    return { provinceId, state: 'entered' };
  });
  await writeSaves(stores, actor, locked.rounds, saves, clock);
  for (const save of saves) await send(stores, clock, actor, save);
  return entered;
}

interface Entering {
  readonly table: CentralTable;
  readonly figure: CentralFigure;
  readonly owner: string;
}

/** What the table says answers the questions that a figure raises: its signer read it beside its document. */
function decideEntry(
  { earlier }: LockedRounds,
  clock: Clock,
  actor: Actor,
  entry: ResultEntry,
  { table, figure, owner }: Entering,
): Outcome<DecidedSave, DecideResultRefusal> {
  const { organisationId, fiscalYear, round, code } = entry.result;
  const narrative = whereFrom(table, figure.page, owner);
  const facts = {
    ...{ earlier: earlierFigures(entry, earlier(entry)), by: actor.name, now: clock.now(), today: clock.today() },
  };
  const decide = (reasons: Readonly<Record<string, string>>) =>
    decideResult(
      { ...entry, lock: null },
      {
        ...{ organisationId, fiscalYear, round, code, rowVersion: null, narrative, expectedOn: null, reasons },
        variables: { [RESULT_VARIABLE]: figure.value },
      },
      facts,
    );
  const first = decide({});
  if (!first.ok) return first;
  const asked = (first.value.doubts ?? []).filter(({ reason }) => reason === '');
  const decided = asked.length === 0 ? first : decide(Object.fromEntries(asked.map(({ key }) => [key, narrative])));
  if (!decided.ok) return decided;
  const isSent = entry.result.status !== 'draft';
  const again = { status: 'returned', returnReason: table.reason || narrative } as const;
  return accept({ entry, result: isSent ? { ...decided.value, ...again } : decided.value });
}

async function send(stores: CentralTables, clock: Clock, actor: Actor, { result }: DecidedSave): Promise<void> {
  const { organisationId, fiscalYear, round, code } = result;
  const input = { organisationId, fiscalYear, round, code, rowVersion: null };
  const call = { tools: { clock }, actor, input, action: 'send-result' } as const;
  await makeMoveIn(resultLifecycle, stores, call);
}
