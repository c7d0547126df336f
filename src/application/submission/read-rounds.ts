import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { type DueMove, settleDueDate } from '../../domain/calendar/due-date.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Round } from '../../domain/framework/time-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { DeclaredOutage, OnRecord, ReportExtension, RoundDue } from '../year/due-change-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { CardDeps } from './read-card.ts';

export interface RoundCounts {
  /** Parties with a signed agreement whose round is not yet open. */
  readonly unopened: number;
  readonly opened: number;
  readonly submitted: number;
  readonly received: number;
}

/** One round of the year: what the framework says of it, where its days stand, how many parties are how far. */
export interface PlannedRound {
  readonly round: Round;
  readonly due: string | null;
  readonly moves: readonly DueMove[];
  /** Null for readers who may not follow the nation. */
  readonly counts: RoundCounts | null;
  readonly closesOn: string | null;
  /** Who granted it is told only to those who may read it in the party's journal. */
  readonly extensions: readonly (Named<OnRecord<ReportExtension>, 'grantedName' | 'revokedName'> & {
    readonly name: string;
    readonly settledDue: string;
  })[];
  /** The days that OPDC set where no source states one, oldest first; the last counts. */
  readonly dues: readonly Named<RoundDue, 'setName'>[];
}

/** The record, whose name of a person is not every reader's. */
type Named<Row, Key extends keyof Row> = Omit<Row, Key> & { readonly [name in Key]: string | null };

export interface RoundsReading {
  readonly framework: Framework;
  readonly rounds: readonly PlannedRound[];
  /** Who declared it is told only to those who may read it in the journal. */
  readonly outages: readonly Named<OnRecord<DeclaredOutage>, 'declaredName' | 'revokedName'>[];
  /** Parties whose round can be extended; empty for readers who may not extend. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly mayManage: boolean;
  readonly today: string;
}

/** The rounds of a year with every moved day and its reason, which anyone may read, without who moved it. */
export async function readRounds(
  deps: CardDeps,
  actor: Actor,
  input: { readonly fiscalYear: number },
): Promise<Outcome<RoundsReading, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const mayManage = isPermitted('manage-rounds', actor, { organisationId: 'opdc' });
    const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
    const clusters = await stores.organisations.list({ kind: 'cluster', provinceId: null });
    const names = new Map([...provinces, ...clusters].map((one) => [one.id, one.name]));
    const signed = (await stores.agreements.list(input.fiscalYear)).filter((one) => isInForce(one.status));
    const rounds = await planRounds(stores, actor, framework, { signed: signed.length, names });
    const parties = signed.map(({ organisationId: id }) => ({ id, name: names.get(id) ?? id }));
    const seesNames = isPermitted('read-journal', actor, { organisationId: 'opdc' });
    const outages = (await stores.dueChanges.everyOutage())
      .filter((one) => one.fiscalYear === framework.fiscalYear)
      .map((one) => (seesNames ? one : { ...one, declaredName: null, revokedName: null }));
    return accept({ framework, rounds, outages, parties, mayManage, today: deps.clock.today() });
  });
}

interface Known {
  readonly signed: number;
  readonly names: ReadonlyMap<string, string>;
}

async function planRounds(
  stores: YearStores,
  actor: Actor,
  framework: Framework,
  known: Known,
): Promise<PlannedRound[]> {
  const extensions = await stores.dueChanges.everyExtension(framework.fiscalYear);
  const dues = await stores.dueChanges.roundDues(framework.fiscalYear);
  const seesNames = isPermitted('read-journal', actor, { organisationId: 'opdc' });
  const planned: PlannedRound[] = [];
  for (const round of framework.rounds) {
    const reports = await stores.reports.listOfRound(framework.fiscalYear, round.code);
    const own = extensions.filter((one) => one.round === round.code);
    planned.push({
      round,
      ...(await dueOf(stores, framework, round, reports)),
      counts: isPermitted('read-national', actor, { organisationId: 'opdc' }) ? countsOf(reports, known.signed) : null,
      closesOn: reports.find((one) => one.closesOn)?.closesOn ?? null,
      dues: dues
        .filter((one) => one.round === round.code && round.reportDue.value === null)
        .map((one) => (seesNames ? one : { ...one, setName: null })),
      extensions: own.map((one) => ({
        ...(isPermitted('read-journal', actor, one) ? one : { ...one, grantedName: null, revokedName: null }),
        name: known.names.get(one.organisationId) ?? one.organisationId,
        settledDue: reports.find((report) => report.organisationId === one.organisationId)?.due ?? one.due,
      })),
    });
  }
  return planned;
}

function countsOf(reports: readonly Report[], signed: number): RoundCounts {
  const left = reports.filter((one) => one.status !== 'open' && one.status !== 'with-governor' && !isUnreported(one));
  return {
    opened: reports.length,
    unopened: Math.max(0, signed - reports.length),
    submitted: left.length,
    received: left.filter((one) => one.status !== 'submitted').length,
  };
}

async function dueOf(stores: YearStores, framework: Framework, round: Round, reports: readonly Report[]) {
  const set = (await stores.dueChanges.roundDue(framework.fiscalYear, round.code))?.due;
  const stated = round.reportDue.value ?? set ?? reports.find((one) => one.statedDue)?.statedDue ?? null;
  if (stated === null) return { due: null, moves: [] };
  const outages = await stores.dueChanges.outages();
  const last = [stated, ...outages.map((one) => one.movesDueTo)].sort().at(-1) ?? stated;
  const holidays = await stores.holidays.between(stated, `${Number(last.slice(0, 4)) + 1}-12-31`);
  const { due, moves } = settleDueDate(framework.dueRule, stated, holidays, outages);
  return { due, moves };
}
