import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, type Refused, refuse } from '../../domain/values/result.ts';
import { settleReport } from '../reporting/due-changes-of.ts';
import { statedDayOf } from '../reporting/stated-day-of.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkInForce, frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type CloseRoundInput, type CloseRoundRefusal, closeRoundIn } from './close-round.ts';
import { type CorrectRoundDueInput, type CorrectRoundDueRefusal, correctRoundDueIn } from './correct-round-due.ts';
import { type DeclareOutageInput, type DeclareOutageRefusal, declareOutageIn } from './declare-outage.ts';
import { type GrantExtensionInput, type GrantExtensionRefusal, grantExtensionIn } from './grant-extension.ts';
import { type OpenRoundsInput, type OpenRoundsRefusal, waitingParties } from './open-rounds.ts';
import { type RevokeExtensionInput, type RevokeExtensionRefusal, revokeExtensionIn } from './revoke-extension.ts';
import { type RevokeOutageInput, type RevokeOutageRefusal, revokeOutageIn } from './revoke-outage.ts';
import { atOpdc, type OutageDeps } from './submission-deps.ts';

/** An act on days that bind others, as it was typed. */
export type DaysAct =
  | { readonly act: 'open'; readonly input: OpenRoundsInput }
  | { readonly act: 'close'; readonly input: CloseRoundInput }
  | { readonly act: 'extend'; readonly input: GrantExtensionInput }
  | { readonly act: 'outage'; readonly input: DeclareOutageInput }
  | { readonly act: 'due'; readonly input: CorrectRoundDueInput }
  | { readonly act: 'revoke-outage'; readonly input: RevokeOutageInput }
  | { readonly act: 'revoke-extension'; readonly input: RevokeExtensionInput };

export type DaysActRefusal =
  | OpenRoundsRefusal
  | CloseRoundRefusal
  | GrantExtensionRefusal
  | DeclareOutageRefusal
  | CorrectRoundDueRefusal
  | RevokeOutageRefusal
  | RevokeExtensionRefusal;

/** What an act would do, in numbers of parties and days. */
export interface DaysConsequence {
  /** The parties that have not sent yet and are touched by the act, by the day they would be due, earliest first. */
  readonly days: readonly {
    readonly due: string;
    readonly parties: number;
    /** Working days from today; negative once the day has passed; null if the day is too far to be counted. */
    readonly workingDaysLeft: number | null;
  }[];
  /** How many of them would be late at once. */
  readonly lateAtOnce: number;
  /** How many would be late no longer. */
  readonly lateNoMore: number;
  /** Reports that have been sent already and whose day moves as well. */
  readonly sentMoved: number;
  /** Rounds of the year whose own day moves, for whoever opens them later. */
  readonly rounds: number;
  /** Reports that have arrived and whose deduction would be counted anew, with another result. */
  readonly recounted: number;
  /** Reports that keep their day although the others' becomes earlier, because they relied on it. */
  readonly kept: number;
  /** Parties that could send nothing after the closing day; null if the act closes nothing. */
  readonly shutOut: number | null;
}

/** An act that moves, keeps and closes nothing. */
export function touchesNothing({ days, shutOut, ...counts }: DaysConsequence): boolean {
  return days.length === 0 && shutOut === null && Object.values(counts).every((count) => count === 0);
}

/** Does the act in a transaction that is taken back, and tells what it did; the refusals are those of the act. */
export async function foreseeDays(
  deps: OutageDeps,
  actor: Actor,
  wanted: DaysAct,
): Promise<Outcome<DaysConsequence, DaysActRefusal | 'consequence-unread'>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  if (wanted.act === 'open') return foreseeOpening(deps, actor, wanted.input);
  let told: DaysConsequence | null = null;
  const tried = await deps.transactions.run(async (stores): Promise<Refused<DaysActRefusal | 'consequence-unread'>> => {
    const before = await touchedBy(stores, wanted);
    const done = await tryAct(stores, deps, actor, wanted);
    if (!done.ok) return done;
    const after: Report[] = [];
    for (const key of before) after.push((await stores.reports.find(key)) ?? key);
    told = await compare(stores, deps, wanted, { before, after, kept: done.value });
    return refuse('consequence-unread');
  });
  return told === null ? tried : accept(told);
}

/** The reports that the act may touch. */
function touchedBy(stores: YearStores, wanted: Exclude<DaysAct, { act: 'open' }>): Promise<readonly Report[]> {
  const { act, input } = wanted;
  if (act === 'outage') return dueWithin(stores, input);
  if (act === 'revoke-outage') return stores.reports.listDueWithin('0001-01-01', '9999-12-31');
  if (act === 'close' || act === 'due') return stores.reports.listOfRound(input.fiscalYear, input.round);
  return stores.reports.listOfParties([input.organisationId], input.fiscalYear, input.round);
}

/** None where a day is not one: the act refuses it. */
async function dueWithin(stores: YearStores, { from, to }: DeclareOutageInput): Promise<readonly Report[]> {
  return isCivilDate(from) && isCivilDate(to) ? stores.reports.listDueWithin(from, to) : [];
}

/** Does the act; gives how many reports keep their day because they relied on it. */
async function tryAct(
  stores: YearStores,
  deps: OutageDeps,
  actor: Actor,
  wanted: Exclude<DaysAct, { act: 'open' }>,
): Promise<Outcome<number, DaysActRefusal>> {
  if (wanted.act === 'close') return keptIn(await closeRoundIn(stores, actor, wanted.input));
  if (wanted.act === 'extend') return keptIn(await grantExtensionIn(stores, deps, actor, wanted.input));
  if (wanted.act === 'outage') return keptIn(await declareOutageIn(stores, deps, actor, wanted.input));
  if (wanted.act === 'due') return keptIn(await correctRoundDueIn(stores, deps, actor, wanted.input));
  if (wanted.act === 'revoke-outage') return keptIn(await revokeOutageIn(stores, deps, actor, wanted.input));
  return keptIn(await revokeExtensionIn(stores, deps, actor, wanted.input));
}

function keptIn(done: Outcome<object, DaysActRefusal>): Outcome<number, DaysActRefusal> {
  if (!done.ok) return done;
  return accept('kept' in done.value && typeof done.value.kept === 'number' ? done.value.kept : 0);
}

interface Trial {
  readonly before: readonly Report[];
  readonly after: readonly Report[];
  readonly kept: number;
}

async function compare(
  stores: YearStores,
  deps: OutageDeps,
  wanted: DaysAct,
  { before, after, kept }: Trial,
): Promise<DaysConsequence> {
  const { act } = wanted;
  const today = deps.clock.today();
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const touched = after.filter((one) => act === 'close' || was.get(keyOf(one))?.due !== one.due);
  const unsent = touched.filter(isUnsent);
  const late = (one: Report) => one.due < today;
  const shutOut = wanted.act === 'close' && wanted.input.day !== '' ? unsent.length : null;
  return {
    days: await daysOf(stores, today, unsent),
    lateAtOnce: unsent.filter((one) => late(one) && !late(was.get(keyOf(one)) ?? one)).length,
    lateNoMore: unsent.filter((one) => !late(one) && late(was.get(keyOf(one)) ?? one)).length,
    sentMoved: act === 'close' ? 0 : touched.length - unsent.length,
    rounds: act === 'outage' ? await roundsWithin(stores, wanted.input) : 0,
    recounted: after.filter((one) => one.lateness?.deduction !== was.get(keyOf(one))?.lateness?.deduction).length,
    ...{ kept, shutOut },
  };
}

/** The rounds of the year whose day, as it stands for all, lies within the outage that was just declared. */
async function roundsWithin(stores: YearStores, { fiscalYear, from, to }: DeclareOutageInput): Promise<number> {
  const framework = await frameworkInForce(stores, fiscalYear);
  let moved = 0;
  for (const { code } of framework?.rounds ?? []) {
    const statedDue = (await stores.dueChanges.roundDue(fiscalYear, code))?.due ?? null;
    const key = { organisationId: atOpdc.organisationId, fiscalYear, round: code, statedDue };
    const settled = framework ? await settleReport(stores, framework, key) : null;
    if (settled?.moves.some((move) => move.by === 'outage' && move.from >= from && move.from <= to)) moved += 1;
  }
  return moved;
}

const keyOf = ({ organisationId, fiscalYear, round }: Report) => `${organisationId}/${fiscalYear}/${round}`;
const isUnsent = ({ status }: Pick<Report, 'status'>) => status === 'open' || status === 'with-governor';

async function daysOf(stores: YearStores, today: string, reports: readonly Pick<Report, 'due' | 'fiscalYear'>[]) {
  const [first] = reports;
  const framework = first ? await frameworkInForce(stores, first.fiscalYear) : null;
  const left = await daysLeftFrom(stores, today, framework?.dueRule.placeThatCounts.value ?? 'TH-10');
  const dues = [...new Set(reports.map((one) => one.due))].sort();
  return dues.map((due) => ({
    due,
    parties: reports.filter((one) => one.due === due).length,
    workingDaysLeft: left(due),
  }));
}

/** Opening is foreseen from the day it would give: nobody has sent anything yet. */
function foreseeOpening(
  deps: OutageDeps,
  actor: Actor,
  { fiscalYear, round, due }: OpenRoundsInput,
): Promise<Outcome<DaysConsequence, OpenRoundsRefusal>> {
  return deps.transactions.read(async (stores) => {
    const reports: Pick<Report, 'due' | 'fiscalYear'>[] = [];
    for (const { organisationId } of await waitingParties(stores, { fiscalYear, round })) {
      const agreement = await stores.agreements.find(organisationId, fiscalYear);
      if (!agreement) continue;
      const framework = await frameworkOf(stores, agreement);
      const key = { organisationId, fiscalYear, round };
      const set = { typed: due, setName: actor.name, setAt: deps.clock.now() };
      const stated = await statedDayOf(stores, framework, key, set, 'look');
      if (!stated.ok) return stated;
      const settled = await settleReport(stores, framework, { ...key, statedDue: stated.value });
      if (settled === null) return refuse('due-not-stated', undefined, 'due');
      reports.push({ due: settled.due, fiscalYear });
    }
    if (reports.length === 0) return refuse('nothing-to-open');
    const today = deps.clock.today();
    const lateAtOnce = reports.filter((one) => one.due < today).length;
    const none = { lateNoMore: 0, sentMoved: 0, rounds: 0, recounted: 0, kept: 0, shutOut: null };
    return accept({ days: await daysOf(stores, today, reports), lateAtOnce, ...none });
  });
}
