import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { machineClock, movedClock } from '../../src/adapters/system-clock.ts';
import { readAgreement } from '../../src/application/agreement/read-agreement.ts';
import { startAgreement } from '../../src/application/agreement/start-agreement.ts';
import { readJournal } from '../../src/application/journal/read-journal.ts';
import { readBoard } from '../../src/application/national/read-board.ts';
import { readPublishedResults } from '../../src/application/national/read-published-results.ts';
import { listDelegations } from '../../src/application/people/list-delegations.ts';
import { listSessions } from '../../src/application/people/list-sessions.ts';
import { listUsers } from '../../src/application/people/list-users.ts';
import { readUser } from '../../src/application/people/read-user.ts';
import { readProgress } from '../../src/application/progress/read-progress.ts';
import { readProvinceProgress } from '../../src/application/progress/read-province-progress.ts';
import { attachEvidence } from '../../src/application/reporting/attach-evidence.ts';
import { readEvidence } from '../../src/application/reporting/read-evidence.ts';
import { readLedger } from '../../src/application/reporting/read-ledger.ts';
import { readParty } from '../../src/application/reporting/read-party.ts';
import { readResultEntry } from '../../src/application/reporting/read-result-entry.ts';
import { readRound } from '../../src/application/reporting/read-round.ts';
import { saveResult } from '../../src/application/reporting/save-result.ts';
import { readCard } from '../../src/application/submission/read-card.ts';
import { readReportDueStatus } from '../../src/application/submission/read-report-due-status.ts';
import { readRounds } from '../../src/application/submission/read-rounds.ts';
import { readWorkQueue } from '../../src/application/work/read-work-queue.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { type Actor, visitor } from '../../src/domain/people/actor.ts';
import type { Outcome } from '../../src/domain/values/result.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { accepted, codesOf } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';

/** Loei's twelve months are still with the province: nothing of them is anybody else's. */
const province = { organisationId: 'TH-42', fiscalYear: 2568 } as const;
const round = { ...province, round: '12m' } as const;
const result = { ...round, code: '1.1-SME' } as const;
const sha256 = 'a'.repeat(64);
const secret = 'ร้านค้าริมโขงยังไม่แถลง';
const figure = '87654321.125';

const own: Readonly<Record<string, Actor>> = {
  'its governor': actorOf('governor', 'TH-42'),
  'its provincial office': actorOf('provincial-officer', 'TH-42'),
  'the host of the indicator': actorOf('kpi-host', 'TH-42.cd'),
};
const neighbours: Readonly<Record<string, Actor>> = {
  'another governor': actorOf('governor', 'TH-50'),
  'another provincial office': actorOf('provincial-officer', 'TH-50'),
  'a host elsewhere': actorOf('kpi-host', 'TH-50.cd'),
  'a cluster of the province': actorOf('governor', 'cluster-2560-10'),
  'the public': actorOf('public', 'public'),
  'a visitor': visitor,
};
const national: Readonly<Record<string, Actor>> = {
  OPDC: actorOf('opdc-officer', 'opdc'),
  'an evaluator': actorOf('evaluator', 'opdc'),
  'a committee member': actorOf('committee-member', 'committee'),
  'an administrator': actorOf('administrator', 'opdc'),
};

describe('a draft that has not left the province', () => {
  let database: TestDatabase;
  const clock = movedClock(() => demoDate);
  const transactions = () => openTransactions(database.pool, clock.now);
  const deps = () => ({ transactions: transactions(), clock, machine: machineClock, secrets: nodeSecrets });
  const files = { keep: async () => undefined, discard: async () => undefined, open: async () => bytes() };
  async function* bytes() {
    yield Buffer.from(secret);
  }

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    const people = { clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadDemo({ ...people, transactions: transactions() }, { provinces: ['TH-42', 'TH-50', 'TH-75'] });
    const host = actorOf('kpi-host', 'TH-42.cd');
    const texts = { narrative: secret, obstacles: secret, supporting: secret };
    const variables = { current: figure, previous: '1' };
    accepted(await saveResult(deps(), host, { ...result, rowVersion: null, variables, ...texts }));
    const edges = { head: '%PDF-1.7', tail: '%%EOF' };
    const sent = { temporaryPath: '', fileName: `${secret}.pdf`, sizeBytes: 9, sha256 };
    const file = { ...sent, mediaType: 'application/pdf', edges };
    accepted(await attachEvidence({ ...deps(), files }, host, { ...result, file }));
    accepted(await startAgreement(deps(), actorOf('provincial-officer', 'TH-42'), { ...province, fiscalYear: 2562 }));
  });
  afterAll(() => database.close());

  /** Every way to read something of the province. */
  const readings: Readonly<Record<string, (actor: Actor) => Promise<Outcome<unknown>>>> = {
    'the results of the round': (actor) => readRound(deps(), actor, round),
    'one result': (actor) => readResultEntry(deps(), actor, result),
    'the worked score': (actor) => readLedger(deps(), actor, round),
    'its e-SAR card': (actor) => readCard(deps(), actor, round),
    'its days and lateness': (actor) => readReportDueStatus(deps(), actor, round),
    'the evidence': (actor) => readEvidence({ ...deps(), files }, actor, { ...result, sha256 }),
    'the draft agreement': (actor) => readAgreement(deps(), actor, { ...province, fiscalYear: 2562 }),
  };
  const others: Readonly<Record<string, (actor: Actor) => Promise<Outcome<unknown>>>> = {
    'the page of the province': (actor) => readParty(deps(), actor, { ...province, round: '12m' }),
    'its signed agreement': (actor) => readAgreement(deps(), actor, province),
    'the progress of its agencies': (actor) => readProvinceProgress(deps(), actor, round),
    'the progress of the nation': (actor) => readProgress(deps(), actor, { fiscalYear: 2568, round: '12m' }),
    'the rounds of the year': (actor) => readRounds(deps(), actor, { fiscalYear: 2568 }),
    'the national board': (actor) => readBoard(deps(), actor, { fiscalYear: 2568, round: '12m' }),
    'what is published': (actor) => readPublishedResults(deps(), actor),
    'their own work': (actor) => readWorkQueue(deps(), actor, { query: '' }),
    'the journal': (actor) => readJournal(deps(), actor, { organisationId: 'TH-42', subject: '', before: null }),
    'its delegations': (actor) => listDelegations(deps(), actor, { organisationId: 'TH-42' }),
  };

  for (const [reading, read] of Object.entries(readings)) {
    it.each(Object.entries(own))(`shows ${reading} to %s`, async (_who, actor) => {
      expect(codesOf(await read(actor))).toEqual([]);
    });

    it.each(Object.entries({ ...neighbours, ...national }))(`keeps ${reading} from %s`, async (_who, actor) => {
      expect(codesOf(await read(actor))).toEqual(['forbidden']);
    });
  }

  it.each(Object.entries({ ...neighbours, ...national }))(
    'says nothing of what it holds to %s, wherever they look',
    async (_who, actor) => {
      const mayReadJournal = actor.holdings.some(({ role }) => role === 'opdc-officer' || role === 'administrator');
      for (const [reading, read] of Object.entries({ ...readings, ...others })) {
        if (reading === 'the journal' && mayReadJournal) continue;
        const said = JSON.stringify(await read(actor));
        expect(said, reading).not.toContain(secret);
        expect(said, reading).not.toContain(figure);
        expect(said, reading).not.toContain(sha256);
      }
    },
  );

  it.each(Object.entries(neighbours))(
    'gives %s neither the board, nor the journal, nor a total, nor who is late',
    async (_who, actor) => {
      expect(codesOf((await others['the national board']?.(actor)) as Outcome<unknown>)).toEqual(['forbidden']);
      expect(codesOf((await others['the journal']?.(actor)) as Outcome<unknown>)).toEqual(['forbidden']);
      const page = accepted(await readParty(deps(), actor, { ...province, round: '12m' }));
      expect(page.rounds.every((one) => !one.readable || one.report?.status === 'final')).toBe(true);
      const drafted = page.rounds.find((one) => one.code === '12m');
      expect(drafted).toMatchObject({ readable: false, self: null, assessed: null });
      expect(page.next).toBeNull();
      if (actor === visitor) return;
      const { mine, waiting } = accepted(await readWorkQueue(deps(), actor, { query: '' }));
      expect([...mine, ...waiting].filter((one) => one.organisationId === 'TH-42')).toEqual([]);
    },
  );

  it.each(Object.entries({ ...own, ...neighbours }))('keeps accounts from %s', async (_who, actor) => {
    const everyone = { text: '', organisationId: null, page: 1, pageSize: 10 };
    expect(codesOf(await listUsers(deps(), actor, everyone))).toEqual(['forbidden']);
    expect(codesOf(await readUser(deps(), actor, { userId: 'u-2' }))).toEqual(['forbidden']);
    expect(codesOf(await listSessions(deps(), actor, { userId: 'u-2' }))).toEqual(['forbidden']);
  });

  it('shows no answer in which a password could hide, even to an administrator', async () => {
    const everyone = { text: '', organisationId: null, page: 1, pageSize: 500 };
    const listed = accepted(await listUsers(deps(), actorOf('administrator', 'opdc'), everyone));
    expect(listed.total).toBeGreaterThan(10);
    expect(JSON.stringify(listed)).not.toMatch(/passwordHash|argon2/);
  });
});
