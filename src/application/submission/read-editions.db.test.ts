import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { dueDate } from '../../domain/calendar/due-date.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { formulaInWords } from '../../domain/scoring/formula/formula-in-words.ts';
import { addDays, civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { listShippedFrameworks } from '../../frameworks/registry.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { readProgress } from '../progress/read-progress.ts';
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { readRound } from '../reporting/read-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { verifyScores } from '../reporting/verify-scores.ts';
import { declareOutage } from './declare-outage.ts';
import { grantExtension } from './grant-extension.ts';
import { readCard, readReceipt } from './read-card.ts';
import { readEditions, readSarComparison } from './read-editions.ts';
import { readReportDueStatus } from './read-report-due-status.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const stranger = actorOf('provincial-officer', 'TH-50');
const citizen = { userId: '', name: '', holdings: [] };
const place = 'TH-41';
const officer = actorOf('provincial-officer', place);
const governor = actorOf('governor', place);
const noon = (date: string) => `${date}T05:00:00.000Z`;

/** Every round of every year; where no source states when it is due, OPDC's day is two weeks after the period. */
const frameworks = listShippedFrameworks();
const rounds = frameworks.flatMap((framework) =>
  framework.rounds.map((round) => {
    const stated = round.reportDue.value ?? addDays(round.to, 14);
    const due = dueDate(framework.dueRule, stated, holidays);
    return {
      fiscalYear: framework.fiscalYear,
      round: round.code,
      typed: round.reportDue.value === null ? stated : '',
      due,
      to: round.to,
    };
  }),
);

describeOnEachDatabase('a report that is sent several times', (database) => {
  let now = '';
  let made = 0;
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: { next: () => `outage-of-editions-${++made}` },
  });
  const keyOf = (fiscalYear: number, round: RoundCode): RoundKey => ({ organisationId: place, fiscalYear, round });

  beforeAll(async () => {
    now = noon('2009-10-01');
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const framework of frameworks) {
        const covers = framework.rounds[0]?.components.value[0] ?? '1';
        const indicators = [{ ...growth, componentCode: covers, weight: '100' }];
        const { fiscalYear, version: frameworkVersion } = framework;
        const agreement = { ...sampleAgreement, organisationId: place, fiscalYear, frameworkVersion, indicators };
        await stores.agreements.insert(agreement, now);
      }
    });
  });

  async function enter(key: RoundKey, current: string) {
    const step = { ...key, code: growth.code, rowVersion: null };
    const texts = { narrative: `ดำเนินการได้ ${current}`, obstacles: '', supporting: '' };
    accepted(await saveResult(deps(), officer, { ...step, variables: { current, previous: '100' }, ...texts }));
    accepted(await moveResult(deps(), officer, step, 'send-result'));
    accepted(await moveResult(deps(), officer, step, 'accept-result'));
  }
  const move = async (key: RoundKey, actor: typeof opdc, action: Parameters<typeof makeReportMove>[3], more = {}) =>
    accepted(await makeReportMove(deps(), actor, { ...key, rowVersion: null, ...more }, action));

  async function send(key: RoundKey, day: string, current: string) {
    now = noon(day);
    await enter(key, current);
    await move(key, officer, 'send-to-governor');
    await move(key, governor, 'endorse');
  }
  async function returnOn(key: RoundKey, day: string, reason: string) {
    now = noon(day);
    await move(key, opdc, 'return', { reason, codes: [growth.code] });
  }
  const reportOf = (key: RoundKey) => deps().transactions.read((stores) => stores.reports.find(key));
  const totalOf = async (key: RoundKey) =>
    deps().transactions.read(async (stores) => {
      const scores = await stores.scores.listOfProvince(key.organisationId, key.fiscalYear);
      return scores.find((one) => one.round === key.round && one.kind === 'self')?.total;
    });

  describe.each(rounds)('in the round of $round of $fiscalYear, due $due', ({ fiscalYear, round, due, typed, to }) => {
    const key = keyOf(fiscalYear, round);

    it('is as late as its first edition was, through a return, a later edition, an outage and an extension', async () => {
      now = noon(addDays(to, 1));
      accepted(await openRound(deps(), opdc, { ...key, due: typed }));
      await send(key, due, '104');
      now = noon(addDays(due, 1));
      await move(key, opdc, 'receive');
      const settled = await reportOf(key);
      expect(settled?.lateness).toMatchObject({ received: due, days: [] });
      const total = await totalOf(key);
      await returnOn(key, addDays(due, 10), 'ตัวเลขไม่ตรงหลักฐาน');
      const back = await reportOf(key);
      expect(back).toMatchObject({
        receivedAt: null,
        receiptNumber: null,
        submittedAt: null,
        firstArrivedAt: noon(due),
      });
      await send(key, addDays(due, 40), '104');
      expect(await reportOf(key)).toMatchObject({ lateness: settled?.lateness, receivedAt: null, receiptNumber: null });
      now = noon(addDays(due, 41));
      await move(key, opdc, 'receive');
      const outage = { from: due, to: addDays(due, 1), movesDueTo: addDays(due, 2), reason: 'เครื่องแม่ข่ายขัดข้อง' };
      accepted(await declareOutage(deps(), opdc, { fiscalYear: key.fiscalYear, ...outage }));
      accepted(await grantExtension(deps(), opdc, { ...key, due: addDays(due, 20), reason: 'ศาลากลางถูกน้ำท่วม' }));
      expect((await reportOf(key))?.lateness).toMatchObject({ received: due, days: [] });
      expect(await totalOf(key)).toBe(total);
      const day = accepted(await readReportDueStatus(deps(), opdc, key));
      expect(day.late).toBeNull();
      const progress = accepted(await readProgress(deps(), opdc, { fiscalYear, round }));
      const row = progress.rows.find((one) => one.organisationId === place);
      expect(row).toMatchObject({ late: false, arrivedOn: due, sentOn: addDays(due, 40) });
      expect((await verifyScores({ ...deps(), secrets: nodeSecrets })).differences).toEqual([]);
    });

    it('has a row and a receipt for each edition, none received before it was sent', async () => {
      const { editions } = accepted(await readEditions(deps(), opdc, key));
      expect(editions.map((one) => one.edition)).toEqual([1, 2]);
      expect(new Set(editions.map((one) => one.receiptNumber)).size).toBe(2);
      for (const { sentAt, arrivedAt, receivedAt, returnedAt } of editions) {
        const instants = [sentAt, arrivedAt, receivedAt, ...(returnedAt === null ? [] : [returnedAt])].map(String);
        expect(instants).toEqual([...instants].sort());
      }
      for (const edition of [1, 2]) {
        const receipt = accepted(await readReceipt(deps(), officer, { ...key, edition }));
        expect(receipt.edition).toMatchObject({ edition, receiptNumber: editions[edition - 1]?.receiptNumber });
        expect(receipt.submitted?.edition).toBe(edition);
        expect(receipt.content.endorsed?.at).toBe(receipt.edition.arrivedAt);
      }
    });
  });

  it('keeps the figures of อุดรธานี in FY2554: received 5 October, 0.0000 deducted, whatever came afterwards', async () => {
    const report = await reportOf(keyOf(2554, '12m'));
    expect(report?.lateness).toMatchObject({ days: [], deduction: '0.0000' });
  });

  describe('of which the second edition is corrected', () => {
    const key: RoundKey = { organisationId: place, fiscalYear: 2554, round: '12m' };

    it('gives each edition word for word, and tells what changed, by indicator and field', async () => {
      await returnOn(key, '2012-01-10', 'แก้ผลอีกครั้ง');
      expect(await readReceipt(deps(), officer, key)).toMatchObject({
        refusals: [{ code: 'not-submitted-yet', facts: { newest: 2 } }],
      });
      await send(key, '2012-01-12', '106');
      const card = async (edition: number) => accepted(await readCard(deps(), opdc, { ...key, edition }));
      const [first, third] = [await card(1), await card(3)];
      expect(first.content.indicators[0]).toMatchObject({ result: '4', narrative: 'ดำเนินการได้ 104' });
      expect(third.content.indicators[0]).toMatchObject({ result: '6', narrative: 'ดำเนินการได้ 106' });
      expect(accepted(await readCard(deps(), opdc, key)).edition?.edition).toBe(3);
      const compared = accepted(await readSarComparison(deps(), opdc, { ...key, before: 1, after: 3 }));
      expect(compared).toMatchObject({ added: [], removed: [], unchanged: 0 });
      const fields = new Map(compared.changed[0]?.changes.map((one) => [one.field, [one.before, one.after]]));
      expect(fields.get('result')).toEqual(['4', '6']);
      expect(fields.get('narrative')).toEqual(['ดำเนินการได้ 104', 'ดำเนินการได้ 106']);
      expect(fields.has('unit')).toBe(false);
      const same = accepted(await readSarComparison(deps(), opdc, { ...key, before: 1, after: 1 }));
      expect(same).toMatchObject({ whole: [], changed: [], unchanged: 1 });
    });

    it('tells no change of a formula that an edition kept as it was typed', async () => {
      const [typed, words] = [growth.formula ?? '', formulaInWords(growth.formula ?? '', growth.variables)];
      await database.owner.query(`ALTER TABLE submitted_report DISABLE TRIGGER USER;
        UPDATE submitted_report SET content = replace(content, '${words}', '${typed}') WHERE edition = 1`);
      const { content } = accepted(await readCard(deps(), opdc, { ...key, edition: 1 }));
      expect(content.indicators[0]?.formula).toBe(typed);
      const { changed } = accepted(await readSarComparison(deps(), opdc, { ...key, before: 1, after: 3 }));
      expect(changed[0]?.changes.map((one) => one.field)).not.toContain('formula');
    });
    it('refuses an edition that there is not, and every edition to whoever may not read it', async () => {
      expect(codesOf(await readCard(deps(), opdc, { ...key, edition: 9 }))).toEqual(['edition-not-found']);
      expect(codesOf(await readCard(deps(), opdc, { ...key, edition: 0 }))).toEqual(['edition-not-found']);
      for (const actor of [stranger, citizen]) {
        expect(codesOf(await readCard(deps(), actor, { ...key, edition: 1 }))).toEqual(['forbidden']);
        expect(codesOf(await readCard(deps(), actor, { ...key, edition: 9 }))).toEqual(['forbidden']);
        expect(codesOf(await readEditions(deps(), actor, key))).toEqual(['forbidden']);
      }
    });

    it('is still read by OPDC, edition by edition, while the province corrects it', async () => {
      await returnOn(key, '2012-01-20', 'ขาดลายมือชื่อ');
      expect(codesOf(await readRound(deps(), opdc, key))).toEqual(['forbidden']);
      expect(accepted(await readCard(deps(), opdc, { ...key, edition: 3 })).edition).toMatchObject({
        returnReason: 'ขาดลายมือชื่อ',
        receivedAt: null,
      });
      expect(accepted(await readEditions(deps(), opdc, key)).editions).toHaveLength(3);
    });

    it('lets nobody change or remove what happened to an edition', async () => {
      const owner = database.owner;
      await expect(owner.query(`UPDATE report_edition SET arrived_at = now()`)).rejects.toThrow('never changed');
      await expect(owner.query(`UPDATE report_edition SET receipt_number = 'X'`)).rejects.toThrow('never changed');
      await expect(owner.query('DELETE FROM report_edition')).rejects.toThrow('never changed');
    });
  });

  describe('before editions had rows', () => {
    const key: RoundKey = { organisationId: place, fiscalYear: 2554, round: '6m' };
    let before: unknown[] = [];
    beforeEach(async () => {
      before = accepted(await readEditions(deps(), opdc, key)).editions.map(({ receiptNumber: _own, ...one }) => one);
    });

    it('has them from the journal and the texts that were kept, with the first arrival', async () => {
      const owner = database.owner;
      await owner.query(`DROP TABLE report_edition; DROP FUNCTION keep_edition_of_report();
        ALTER TABLE report DROP COLUMN first_arrived_at`);
      await owner.query(
        readFileSync(new URL('../../store/migrations/0108-editions-of-a-report.sql', import.meta.url), 'utf8'),
      );
      const after = accepted(await readEditions(deps(), opdc, key)).editions;
      expect(after.map(({ receiptNumber: _shared, ...one }) => one)).toEqual(before);
      expect((await reportOf(key))?.firstArrivedAt).toBe(after[0]?.arrivedAt);
      const corrected = accepted(await readEditions(deps(), opdc, keyOf(2554, '12m'))).editions;
      expect(corrected.map((one) => one.returnReason)).toEqual(['ตัวเลขไม่ตรงหลักฐาน', 'แก้ผลอีกครั้ง', 'ขาดลายมือชื่อ']);
    });
  });
});
