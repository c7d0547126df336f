import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { reachOf } from '../../domain/people/reach.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { cluster, clusterIndicator, ownIndicator, sharedIndicator, signedOf } from '../../testing/cluster-sample.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readBoard } from '../national/read-board.ts';
import { loadReference } from '../people/load-reference.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { assessResult } from './assess-result.ts';
import { moveResult } from './move-result.ts';
import { openRound } from './open-round.ts';
import { readLedger } from './read-ledger.ts';
import { readResultEntry } from './read-result-entry.ts';
import { readRound } from './read-round.ts';
import { saveResult } from './save-result.ts';
import { verifyScores } from './verify-scores.ts';

const year = { fiscalYear: 2554, round: '12m' } as const;
const administrator = actorOf('administrator', 'opdc');
const opdc = actorOf('opdc-officer', 'opdc');
const evaluator = actorOf('evaluator', 'opdc');
const clusterOfficer = actorOf('provincial-officer', cluster.id);
const officers = { 'TH-41': actorOf('provincial-officer', 'TH-41'), 'TH-42': actorOf('provincial-officer', 'TH-42') };
const members = ['TH-41', 'TH-42'] as const;
const texts = { narrative: 'ด่านเปิดครบปี', obstacles: '', supporting: '' };
const inCluster = { ...year, organisationId: cluster.id, code: clusterIndicator.code, rowVersion: null };
const shared = (organisationId: string) => ({ ...year, organisationId, code: sharedIndicator.code, rowVersion: null });
const own = (organisationId: string) => ({ ...year, organisationId, code: ownIndicator.code, rowVersion: null });

describeOnEachDatabase('an indicator that a cluster reports for its provinces', (database) => {
  const now = '2011-10-03T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => '2011-10-03' },
  });
  const totals = async () => {
    const { rows } = await database.pool.query<{ id: string; total: string | null; reported: number }>(
      `SELECT organisation_id AS id, total, reported FROM province_score WHERE kind = 'self' AND total IS NOT NULL
       ORDER BY organisation_id`,
    );
    return rows;
  };
  const journalOf = async (organisationId: string) => {
    const text = 'SELECT action, subject FROM journal WHERE organisation_id = $1 ORDER BY seq';
    return (await database.pool.query(text, [organisationId])).rows.map((row) => `${row.action} ${row.subject}`);
  };
  const stored = (organisationId: string) =>
    deps().transactions.read((stores) => stores.results.find(shared(organisationId)));
  const statusOf = async (organisationId: string) => (await stored(organisationId))?.status;
  const back = async (reason = 'แก้ตัวเลข') =>
    accepted(await moveResult(deps(), clusterOfficer, { ...inCluster, reason }, 'return-result'));
  const acceptAgain = async (result: string) => {
    accepted(await saveResult(deps(), clusterOfficer, { ...inCluster, ...texts, variables: { result } }));
    accepted(await moveResult(deps(), clusterOfficer, inCluster, 'send-result'));
    accepted(await moveResult(deps(), clusterOfficer, inCluster, 'accept-result'));
  };

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      await stores.agreements.insert(signedOf(cluster.id, [clusterIndicator]), now);
      for (const id of members) await stores.agreements.insert(signedOf(id, [ownIndicator, sharedIndicator]), now);
      await stores.agreements.insert(signedOf('TH-50', [{ ...ownIndicator, weight: '100' }]), now);
    });
    // Loei's round is open before the cluster reports, Udon Thani's starts after it.
    for (const organisationId of ['TH-42', 'TH-50', cluster.id])
      accepted(await openRound(deps(), administrator, { ...year, organisationId }));
  });

  it('cannot be entered, sent or returned in the province, which is told why and where it is entered', async () => {
    const entry = accepted(await readResultEntry(deps(), officers['TH-42'], shared('TH-42')));
    expect(entry).toMatchObject({ lock: 'shared-from-cluster', moves: [], mayAssess: false });
    const input = { ...shared('TH-42'), ...texts, variables: { result: '95' } };
    expect(codesOf(await saveResult(deps(), officers['TH-42'], input))).toEqual(['shared-from-cluster']);
    expect(codesOf(await moveResult(deps(), officers['TH-42'], shared('TH-42'), 'send-result'))).toEqual([
      'shared-from-cluster',
    ]);
    const { mine, waiting } = accepted(await readWorkQueue(deps(), officers['TH-42'], { query: sharedIndicator.code }));
    expect(mine).toEqual([]);
    expect(waiting).toMatchObject([{ kind: 'await-cluster', agency: cluster.name }]);
  });

  it('is the work of the cluster, in a place of its own', async () => {
    const queue = accepted(await readWorkQueue(deps(), clusterOfficer, { query: '' }));
    expect(queue.places).toMatchObject([
      { organisationId: cluster.id, organisationName: cluster.name, fiscalYear: 2554 },
    ]);
    expect(queue.waiting).toMatchObject([{ organisationId: cluster.id, kind: 'enter-result' }]);
  });

  it('is entered by a host of any member province, who finds the cluster’s workbook among its own', async () => {
    const host = { ...actorOf('kpi-host', 'TH-41.com'), userId: 'u-host' };
    const hosting = { ...host, holdings: host.holdings.map((one) => ({ ...one, clusterIds: [cluster.id] })) };
    const placesOf = async () => accepted(await readWorkQueue(deps(), hosting, { query: '' })).places;
    const before = (await placesOf()).map((one) => one.organisationId);
    expect(before).not.toContain(cluster.id);
    await deps().transactions.run((stores) =>
      stores.agreements.assignHost(cluster.id, 2554, {
        ...{ code: clusterIndicator.code, agencyId: 'TH-41.com', part: 'lead', validFrom: '2010-10-01' },
        validTo: null,
      }),
    );
    expect(await placesOf()).toContainEqual(
      expect.objectContaining({ organisationId: cluster.id, fiscalYear: 2554, roundsToEnter: ['12m'] }),
    );
    const holdings = [{ role: 'provincial-officer' as const, organisationId: 'TH-42', clusterIds: [cluster.id] }];
    const member = { ...officers['TH-42'], holdings };
    const row = accepted(await readRound(deps(), member, { ...year, organisationId: 'TH-42' })).rows.find(
      (one) => one.indicator.code === sharedIndicator.code,
    );
    expect(row?.source).toMatchObject({
      organisationName: cluster.name,
      lead: expect.stringContaining('อุดรธานี'),
      status: 'draft',
    });
  });

  it('is the cluster’s alone while it is typed and sent, and no member counts it', async () => {
    accepted(await saveResult(deps(), clusterOfficer, { ...inCluster, ...texts, variables: { result: '90.5' } }));
    accepted(await moveResult(deps(), clusterOfficer, inCluster, 'send-result'));
    expect(await totals()).toEqual([{ id: cluster.id, total: '3.5000', reported: 1 }]);
    expect(await stored('TH-42')).toMatchObject({ status: 'draft', value: null, narrative: '', carried: null });
  });

  it('scores every member that has its round open once the cluster accepts it, and no other province', async () => {
    // Whoever reports for the cluster reaches no member.
    const reach = reachOf(clusterOfficer);
    expect(reach).not.toContain('TH-42');
    const accept = () => moveResult(deps(), clusterOfficer, inCluster, 'accept-result');
    accepted(await deps().transactions.reaching(reach, accept));
    expect(await totals()).toEqual([
      { id: 'TH-42', total: '3.5000', reported: 1 },
      { id: cluster.id, total: '3.5000', reported: 1 },
    ]);
    expect(await stored('TH-42')).toMatchObject({ status: 'accepted', narrative: texts.narrative });
  });

  it('is journalled once in the chain of the cluster and of the province', async () => {
    const saved = (lines: readonly string[], action: string) => lines.filter((line) => line.startsWith(action));
    expect(saved(await journalOf(cluster.id), 'result.')).toEqual(
      ['save', 'send-result', 'accept-result'].map((act) => `result.${act} 2554/12m/${clusterIndicator.code}`),
    );
    expect(saved(await journalOf('TH-42'), 'result.')).toEqual([`result.carry 2554/12m/${sharedIndicator.code}`]);
    expect(saved(await journalOf('TH-50'), 'result.')).toEqual([]);
  });

  it('is there at once where a member opens its round later', async () => {
    accepted(await openRound(deps(), administrator, { ...year, organisationId: 'TH-41' }));
    expect((await totals())[0]).toEqual({ id: 'TH-41', total: '3.5000', reported: 1 });
  });

  it('counts with the weight each province gave it, and the ledger says whose result it is', async () => {
    for (const id of members)
      accepted(await saveResult(deps(), officers[id], { ...own(id), ...texts, variables: { result: '95' } }));
    expect((await totals()).map((one) => one.total)).toEqual(['4.4000', '4.4000', '3.5000']);
    const { pairs } = accepted(await readLedger(deps(), officers['TH-42'], { ...year, organisationId: 'TH-42' }));
    const [ownLedger, sharedLedger] = pairs[0]?.current.indicators ?? [];
    expect(sharedLedger?.steps[0]).toMatchObject({ label: 'ผลของกลุ่มจังหวัด' });
    expect(sharedLedger?.steps[0]?.text).toContain(cluster.name);
    expect(sharedLedger?.steps[0]?.clause).toContain('แผนภาพที่ 2');
    expect(ownLedger?.steps[0]?.label).not.toBe('ผลของกลุ่มจังหวัด');
  });

  it('shows on the board of both members, and the cluster in a group of its own', async () => {
    const board = accepted(await readBoard(deps(), opdc, year));
    const scored = board.rows.filter((row) => row.self !== null).map((row) => [row.organisationId, row.self]);
    expect(scored).toEqual([
      ['TH-41', '4.4000'],
      ['TH-42', '4.4000'],
    ]);
    expect(board.clusters).toHaveLength(18);
    const reporting = board.clusters.filter((row) => row.self !== null);
    expect(reporting.map((row) => [row.organisationId, row.self])).toEqual([[cluster.id, '3.5000']]);
    expect(board.rows.find((row) => row.organisationId === 'TH-42')?.clusterName).toBe(cluster.name);
  });

  it('is taken out of every open member when the cluster takes it back, and comes again as it is accepted', async () => {
    await back();
    expect(await Promise.all(members.map(statusOf))).toEqual(['draft', 'draft']);
    // The own indicator alone: 95 is level 5.
    expect((await totals()).map((one) => one.total)).toEqual(['5.0000', '5.0000', '3.5000']);
    await acceptAgain('92');
    expect((await totals()).map((one) => one.total)).toEqual(['4.6000', '4.6000', '4.0000']);
  });

  it('is never behind its cluster, though cluster and provinces save at the same time', async () => {
    await back();
    const values = ['83', '84', '86', '88', '92', '90.5'];
    const everybody = values.flatMap((result) => [
      saveResult(deps(), clusterOfficer, { ...inCluster, ...texts, variables: { result } }),
      ...members.map((id) => saveResult(deps(), officers[id], { ...own(id), ...texts, variables: { result: '95' } })),
    ]);
    expect((await Promise.all(everybody)).flatMap(codesOf)).toEqual([]);
    await acceptAgain('90.5');
    const { rows } = await database.pool.query<{ value: string }>(
      'SELECT DISTINCT value FROM result WHERE code IN ($1, $2)',
      [clusterIndicator.code, sharedIndicator.code],
    );
    expect(rows).toHaveLength(1);
    expect((await totals()).map((one) => one.total)).toEqual(['4.4000', '4.4000', '3.5000']);
    expect(await Promise.all(members.map(statusOf))).toEqual(['accepted', 'accepted']);
  });

  it('is corrected in the cluster’s report, not in the province’s', async () => {
    accepted(await moveResult(deps(), officers['TH-42'], own('TH-42'), 'send-result'));
    accepted(await moveResult(deps(), officers['TH-42'], own('TH-42'), 'accept-result'));
    const report = { ...year, organisationId: 'TH-42', rowVersion: null };
    accepted(await makeReportMove(deps(), officers['TH-42'], report, 'send-to-governor'));
    accepted(await makeReportMove(deps(), actorOf('governor', 'TH-42'), report, 'endorse'));
    const back = { ...report, reason: 'ขาดหลักฐาน', codes: [sharedIndicator.code] };
    expect(codesOf(await makeReportMove(deps(), opdc, back, 'return'))).toEqual(['shared-from-cluster']);
    accepted(await makeReportMove(deps(), opdc, report, 'receive'));
  });

  it('is assessed once, for every province whose report OPDC has received', async () => {
    const report = { ...year, organisationId: cluster.id, rowVersion: null };
    accepted(await makeReportMove(deps(), clusterOfficer, report, 'send-to-governor'));
    accepted(await makeReportMove(deps(), actorOf('governor', cluster.id), report, 'endorse'));
    accepted(await makeReportMove(deps(), opdc, report, 'receive'));
    const score = { score: '4', note: 'ผลดีกว่าที่รายงาน' };
    expect(codesOf(await assessResult(deps(), evaluator, { ...shared('TH-42'), ...score }))).toEqual([
      'shared-from-cluster',
    ]);
    accepted(await assessResult(deps(), evaluator, { ...inCluster, ...score }));
    const { rows } = await database.pool.query(
      `SELECT organisation_id AS id, assessed_score AS score FROM result WHERE code = $1 ORDER BY organisation_id`,
      [sharedIndicator.code],
    );
    expect(rows).toEqual([
      { id: 'TH-41', score: null },
      { id: 'TH-42', score: '4.0000' },
    ]);
    expect(await verifyScores({ ...deps(), secrets: nodeSecrets })).toMatchObject({ differences: [] });
  });
});
