import type pg from 'pg';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { moveResult } from '../application/reporting/move-result.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { Indicator } from '../domain/agreement/indicator.ts';
import { moveNamed } from '../domain/lifecycle/status-move.ts';
import { type ReportAction, reportMoves } from '../domain/reporting/report-moves.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { holidays } from '../frameworks/holidays.ts';
import { loadHolidays } from '../store/calendar/holidays.ts';
import { cluster, clusterIndicator, ownIndicator, sharedIndicator, signedOf } from './cluster-sample.ts';
import { makeReportMove } from './make-report-move.ts';
import { accepted } from './people-setting.ts';
import { actorOf } from './reporting-sample.ts';

const year = { fiscalYear: 2554, round: '12m' } as const;
const texts = { narrative: 'ด่านเปิดครบปี', obstacles: '', supporting: '' };
/** 2.65 is level 2.5333, 4.15 is level 4.5333. */
const inSteps = (one: Indicator): Indicator => ({
  ...one,
  rule: {
    kind: 'ladder',
    below: 'clamp',
    points: ['1.5', '2.25', '3', '3.75', '4.5'].map((v, at) => [v, `${at + 1}`]),
  },
});

/** Another indicator of the cluster alone, and the one that its provinces count, 60 to 40. */
export const clusterAlone: Indicator = { ...inSteps(clusterIndicator), code: '1-02', weight: '60', position: 2 };
const clusterCarried: Indicator = { ...inSteps(clusterIndicator), weight: '40' };

/** Loei and Udon Thani of FY2554, twelve months: an own indicator of 60 and the cluster's of 40; rounds are open. */
export async function openClusterYear(pool: pg.Pool, now: () => string) {
  const deps = {
    transactions: openTransactions(pool, now),
    clock: { now, today: () => civilDateOf(now()) },
  };
  const opdc = actorOf('opdc-officer', 'opdc');
  await loadReference(deps);
  await loadHolidays(pool, holidays);
  await publishShippedFrameworks(deps);
  const members = ['TH-41', 'TH-42'] as const;
  await deps.transactions.run(async (stores) => {
    await stores.agreements.insert(signedOf(cluster.id, [clusterCarried, clusterAlone]), now());
    const counted = [ownIndicator, inSteps(sharedIndicator)];
    for (const id of members) await stores.agreements.insert(signedOf(id, counted), now());
  });
  for (const organisationId of [...members, cluster.id])
    accepted(await openRound(deps, actorOf('administrator', 'opdc'), { ...year, organisationId }));
  const officerOf = (organisationId: string) => actorOf('provincial-officer', organisationId);
  /** Made by somebody of the role that the move's row names. */
  const move = (organisationId: string, action: ReportAction, more: object = {}) => {
    const role = moveNamed(reportMoves, action)?.actor ?? 'opdc-officer';
    const seat = role === 'governor' || role === 'provincial-officer' ? organisationId : 'opdc';
    const input = { ...year, organisationId, rowVersion: null, ...more };
    return makeReportMove(deps, actorOf(role, seat), input, action);
  };
  const keyOf = (organisationId: string, code: string) => ({ ...year, organisationId, code, rowVersion: null });
  const type = async (organisationId: string, code: string, result: string) =>
    accepted(
      await saveResult(deps, officerOf(organisationId), {
        ...keyOf(organisationId, code),
        ...{ ...texts, variables: { result } },
      }),
    );
  const step = async (
    organisationId: string,
    code: string,
    action: 'send-result' | 'accept-result' | 'return-result',
  ) =>
    accepted(
      await moveResult(deps, officerOf(organisationId), { ...keyOf(organisationId, code), reason: 'แก้ตัวเลข' }, action),
    );
  return {
    ...{ deps, opdc, members, move, keyOf, type, step, officerOf },
    /** Types, sends and accepts one result. */
    async accept(organisationId: string, code: string, result: string) {
      await type(organisationId, code, result);
      await step(organisationId, code, 'send-result');
      await step(organisationId, code, 'accept-result');
    },
    /** From open to received, or as far as named. */
    async send(organisationId: string, upTo: ReportAction = 'receive') {
      for (const action of ['send-to-governor', 'endorse', 'receive'] as const) {
        accepted(await move(organisationId, action));
        if (action === upTo) return;
      }
    },
    report: (organisationId: string) =>
      deps.transactions.read((stores) => stores.reports.find({ ...year, organisationId })),
    shared: (organisationId: string) =>
      deps.transactions.read((stores) => stores.results.find(keyOf(organisationId, sharedIndicator.code))),
    async total(organisationId: string) {
      const text = `SELECT total FROM province_score WHERE organisation_id = $1 AND kind = 'self'`;
      return (await pool.query<{ total: string | null }>(text, [organisationId])).rows[0]?.total ?? null;
    },
    async frozen(organisationId: string, kind: 'self' | 'assessed') {
      const key = { ...year, organisationId };
      const found = await deps.transactions.read((stores) => stores.scores.latestFrozen(key, kind));
      return found ? { edition: found.edition, total: found.total } : null;
    },
  };
}
