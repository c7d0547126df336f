import type pg from 'pg';
import { recordHolidays } from '../application/calendar/record-holidays.ts';
import { withdrawHoliday } from '../application/calendar/withdraw-holiday.ts';
import { assessResult } from '../application/reporting/assess-result.ts';
import { moveResult } from '../application/reporting/move-result.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import { closeRound } from '../application/submission/close-round.ts';
import { declareOutage } from '../application/submission/declare-outage.ts';
import { grantExtension } from '../application/submission/grant-extension.ts';
import { revokeExtension } from '../application/submission/revoke-extension.ts';
import { revokeOutage } from '../application/submission/revoke-outage.ts';
import { setCutOff } from '../application/submission/set-cut-off.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import { moveNamed, movesFrom } from '../domain/lifecycle/status-move.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Report } from '../domain/reporting/report.ts';
import { type ReportAction, reportMoves } from '../domain/reporting/report-moves.ts';
import type { Result } from '../domain/reporting/result.ts';
import { resultMoves } from '../domain/reporting/result-moves.ts';
import type { RoundKey } from '../domain/reporting/round-key.ts';
import { addDays, civilDateOf } from '../domain/values/civil-date.ts';
import { accept, type Outcome } from '../domain/values/result.ts';
import { cluster, ownIndicator, sharedIndicator, signedOf } from './cluster-sample.ts';
import { openClusterYear } from './cluster-setting.ts';
import { makeReportMove } from './make-report-move.ts';
import { accepted } from './people-setting.ts';
import { openSecretariat } from './random-secretariat.ts';
import { actorOf } from './reporting-sample.ts';
import { secretariat } from './secretariat-world.ts';

/** Something that somebody tries; it may be refused. */
export interface TriedAct {
  readonly name: string;
  make(): Promise<Outcome<unknown>>;
}

/** Which of the acts that are at hand is tried, and with which figure. */
export interface DrawnStep {
  readonly group: number;
  readonly pick: number;
  readonly value: number;
}

export type RandomYear = Awaited<ReturnType<typeof openRandomYear>>;

const [udon, loei] = ['TH-41', 'TH-42'] as const;
const round = (organisationId: string, code: '6m' | '12m'): RoundKey => ({
  organisationId,
  fiscalYear: 2554,
  round: code,
});
/** The cluster first: its provinces wait for it before they are concluded. */
export const roundsPlayed: readonly RoundKey[] = [
  round(cluster.id, '12m'),
  round(loei, '12m'),
  round(udon, '12m'),
  round(loei, '6m'),
];
/** How often each of them is drawn, beside the days. */
const drawnRounds = [0, 1, 2, 0, 1, 2, 3, 0, 1, 2].flatMap((index) => roundsPlayed.slice(index, index + 1));
/** Between the levels of either ladder, on them, beyond them, and nothing known yet. */
const figures = ['2.65', '83', '1.5', '90.5', '4.15', '95', '3', '86.123', '120', ''];
const reason = 'ทดสอบลำดับการทำงาน';
const texts = { narrative: 'ดำเนินการแล้ว', obstacles: '', supporting: '' };
/** Who announces is another officer than who concluded. */
const second: Actor = { ...actorOf('opdc-officer', 'opdc'), userId: 'u-second-officer' };

const at = <Value>(from: readonly Value[], index: number): Value | undefined => from[index % from.length];

/** What waits for a body's resolution beside the reports. */
const settledYear: Agreement = {
  ...signedOf(secretariat.settled, [{ ...ownIndicator, weight: '100' }]),
  status: 'settled',
  signedAt: null,
};
/** From this group on, bodies, meetings, letters and plans are drawn. */
const firstOfSecretariat = 12;

/** Whether the step is drawn of the work of bodies and offices. */
export const isOfOffices = ({ group }: DrawnStep) => group >= firstOfSecretariat;

/** Loei, Udon Thani and their cluster in FY2554, from the days before the six months are due. */
export async function openRandomYear(pool: pg.Pool) {
  let now = '2011-04-20T05:00:00.000Z';
  let outages = 0;
  const setting = await openClusterYear(pool, () => now);
  const opdc = setting.opdc;
  const deps = { ...setting.deps, ids: { next: () => `outage-of-random-year-${++outages}` } };
  accepted(await openRound(deps, actorOf('administrator', 'opdc'), round(loei, '6m')));
  const offices = await openSecretariat(pool, () => now, settledYear);
  const goTo = (day: string) => {
    if (day > civilDateOf(now)) now = `${day}T05:00:00.000Z`;
  };
  const load = (key: RoundKey) =>
    deps.transactions.read(async (stores) => {
      const report = await stores.reports.find(key);
      if (!report) throw new Error(`no report of ${key.organisationId}`);
      return { report, results: await stores.results.listOfRound(key) };
    });
  const moveOf = (report: Report, action: ReportAction, more: object = {}): TriedAct => ({
    name: `${action} ${report.organisationId} ${report.round}`,
    make() {
      const role = moveNamed(reportMoves, action)?.actor ?? 'opdc-officer';
      const seat = role === 'governor' || role === 'provincial-officer' ? report.organisationId : 'opdc';
      const actor = action === 'announce' ? second : actorOf(role, seat);
      return makeReportMove(deps, actor, { ...keyOf(report), rowVersion: null, reason, ...more }, action);
    },
  });
  const world = { deps, opdc, pool, goTo, load, moveOf, today: () => civilDateOf(now) };
  return {
    ...world,
    offices,
    /** The act that is drawn of those that the state of one report, or of the nation's days, puts at hand. */
    async drawn(step: DrawnStep): Promise<TriedAct> {
      const { group, pick, value } = step;
      if (group === 0) return dayPasses(world, pick, value);
      if (group === 1) return nationalAct(world, pick, value);
      if (isOfOffices(step)) return offices.drawn(group - firstOfSecretariat, pick, value);
      const { report, results } = await load(at(drawnRounds, group) ?? round(loei, '12m'));
      // A cluster's indicator is entered in the cluster; its members try it now and then.
      const tried =
        value % 8 === 0 ? results : results.filter((one) => one.code !== sharedIndicator.code || one.carried);
      const acts = [...resultActs(world, report, tried, value), ...reportActs(world, report, results, value)];
      return at(acts, pick) ?? dayPasses(world, pick, value);
    },
  };
}

interface World extends Pick<Awaited<ReturnType<typeof openClusterYear>>, 'opdc'> {
  readonly deps: Parameters<typeof declareOutage>[0] &
    Parameters<typeof recordHolidays>[0] &
    Parameters<typeof makeReportMove>[0];
  readonly goTo: (day: string) => void;
  readonly today: () => string;
  readonly load: (key: RoundKey) => Promise<{ readonly report: Report; readonly results: readonly Result[] }>;
  readonly moveOf: (report: Report, action: ReportAction, more?: object) => TriedAct;
}

const keyOf = ({ organisationId, fiscalYear, round: code }: RoundKey): RoundKey => ({
  organisationId,
  fiscalYear,
  round: code,
});
const named = (name: string, make: TriedAct['make']): TriedAct => ({ name, make });

/** Days pass: some, or up to the days around the report of twelve months. */
async function dayPasses({ goTo, today, load }: World, pick: number, value: number): Promise<TriedAct> {
  const { report } = await load(round(loei, pick % 2 === 0 ? '12m' : '6m'));
  const days = value % 3 === 0 ? addDays(report.due, (value % 12) - 4) : addDays(today(), (value % 9) + 1);
  return named(`it becomes ${days}`, async () => {
    goTo(days);
    return accept(true);
  });
}

/** What OPDC does to the days of reports. */
async function nationalAct({ deps, opdc, load }: World, pick: number, value: number): Promise<TriedAct> {
  const { report } = await load(at(roundsPlayed, value) ?? round(loei, '12m'));
  const key = keyOf(report);
  const outage = await deps.transactions.read(async (stores) => at(await stores.dueChanges.everyOutage(), value));
  const { due } = report;
  const days = { from: addDays(due, -1), to: due, movesDueTo: addDays(due, 1 + (value % 9)) };
  const revoked = { ...key, number: 1 + (value % 2), reason };
  const holiday = { date: due, name: 'วันหยุดพิเศษ', scope: 'TH-10' };
  const cutOff = { ...key, rowVersion: null, day: value % 5 === 0 ? '' : addDays(due, -(value % 9)), reason };
  const office = actorOf('provincial-officer', key.organisationId);
  const closing = { ...key, day: value % 4 === 0 ? '' : addDays(due, value % 20), reason };
  const acts = [
    named(`outage ${days.from}–${days.to}`, () =>
      declareOutage(deps, opdc, { fiscalYear: key.fiscalYear, ...days, reason }),
    ),
    named('revoke outage', () => revokeOutage(deps, opdc, { id: outage?.id ?? '', reason })),
    named('extend', () => grantExtension(deps, opdc, { ...key, due: addDays(due, 1 + (value % 15)), reason })),
    named('revoke extension', () => revokeExtension(deps, opdc, revoked)),
    named(`holiday ${due}`, () => recordHolidays(deps, opdc, { holidays: [holiday], document: reason, reason })),
    named(`no holiday ${due}`, () => withdrawHoliday(deps, opdc, { holiday, reason, corrected: null })),
    named(`cut-off ${cutOff.day}`, () => setCutOff(deps, office, cutOff)),
    named(`close ${key.round} ${closing.day}`, () => closeRound(deps, opdc, closing)),
  ];
  return at(acts, pick) ?? named('nothing', async () => accept(true));
}

/** Every move of the table from the report's status, going on more often than back. */
function reportActs({ moveOf }: World, report: Report, results: readonly Result[], value: number): TriedAct[] {
  const codes = results.filter((one, index) => one.code !== sharedIndicator.code && (value + index) % 2 === 0);
  const more = { codes: codes.map((one) => one.code), knowsConcluded: value % 3 > 0 };
  const own = results.filter((one) => one.code !== sharedIndicator.code);
  const early = report.status === 'open' && own.some((one) => one.status !== 'accepted');
  return movesFrom(reportMoves, report.status).flatMap((move) => {
    // What is bound to be refused is tried now and then.
    if (early && move.action === 'send-to-governor' && value % 8 > 0) return [];
    // It ends the play early.
    if (move.action === 'conclude-unreported' && value % 8 > 0) return [];
    const act = moveOf(report, move.action, move.action === 'return' ? more : {});
    return move.forward ? [act, act, act] : [act];
  });
}

/** What the province, and the evaluator, may do with each result; a cluster's indicator is tried like any other. */
function resultActs({ deps }: World, report: Report, results: readonly Result[], value: number): readonly TriedAct[] {
  const officer = actorOf('provincial-officer', report.organisationId);
  const evaluator = actorOf('evaluator', 'opdc');
  return results.flatMap(({ code, status, state }) => {
    const key = { ...keyOf(report), code, rowVersion: null };
    const name = `${report.organisationId} ${report.round} ${code}`;
    const judgement = value % 2 === 0 ? { agrees: true, note: '' } : { score: `${value % 5}.1234`, note: reason };
    if (report.status === 'received')
      return [named(`judge ${name}`, () => assessResult(deps, evaluator, { ...key, ...judgement }))];
    if (report.status !== 'open') return [];
    const result = at(figures, value) ?? '';
    const enter = named(`enter ${name} ${result}`, () =>
      saveResult(deps, officer, { ...key, ...texts, variables: { result } }),
    );
    const moves = movesFrom(resultMoves, status).filter(
      (move) => move.actor !== 'kpi-supervisor' && !('partOf' in move),
    );
    const acts = moves.flatMap((move) => {
      const act = named(`${move.action} ${name}`, () => moveResult(deps, officer, { ...key, reason }, move.action));
      return move.forward ? [act, act, act] : [act];
    });
    return status !== 'draft' && status !== 'returned' ? acts : state === 'missing' ? [enter] : [enter, ...acts];
  });
}

/** What leads a report from wherever it is to its end, in the order in which it is tried. */
export function actsToTheEnd(world: World, report: Report, results: readonly Result[]): readonly TriedAct[] {
  // The tenth figure is none; the first of either ladder is one that raises no question.
  const sound = report.organisationId === cluster.id ? 6 : 5;
  const own = results.filter((one) => one.code !== sharedIndicator.code && one.status !== 'accepted');
  const judged = results.filter((one) => one.assessedScore === null);
  const onResults = resultActs(world, report, report.status === 'received' ? judged : own, sound);
  const order: readonly ReportAction[] = [
    'send-to-governor',
    'endorse',
    'receive',
    'keep-endorsed',
    'conclude-assessment',
    'announce',
    'take-last-edition',
    'conclude-unreported',
  ];
  const legal = movesFrom(reportMoves, report.status).map((move) => move.action);
  const forward = order.filter((action) => legal.includes(action)).map((action) => world.moveOf(report, action));
  return [...onResults.filter((act) => !act.name.startsWith('return')), ...forward];
}
