import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { ownIndicator } from '../../testing/cluster-sample.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { closeRound } from '../submission/close-round.ts';
import { readCard } from '../submission/read-card.ts';
import { readEditions } from '../submission/read-editions.ts';
import { linkEvidence } from './link-evidence.ts';
import { moveResult } from './move-result.ts';
import { offeredMoves } from './offered-moves.ts';
import { openRound } from './open-round.ts';
import { readLedger } from './read-ledger.ts';
import { readRound } from './read-round.ts';
import { saveResult } from './save-result.ts';
import { verifyScores } from './verify-scores.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const key: RoundKey = { organisationId: 'TH-42', fiscalYear: 2554, round: '12m' };
const indicators = [
  { ...ownIndicator, weight: '60' },
  { ...ownIndicator, code: '1-OTHER', position: 2, weight: '40' },
];

describeOnEachDatabase('a report that was returned and never sent again', (database) => {
  let now = '2011-10-03T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    secrets: nodeSecrets,
  });
  const enter = (code: string, result: string, narrative: string) =>
    saveResult(deps(), officer, {
      ...{ ...key, code, rowVersion: null, variables: { result }, narrative, obstacles: '', supporting: '' },
      reasons: { 'result.unlike-last-year': 'เปลี่ยนวิธีนับ' },
    });
  const move = (action: Parameters<typeof makeReportMove>[3], more: object = {}) => {
    const role = action === 'send-to-governor' ? 'provincial-officer' : action === 'endorse' ? 'governor' : null;
    const actor = role === null ? opdc : actorOf(role, 'TH-42');
    return makeReportMove(deps(), actor, { ...key, rowVersion: null, reason: 'จังหวัดไม่ส่งมาใหม่', ...more }, action);
  };
  const take = (more: object = {}) => move('take-last-edition', more);
  const link = async (title: string) => {
    const url = `https://example.go.th/${encodeURIComponent(title)}`;
    accepted(await linkEvidence(deps(), officer, { ...key, code: '1-OTHER', url, title, claims: [] }));
  };
  const evidenceOf = async (edition: number) => {
    const { content } = accepted(await readCard(deps(), opdc, { ...key, edition }));
    return content.indicators.find((one) => one.code === '1-OTHER')?.evidence.map((one) => one.title);
  };
  const rewriteTexts = (change: string) =>
    database.owner.query(`ALTER TABLE submitted_report DISABLE TRIGGER USER; ${change}`);
  const self = async () => accepted(await readRound(deps(), officer, key)).scores?.self?.total;
  const results = () => deps().transactions.read((stores) => stores.results.listOfRound(key));
  const offered = async () => {
    const report = await deps().transactions.read((stores) => stores.reports.find(key));
    if (!report) throw new Error('no report');
    const { moves, foretold } = await deps().transactions.read((stores) =>
      offeredMoves(stores, deps().clock, opdc, report),
    );
    const told = foretold.map((one) => one.action);
    return moves.map((one) => one.action).filter((one) => !told.includes(one));
  };

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    const agreement = { ...sampleAgreement, fiscalYear: 2554, indicators };
    await deps().transactions.run((stores) => stores.agreements.insert(agreement, now));
    accepted(await openRound(deps(), actorOf('administrator', 'opdc'), key));
    for (const { code } of indicators) {
      accepted(await enter(code, code === '1-OTHER' ? '89' : '90.5', 'ตามที่รับรอง'));
      if (code === '1-OTHER') await link('ก่อนรับรอง');
      for (const action of ['send-result', 'accept-result'] as const)
        accepted(await moveResult(deps(), officer, { ...key, code, rowVersion: null }, action));
    }
  });

  it('is not concluded for the province before it arrived, nor while the round takes reports', async () => {
    expect(codesOf(await take())).toEqual(['report-never-arrived']);
    expect(await offered()).not.toContain('take-last-edition');
    for (const action of ['send-to-governor', 'endorse', 'receive'] as const) accepted(await move(action));
    now = '2011-10-20T02:00:00.000Z';
    accepted(await move('return', { codes: ['1-OTHER'] }));
    expect(codesOf(await take())).toEqual(['round-without-end']);
    const day = '2011-11-30';
    accepted(await closeRound(deps(), opdc, { fiscalYear: 2554, round: '12m', day, reason: 'ปิดรับ' }));
    expect(codesOf(await take())).toEqual(['round-not-over']);
  });

  it('is not taken where what was endorsed was not kept or is altered: nothing else stands under that endorsement', async () => {
    now = '2011-12-08T02:00:00.000Z';
    const before = await results();
    await rewriteTexts('CREATE TABLE put_aside AS SELECT * FROM submitted_report; DELETE FROM submitted_report');
    expect(codesOf(await take())).toEqual(['edition-not-kept']);
    await rewriteTexts(
      `INSERT INTO submitted_report SELECT * FROM put_aside; UPDATE submitted_report SET content = '{}'`,
    );
    expect(codesOf(await take())).toEqual(['submitted-report-altered']);
    expect(await results()).toEqual(before);
    expect(await offered()).not.toContain('take-last-edition');
    await rewriteTexts(
      'DELETE FROM submitted_report; INSERT INTO submitted_report SELECT * FROM put_aside; DROP TABLE put_aside',
    );
    now = '2011-10-20T02:00:00.000Z';
  });

  it('goes on as OPDC last received it: its figures, total and first arrival, with a receipt of its own', async () => {
    const before = await self();
    accepted(await enter('1-OTHER', '95', 'แก้แล้วแต่ไม่ส่ง'));
    await link('แนบหลังส่งกลับ');
    expect(await self()).not.toBe(before);
    now = '2011-12-08T02:00:00.000Z';
    expect(await offered()).toContain('take-last-edition');
    expect(codesOf(await take({ reason: '' }))).toEqual(['reason-required']);
    const report = accepted(await take());
    expect(report).toMatchObject({ status: 'received', lateness: { days: [] }, receivedAt: now });
    expect(civilDateOf(report.firstArrivedAt ?? '')).toBe('2011-10-03');
    expect(await self()).toBe(before);
    expect((await results()).map((one) => [one.code, one.status, one.variables.result, one.narrative])).toEqual([
      ['1-OTHER', 'accepted', '89', 'ตามที่รับรอง'],
      ['1-OWN', 'accepted', '90.5', 'ตามที่รับรอง'],
    ]);
    const { editions } = accepted(await readEditions(deps(), opdc, key));
    expect(editions.map((one) => [one.edition, one.returnedAt === null, one.receiptNumber])).toEqual([
      [1, false, 'SAR-2554-00001'],
      [2, true, 'SAR-2554-00002'],
    ]);
    expect([await evidenceOf(1), await evidenceOf(2)]).toEqual([['ก่อนรับรอง'], ['ก่อนรับรอง']]);
    expect((await verifyScores(deps())).differences).toEqual([]);
  });

  it('keeps in the journal what was typed since, and who decided why', async () => {
    const { rows } = await database.pool.query(
      `SELECT action, reason, before->'variables' AS before, after->>'asEdition' AS edition FROM journal
       WHERE action = 'report.take-last-edition' OR action = 'result.save' AND reason IS NOT NULL ORDER BY seq`,
    );
    const reason = 'จังหวัดไม่ส่งมาใหม่';
    expect(rows).toMatchObject([
      { action: 'result.save', reason, before: { result: '95' } },
      { action: 'report.take-last-edition', reason, edition: '1' },
    ]);
  });

  it('goes back to the province once more when OPDC returns it, and is received when it does not', async () => {
    accepted(await move('return', { codes: ['1-OTHER'] }));
    expect((await results()).map((one) => one.status)).toEqual(['returned', 'accepted']);
    expect(accepted(await take()).status).toBe('received');
    const { editions } = accepted(await readEditions(deps(), opdc, key));
    expect(editions.map((one) => one.returnedAt === null)).toEqual([false, false, true]);
  });

  it('has every score that was frozen to read again, for OPDC and the province, each as it was', async () => {
    const ledgerOf = (edition: number | null, actor = opdc) => readLedger(deps(), actor, { ...key, edition });
    const last = accepted(await ledgerOf(null)).pairs[0];
    const numbers = last?.editions.map((one) => one.edition) ?? [];
    expect(numbers).toEqual([1, 2, 3]);
    expect(last?.frozen?.edition).toBe(3);
    for (const edition of numbers) {
      const [pair] = accepted(await ledgerOf(edition, officer)).pairs;
      expect(pair?.frozen).toMatchObject({ edition, ledger: { total: last?.editions[edition - 1]?.total } });
    }
    expect(codesOf(await ledgerOf(4))).toEqual(['edition-not-found']);
    expect(codesOf(await ledgerOf(0))).toEqual(['edition-not-found']);
    expect(codesOf(await ledgerOf(1, actorOf('public', 'public')))).toEqual(['forbidden']);
  });

  it('counts as missing what the edition does not have', async () => {
    accepted(await move('return', { codes: ['1-OTHER'] }));
    await rewriteTexts(`UPDATE submitted_report SET content = replace(content, '"1-OTHER"', '"1-UNKNOWN"')`);
    accepted(await enter('1-OTHER', '95', 'ไม่มีผู้ใดรับรอง'));
    accepted(await take());
    const nothing = {
      state: 'missing',
      status: 'accepted',
      value: null,
      variables: {},
      narrative: '',
      selfScore: null,
    };
    expect((await results()).find((one) => one.code === '1-OTHER')).toMatchObject(nothing);
    expect(await evidenceOf(4)).toEqual([]);
  });
});
