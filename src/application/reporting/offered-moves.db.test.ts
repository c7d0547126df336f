import { beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import type { ReportAction } from '../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readBoard } from '../national/read-board.ts';
import { loadReference } from '../people/load-reference.ts';
import { readProgress } from '../progress/read-progress.ts';
import { closeRound } from '../submission/close-round.ts';
import { grantExtension } from '../submission/grant-extension.ts';
import { readCard } from '../submission/read-card.ts';
import { readReportDueStatus } from '../submission/read-report-due-status.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { moveResult } from './move-result.ts';
import { openRound } from './open-round.ts';
import { readRound } from './read-round.ts';
import { saveResult } from './save-result.ts';
import { verifyScores } from './verify-scores.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const colleague: Actor = { ...opdc, userId: 'colleague' };
const secret = 'ร่างที่จังหวัดเขียนไว้';

describeOnEachDatabase('a button stands only where it can succeed', (database) => {
  let now = '';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const on = (day: string) => {
    now = `${day}T03:00:00.000Z`;
  };
  const keyOf = (organisationId: string, fiscalYear = 2568): RoundKey => ({ organisationId, fiscalYear, round: '12m' });
  const officerOf = ({ organisationId }: RoundKey) => actorOf('provincial-officer', organisationId);
  const governorOf = ({ organisationId }: RoundKey) => actorOf('governor', organisationId);
  const move = (actor: Actor, key: RoundKey, action: ReportAction, reason = '') =>
    makeReportMove(deps(), actor, { ...key, rowVersion: null, reason }, action);
  const offers = async (actor: Actor, key: RoundKey) => {
    const { moves, foretold } = accepted(await readRound(deps(), actor, key));
    return { moves, foretold: foretold.map(({ action, refusals }) => `${action}: ${refusals[0]?.code}`) };
  };

  beforeAll(async () => {
    on('2024-10-01');
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      const indicators = [{ ...growth, weight: '100' }];
      for (const organisationId of ['TH-42', 'TH-50'])
        await stores.agreements.insert({ ...sampleAgreement, organisationId, indicators }, now);
      const late = [{ ...growth, componentCode: '1', weight: '100' }];
      await stores.agreements.insert(
        { ...sampleAgreement, organisationId: 'TH-39', fiscalYear: 2554, indicators: late },
        now,
      );
    });
    on('2025-10-06');
    for (const key of [keyOf('TH-42'), keyOf('TH-50')]) {
      accepted(await openRound(deps(), opdc, key));
      const step = { ...key, code: growth.code, rowVersion: null };
      const texts = { narrative: secret, obstacles: '', supporting: '' };
      const typed = { ...step, variables: { current: '105', previous: '100' }, ...texts };
      accepted(await saveResult(deps(), officerOf(key), typed));
    }
  });

  async function accept(key: RoundKey) {
    const step = { ...key, code: growth.code, rowVersion: null };
    accepted(await moveResult(deps(), officerOf(key), step, 'send-result'));
    accepted(await moveResult(deps(), officerOf(key), step, 'accept-result'));
  }

  describe('where the report lay with the governor when its round closed', () => {
    const key = keyOf('TH-42');

    it('the officer reads what is missing before the press, and the governor endorses until the last day', async () => {
      expect(await offers(officerOf(key), key)).toEqual({
        moves: ['send-to-governor'],
        foretold: ['send-to-governor: results-not-ready'],
      });
      await accept(key);
      expect((await offers(officerOf(key), key)).foretold).toEqual([]);
      on('2025-10-31');
      accepted(await move(officerOf(key), key, 'send-to-governor'));
      expect((await offers(governorOf(key), key)).foretold).toEqual([]);
    });

    it('the governor reads on the next day that it can only be refused, and OPDC’s queue has the row', async () => {
      on('2025-11-01');
      expect(await offers(governorOf(key), key)).toEqual({
        moves: ['send-back', 'endorse'],
        foretold: ['endorse: round-closed'],
      });
      expect(codesOf(await move(governorOf(key), key, 'endorse'))).toEqual(['round-closed']);
      const queue = accepted(await readWorkQueue(deps(), opdc, { query: '' }));
      const rows = queue.mine.filter((one) => one.kind === 'round-closed' && one.organisationId === key.organisationId);
      expect(rows).toMatchObject([{ fiscalYear: 2568, round: '12m', role: 'opdc-officer' }]);
    });

    it('an extension lets the governor endorse', async () => {
      accepted(await grantExtension(deps(), opdc, { ...key, due: '2025-11-10', reason: 'ผู้ว่าราชการจังหวัดไปราชการ' }));
      expect((await offers(governorOf(key), key)).foretold).toEqual([]);
      accepted(await move(governorOf(key), key, 'endorse'));
    });
  });

  describe('where a party never reported', () => {
    const key = keyOf('TH-50');
    let reportedBefore: number | undefined;

    it('OPDC concludes it only once the round takes nothing more, with a reason, and not what arrived', async () => {
      on('2025-10-31');
      expect(codesOf(await readRound(deps(), opdc, key))).toEqual(['forbidden']);
      expect(codesOf(await move(opdc, key, 'conclude-unreported', 'ไม่ส่ง'))).toEqual(['round-not-over']);
      on('2025-11-04');
      expect(codesOf(await move(opdc, key, 'conclude-unreported'))).toEqual(['reason-required']);
      expect(codesOf(await move(officerOf(key), key, 'conclude-unreported', 'ไม่ส่ง'))).toEqual(['forbidden']);
      const arrived = await move(opdc, keyOf('TH-42'), 'conclude-unreported', 'ไม่ส่ง');
      expect(codesOf(arrived)).toEqual(['move-not-legal']);
    });

    it('OPDC finds it in its queue, reads its days and its status, and nothing that the province typed', async () => {
      const queue = accepted(await readWorkQueue(deps(), opdc, { query: '' }));
      expect(queue.mine.some((one) => one.kind === 'round-closed' && one.organisationId === 'TH-50')).toBe(true);
      const reading = accepted(await readRound(deps(), opdc, key));
      expect(reading).toMatchObject({ rows: [], scores: null, moves: ['conclude-unreported'], foretold: [] });
      expect(JSON.stringify(reading)).not.toContain(secret);
      expect(accepted(await readReportDueStatus(deps(), opdc, key)).due).toBe('2025-10-31');
      expect(codesOf(await readRound(deps(), visitor, key))).toEqual(['forbidden']);
    });

    it('it scores what the framework gives for a missing result, and whoever concluded it does not announce it', async () => {
      reportedBefore = accepted(await readRound(deps(), officerOf(key), key)).scores?.self?.reported;
      const concluded = accepted(await move(opdc, key, 'conclude-unreported', 'พ้นกำหนดแล้วไม่ส่งรายงาน'));
      expect(concluded).toMatchObject({ status: 'assessed', unreportedBecause: 'พ้นกำหนดแล้วไม่ส่งรายงาน' });
      const totals = await deps().transactions.read((stores) => stores.scores.listOfProvince('TH-50', 2568));
      expect(totals.map(({ kind, closedTotal, reported }) => [kind, closedTotal, reported])).toEqual([
        ['self', '0.0000', 0],
        ['assessed', '0.0000', 0],
      ]);
      expect(codesOf(await move(opdc, key, 'announce'))).toEqual(['same-person']);
    });

    it('OPDC takes it back before the announcement, with a reason, and what was typed counts as before', async () => {
      const reasonOf = 'จังหวัดส่งเป็นหนังสือแล้ว';
      expect(codesOf(await move(opdc, key, 'withdraw-unreported'))).toEqual(['reason-required']);
      expect(codesOf(await move(officerOf(key), key, 'withdraw-unreported', reasonOf))).toEqual(['forbidden']);
      const back = accepted(await move(opdc, key, 'withdraw-unreported', reasonOf));
      expect(back).toMatchObject({ status: 'open', unreportedBecause: null, returnReason: reasonOf });
      const own = accepted(await readRound(deps(), officerOf(key), key));
      expect(own.rows[0]?.result.narrative).toBe(secret);
      expect(own.scores).toMatchObject({ assessed: null, self: { reported: reportedBefore } });
      const totals = await deps().transactions.read((stores) => stores.scores.listOfProvince('TH-50', 2568));
      expect(totals.find((one) => one.kind === 'self')?.reported).toBe(reportedBefore);
      expect((await offers(opdc, key)).moves).toEqual(['conclude-unreported']);
      accepted(await move(opdc, key, 'conclude-unreported', 'พ้นกำหนดแล้วไม่ส่งรายงาน'));
      expect((await offers(opdc, key)).moves).toEqual(['withdraw-unreported']);
    });

    it('another person announces it, and it is final', async () => {
      accepted(await move(colleague, key, 'announce'));
      expect(codesOf(await move(opdc, key, 'withdraw-unreported', 'ผิด'))).toEqual(['move-not-legal']);
      const verdict = await verifyScores({ ...deps(), secrets: nodeSecrets });
      expect(verdict.differences).toEqual([]);
    });

    it('everybody reads that it did not report, and nobody but the province what it had typed', async () => {
      for (const actor of [visitor, opdc]) {
        const reading = accepted(await readRound(deps(), actor, key));
        // Nobody assessed what never came; the total is what the framework gives for missing results.
        expect(reading.scores).toMatchObject({ self: null, assessed: { total: '0.0000' } });
        const why = actor === opdc ? 'พ้นกำหนดแล้วไม่ส่งรายงาน' : '';
        expect(reading.report.unreportedBecause).toBe(why);
        expect(reading.rows[0]?.result).toMatchObject({ state: 'missing', value: null, variables: {} });
        expect(JSON.stringify(reading)).not.toContain(secret);
        expect(codesOf(await readCard(deps(), actor, key))).toEqual(['edition-not-found']);
      }
      const own = accepted(await readRound(deps(), officerOf(key), key));
      expect(own.rows[0]?.result.narrative).toBe(secret);
      const national = { fiscalYear: 2568, round: '12m' as const };
      const progress = accepted(await readProgress(deps(), opdc, national));
      expect(progress.rows.find((one) => one.organisationId === 'TH-50')?.state).toBe('unreported');
      const board = accepted(await readBoard(deps(), opdc, national));
      const row = board.rows.find((one) => one.organisationId === 'TH-50');
      expect(row).toMatchObject({ reportStatus: 'final', unreported: true, self: null, assessed: '0.0000' });
      const queue = accepted(await readWorkQueue(deps(), opdc, { query: '' }));
      expect(queue.mine.some((one) => one.organisationId === 'TH-50')).toBe(false);
    });
  });

  it('a round that late reports keep open is concluded once OPDC has closed it', async () => {
    const key = keyOf('TH-39', 2554);
    on('2011-11-30');
    accepted(await openRound(deps(), opdc, key));
    expect(codesOf(await move(opdc, key, 'conclude-unreported', 'ไม่ส่ง'))).toEqual(['round-without-end']);
    const closing = { fiscalYear: 2554, round: '12m' as const, day: '2011-12-01', reason: 'ประมวลผลทั้งประเทศ' };
    accepted(await closeRound(deps(), opdc, closing));
    on('2011-12-02');
    accepted(await move(opdc, key, 'conclude-unreported', 'ไม่ส่ง'));
    const totals = await deps().transactions.read((stores) => stores.scores.listOfProvince('TH-39', 2554));
    expect(totals.map((one) => one.closedTotal)).toEqual(['1.0000', '1.0000']);
  });
});
