import { dueDate } from '../../domain/calendar/due-date.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import { roundInForce } from '../year/round-in-force.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type BoardRow, shownRows } from './board-row.ts';

export interface ReadBoardInput {
  readonly fiscalYear: number;
  /** Null selects the last round of the year. */
  readonly round: RoundCode | null;
}

export interface Board {
  readonly framework: Framework;
  readonly round: RoundCode;
  /** One row per province that is a party of the year, whatever has been entered so far. */
  readonly rows: readonly BoardRow[];
  /** One row per cluster of the year, whatever it has begun; none in a year whose framework has no clusters as parties. */
  readonly clusters: readonly BoardRow[];
  /** When reports must arrive, moved by holidays; null if no source states a day. */
  readonly due: string | null;
  /** Negative once it is past; null with `due`. */
  readonly workingDaysLeft: number | null;
  /** The last day whose holidays are known; null if none are. */
  readonly holidaysUntil: string | null;
  readonly today: string;
}

/** Every province's state in one round of a year, for those who may compare provinces. */
export async function readBoard(
  deps: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  actor: Actor,
  input: ReadBoardInput,
): Promise<Outcome<Board, 'forbidden' | 'framework-not-found' | 'round-unknown'>> {
  if (!isPermitted('read-national', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const asked = await roundInForce(stores, input);
    if (!asked.ok) return asked;
    const { framework, round } = asked.value;
    const today = deps.clock.today();
    const shown = (rows: readonly StoredBoardRow[]) => shownRows(stores, framework, round, rows, today);
    const rows = await shown(await provinceRowsOf(stores, framework, round));
    const clusters = await shown(await clusterRowsOf(stores, framework, round));
    return accept({ framework, round, rows, clusters, today, ...(await dueOf(stores, framework, round, today)) });
  });
}

async function dueOf(stores: YearStores, framework: Framework, round: RoundCode, today: string) {
  const stated =
    framework.rounds.find((one) => one.code === round)?.reportDue.value ??
    (await stores.dueChanges.roundDue(framework.fiscalYear, round))?.due ??
    null;
  const holidaysUntil = await stores.holidays.knownUntil();
  if (stated === null) return { due: null, workingDaysLeft: null, holidaysUntil };
  const [first, last] = stated < today ? [stated, today] : [today, stated];
  const holidays = await stores.holidays.between(first, `${Number(last.slice(0, 4)) + 1}-01-31`);
  const due = dueDate(framework.dueRule, stated, holidays, await stores.dueChanges.outages());
  const place = framework.dueRule.placeThatCounts.value;
  return { due, workingDaysLeft: workingDaysBetween(today, due, place, holidays), holidaysUntil };
}
