import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { clusterPart } from '../../domain/reporting/report-moves.data.ts';
import { cluster, clusterIndicator, ownIndicator, sharedIndicator } from '../../testing/cluster-sample.ts';
import { clusterAlone, openClusterYear } from '../../testing/cluster-setting.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { assessResult } from './assess-result.ts';
import { readRound } from './read-round.ts';
import { verifyScores } from './verify-scores.ts';

const evaluator = actorOf('evaluator', 'opdc');
const [loei, udon] = ['TH-42', 'TH-41'];
const code = clusterIndicator.code;

describe('a province and its cluster in one round', () => {
  let database: TestDatabase;
  let now = '';
  let setting: Awaited<ReturnType<typeof openClusterYear>>;
  const judge = (organisationId: string, which: string, score: string) =>
    assessResult(setting.deps, evaluator, { ...setting.keyOf(organisationId, which), score, note: 'ตรวจแล้ว' });
  const agree = async (organisationId: string, which: string) =>
    accepted(
      await assessResult(setting.deps, evaluator, { ...setting.keyOf(organisationId, which), agrees: true, note: '' }),
    );
  const roundOf = async (organisationId: string, actor = setting.opdc) =>
    accepted(await readRound(setting.deps, actor, { organisationId, fiscalYear: 2554, round: '12m' }));
  /** The province has accepted its own; what comes from its cluster is not its work. */
  const ownReady = () => setting.accept(loei, ownIndicator.code, '95');
  const difference = async () =>
    (await verifyScores({ ...setting.deps, secrets: nodeSecrets })).differences.map((one) => JSON.stringify(one));

  beforeEach(async () => {
    database = await openTestDatabase(embeddedTarget());
    now = '2011-10-05T02:00:00.000Z';
    setting = await openClusterYear(database.pool, () => now);
  });
  afterEach(() => database.close());

  it('does not wait for its cluster and is not fined for it: its own arrival counts, and the part comes in later', async () => {
    await ownReady();
    const queue = accepted(await readWorkQueue(setting.deps, setting.officerOf(loei), { query: '' }));
    expect(queue.mine.filter(({ round }) => round === '12m').map(({ kind }) => kind)).toEqual(['send-to-governor']);
    await setting.send(loei);
    expect(await setting.report(loei)).toMatchObject({ status: 'received', lateness: { days: [] } });
    // Its own indicator alone, 95 of 95: the missing part is no 1.
    expect([await setting.total(loei), await setting.frozen(loei, 'self')]).toEqual([
      '5.0000',
      { edition: 1, total: '5.0000' },
    ]);
    now = '2011-11-07T02:00:00.000Z';
    await setting.accept(cluster.id, code, '2.65');
    // 0.6 × 5 + 0.4 × 2.5333…, and nothing for the cluster's days.
    expect([await setting.total(loei), await setting.frozen(loei, 'self')]).toEqual([
      '4.0133',
      { edition: 2, total: '4.0133' },
    ]);
    expect(clusterPart.assumption).toContain('โดยไม่รอ');
    expect(await difference()).toEqual([]);
  });

  it('counts nothing missing for what its cluster has not accepted, even after the round has closed', async () => {
    await ownReady();
    now = '2012-03-01T02:00:00.000Z';
    const reading = await roundOf(loei, setting.officerOf(loei));
    expect(reading.scores?.self?.ledger).toMatchObject({ total: '5.0000', grade: null });
    const part = reading.scores?.self?.ledger.indicators.find((one) => one.code === sharedIndicator.code);
    expect(part).toMatchObject({ score: null });
    expect(part?.steps[0]?.text).toContain('ไม่ปรับลดคะแนนของจังหวัด');
  });

  it('shows the governor a part that changed while the report lay there: what was read is not what would be endorsed', async () => {
    await ownReady();
    await setting.accept(cluster.id, code, '2.65');
    accepted(await setting.move(loei, 'send-to-governor'));
    const read = (await setting.report(loei))?.rowVersion;
    await setting.step(cluster.id, code, 'return-result');
    expect(await setting.shared(loei)).toMatchObject({ value: null, carried: null });
    expect(codesOf(await setting.move(loei, 'endorse', { rowVersion: read }))).toEqual(['changed-meanwhile']);
    accepted(await setting.move(loei, 'endorse'));
  });

  it('endorses nothing of its own that is not accepted: the guard of sending is asked again', async () => {
    await ownReady();
    accepted(await setting.move(loei, 'send-to-governor'));
    await database.owner.query(`UPDATE result SET status = 'returned' WHERE organisation_id = $1 AND code = $2`, [
      loei,
      ownIndicator.code,
    ]);
    expect(codesOf(await setting.move(loei, 'endorse'))).toEqual(['results-not-ready']);
  });

  it('keeps what its governor endorsed when the cluster is corrected, until OPDC decides', async () => {
    for (const id of [loei, udon]) await setting.accept(id, ownIndicator.code, '95');
    await setting.accept(cluster.id, code, '2.65');
    await setting.accept(cluster.id, clusterAlone.code, '3');
    for (const id of [loei, udon, cluster.id]) await setting.send(id);
    const endorsed = await setting.total(udon);
    accepted(await setting.move(cluster.id, 'return', { reason: 'ตรวจใหม่', codes: [code] }));
    await setting.type(cluster.id, code, '1.5');
    // An unsent draft changes nothing anywhere else.
    expect([await setting.total(udon), (await setting.frozen(udon, 'self'))?.total]).toEqual([endorsed, endorsed]);
    await setting.type(cluster.id, code, '4.15');
    await setting.step(cluster.id, code, 'send-result');
    await setting.step(cluster.id, code, 'accept-result');
    expect(await setting.shared(udon)).toMatchObject({
      value: '2.65',
      carried: { version: 2, apart: { version: 4, value: '4.15', kept: false } },
    });
    expect(await setting.total(udon)).toBe(endorsed);
    expect((await roundOf(udon)).moves).toContain('keep-endorsed');
    const queue = accepted(await readWorkQueue(setting.deps, setting.opdc, { query: '' }));
    const asked = [...queue.mine, ...queue.waiting].filter((item) => item.kind === 'keep-endorsed');
    expect(asked.map((item) => item.organisationId).toSorted()).toEqual([udon, loei]);

    // Loei's governor is asked again; Udon Thani's report keeps what was endorsed.
    accepted(await setting.move(loei, 'return', { reason: 'รับรองตัวเลขใหม่ของกลุ่มจังหวัด' }));
    expect(await setting.shared(loei)).toMatchObject({ value: '4.15', carried: { version: 4 } });
    await setting.send(loei);
    expect(await setting.total(loei)).toBe('4.8133');
    await agree(udon, ownIndicator.code);
    expect(codesOf(await setting.move(udon, 'conclude-assessment'))).toEqual(['cluster-part-unsettled']);
    accepted(await setting.move(udon, 'keep-endorsed', { reason: 'ตัวเลขเดิมตรวจแล้ว' }));
    expect(await setting.report(udon)).toMatchObject({ status: 'received' });
    expect(codesOf(await setting.move(udon, 'keep-endorsed', { reason: 'อีกครั้ง' }))).toEqual(['nothing-apart']);
    expect(codesOf(await setting.move(udon, 'conclude-assessment'))).toEqual(['assessment-incomplete']);
    // What is counted there alone is judged there.
    await agree(udon, sharedIndicator.code);
    accepted(await setting.move(udon, 'conclude-assessment'));
    expect((await setting.frozen(udon, 'assessed'))?.total).toBe(endorsed);
    expect(await difference()).toEqual([]);
  });

  it('is not concluded while its cluster has accepted nothing, and says which figure it waits for', async () => {
    await ownReady();
    await setting.send(loei);
    await agree(loei, ownIndicator.code);
    const refused = await setting.move(loei, 'conclude-assessment');
    expect(refused).toMatchObject({
      refusals: [{ code: 'cluster-part-unsettled', facts: { pending: sharedIndicator.code } }],
    });
  });

  it('counts what its cluster never reported as missing once OPDC has concluded that, and is concluded itself', async () => {
    await ownReady();
    await setting.send(loei);
    await agree(loei, ownIndicator.code);
    expect(await setting.total(loei)).toBe('5.0000');
    now = '2012-03-01T02:00:00.000Z';
    await database.owner.query(`UPDATE report SET closes_on = $1`, ['2012-02-01']);
    accepted(await setting.move(cluster.id, 'conclude-unreported', { reason: 'ไม่ส่งรายงาน' }));
    // 0.6 × 5 + 0.4 × 1, the score of a missing result.
    expect(await setting.shared(loei)).toMatchObject({ state: 'missing', status: 'accepted' });
    expect((await setting.frozen(loei, 'self'))?.total).toBe('3.4000');
    accepted(await setting.move(loei, 'conclude-assessment'));
  });

  it('is announced with the figure it has, and the cluster is returned only knowing that', async () => {
    await ownReady();
    await setting.accept(cluster.id, code, '2.65');
    await setting.accept(cluster.id, clusterAlone.code, '3');
    for (const id of [loei, cluster.id]) await setting.send(id);
    for (const [id, which] of [
      [loei, ownIndicator.code],
      [cluster.id, code],
    ] as const)
      await agree(id, which);
    accepted(await setting.move(loei, 'conclude-assessment'));
    accepted(await setting.move(loei, 'announce'));
    const back = { reason: 'ตรวจใหม่', codes: [code] };
    expect((await roundOf(cluster.id)).members).toMatchObject([
      { organisationId: udon, status: 'open', reach: 'follows' },
      { organisationId: loei, name: 'เลย', status: 'final', reach: 'concluded' },
    ]);
    const refused = await setting.move(cluster.id, 'return', back);
    expect(refused).toMatchObject({ refusals: [{ code: 'members-concluded', facts: { count: 1 } }] });
    const before = await setting.frozen(loei, 'assessed');
    accepted(await setting.move(cluster.id, 'return', { ...back, knowsConcluded: true }));
    await setting.accept(cluster.id, code, '4.15');
    expect(await setting.shared(loei)).toMatchObject({ value: '2.65', carried: { apart: { value: '4.15' } } });
    expect([await setting.frozen(loei, 'assessed'), await setting.total(loei)]).toEqual([before, '4.0133']);
    expect((await difference()).filter((one) => one.includes(loei))).toEqual([]);
  });

  it('is not announced by whoever judged its part in the cluster', async () => {
    const both = { ...setting.opdc, holdings: [...setting.opdc.holdings, ...evaluator.holdings] };
    await ownReady();
    await setting.accept(cluster.id, code, '2.65');
    await setting.accept(cluster.id, clusterAlone.code, '3');
    for (const id of [cluster.id, loei]) await setting.send(id);
    const key = { ...setting.keyOf(cluster.id, code), agrees: true, note: '' };
    accepted(await assessResult(setting.deps, both, key));
    await agree(loei, ownIndicator.code);
    accepted(await setting.move(loei, 'conclude-assessment'));
    const { code: _ofResult, ...report } = setting.keyOf(loei, code);
    expect(codesOf(await makeReportMove(setting.deps, both, { ...report, rowVersion: null }, 'announce'))).toEqual([
      'same-person',
    ]);
  });

  it('has a judgement of what counts: a corrected figure is judged again, and is named until it is', async () => {
    await setting.accept(cluster.id, code, '2.65');
    await setting.accept(cluster.id, clusterAlone.code, '4.2');
    await setting.send(cluster.id);
    await agree(cluster.id, code);
    accepted(await judge(cluster.id, clusterAlone.code, '4.4881'));
    accepted(await setting.move(cluster.id, 'return', { reason: 'ตรวจใหม่', codes: [code] }));
    // The first correction takes the judgement out; what the journal says of it stays true after the next one.
    await setting.type(cluster.id, code, '3.5');
    await setting.accept(cluster.id, code, '4.15');
    expect(await difference()).toEqual([]);
    await setting.send(cluster.id);
    const refused = await setting.move(cluster.id, 'conclude-assessment');
    expect(refused).toMatchObject({ refusals: [{ code: 'assessment-incomplete', facts: { count: 1, codes: code } }] });
    const row = (await roundOf(cluster.id)).rows.find((one) => one.indicator.code === code);
    expect(row?.result).toMatchObject({ assessedScore: null, judgedBefore: { score: '2.5333', value: '2.65' } });
    await agree(cluster.id, code);
    accepted(await setting.move(cluster.id, 'conclude-assessment'));
    expect((await setting.frozen(cluster.id, 'assessed'))?.total).toBe('4.5062');
    expect(await difference()).toEqual([]);
  });
});
