import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { movedClock } from '../../src/adapters/system-clock.ts';
import { textToSign } from '../../src/application/agreement/seal-agreement.ts';
import { publishShippedFrameworks } from '../../src/application/framework/publish-shipped-frameworks.ts';
import { verifyScores } from '../../src/application/reporting/verify-scores.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoSignIns } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { sealText } from '../../src/domain/agreement/agreement-seal.ts';
import { listShippedFrameworks } from '../../src/frameworks/registry.ts';
import { journalVerifier } from '../../src/store/journal-verifier.ts';
import { describeOnEachDatabase, type SuiteDatabase } from '../../src/testing/database.ts';

function depsOn(database: SuiteDatabase) {
  const clock = movedClock(() => demoDate);
  const transactions = openTransactions(database.pool, clock.now);
  return { transactions, clock, ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
}

describeOnEachDatabase('a demonstration of all provinces', (database) => {
  beforeAll(async () => {
    expect(await loadDemo(depsOn(database))).toEqual({ loaded: true, provinces: 76 });
  });

  it('has 75 parties whose details two bodies approved, one that waits for the second body, a concluded six-month round and every stage of the twelve-month one', async () => {
    const { transactions } = depsOn(database);
    const [agreements, half, whole] = await transactions.run(async (stores) => [
      await stores.agreements.list(2568),
      await stores.board.rows(2568, '6m', 2560),
      await stores.board.rows(2568, '12m', 2560),
    ]);
    expect(agreements.filter((one) => one.status === 'in-force').length).toBe(75);
    expect(agreements.filter((one) => one.status === 'settled').map((one) => one.organisationId)).toEqual(['TH-64']);
    expect(half.filter((row) => row.reportStatus === 'final' && row.self?.total && row.assessed?.total).length).toBe(
      75,
    );
    expect(new Set(whole.map((row) => row.reportStatus))).toEqual(
      new Set([null, 'open', 'with-governor', 'submitted', 'received', 'assessed']),
    );
    const assessed = whole.filter((row) => row.reportStatus === 'assessed');
    expect(new Set(assessed.map((row) => row.assessed?.closedGrade))).toEqual(new Set(['ดีมาก', 'ดี', 'พอใช้']));
    expect(half.filter((row) => (row.self?.closedGrade ?? row.assessed?.closedGrade ?? null) !== null)).toEqual([]);
  });

  it('has scores that the engine computes again to the digit', async () => {
    const verdict = await verifyScores({ ...depsOn(database), secrets: nodeSecrets });
    expect(verdict.differences).toEqual([]);
    expect(verdict.scores).toBeGreaterThan(150);
  });

  it('has a whole journal with a row for each agreement, each round, each advised party, each request of change, each innovation proposal, each table of central data and each development database', async () => {
    expect((await journalVerifier(database.pool).verify()).breaks).toEqual([]);
    const { rows } = await database.pool.query(
      `SELECT subject, count(*)::int AS count FROM journal WHERE action = 'demo.load' AND organisation_id <> 'opdc'
       GROUP BY subject ORDER BY subject`,
    );
    // Meetings and letters of the demonstration have rows of their own.
    const ofYears = rows.filter((row) => !/\/(meetings|letters)\//.test(row.subject));
    expect(rows).toContainEqual({ subject: '2568/meetings/kmlv-2567', count: 1 });
    expect(ofYears).toEqual([
      { subject: '2554', count: 2 },
      { subject: '2554/12m', count: 1 },
      { subject: '2554/12m/2-SATISFACTION', count: 1 },
      { subject: '2554/6m', count: 1 },
      { subject: '2554/9m', count: 1 },
      { subject: '2554/advice', count: 1 },
      { subject: '2554/changes/1', count: 1 },
      { subject: '2554/consultation', count: 1 },
      { subject: '2554/site-visit/12m', count: 1 },
      { subject: '2558', count: 1 },
      { subject: '2558/12m', count: 1 },
      { subject: '2558/6m', count: 1 },
      { subject: '2558/9m', count: 1 },
      { subject: '2562', count: 1 },
      ...['2562/innovation', '2562/innovation/1', '2562/innovation/2'].map((subject) => ({ subject, count: 1 })),
      { subject: '2568', count: 76 },
      { subject: '2568/12m', count: 75 },
      { subject: '2568/12m/2.1-PMQA', count: 1 },
      { subject: '2568/12m/2.2-DGR', count: 1 },
      // Corrected once.
      { subject: '2568/12m/2.3-EIT', count: 2 },
      { subject: '2568/6m', count: 75 },
      { subject: '2568/advice', count: 2 },
      // Three parties of FY2568 asked for changes, two of them for a second one.
      { subject: '2568/changes/1', count: 3 },
      { subject: '2568/changes/2', count: 2 },
      // Three provinces keep a development database.
      { subject: 'database', count: 3 },
    ]);
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await database.pool.query('SELECT count(*) FROM journal');
    expect(await loadDemo(depsOn(database))).toEqual({ loaded: false, provinces: 0 });
    expect((await database.pool.query('SELECT count(*) FROM journal')).rows).toEqual(before.rows);
  });
});

describeOnEachDatabase('the shipped frameworks', (database) => {
  it('are published once, each in its newest version, with a journal row each', async () => {
    const deps = depsOn(database);
    expect(await publishShippedFrameworks(deps)).toEqual([2553, 2554, 2558, 2562, 2568]);
    expect(await publishShippedFrameworks(deps)).toEqual([]);
    const listed = await deps.transactions.run((stores) => stores.frameworks.list());
    expect(listed.map((one) => one.version)).toEqual(listShippedFrameworks().map((one) => one.version));
    const { rows } = await database.pool.query(
      "SELECT count(*)::int AS rows FROM journal WHERE action = 'framework.publish'",
    );
    expect(rows).toEqual([{ rows: 5 }]);
  });
});

describeOnEachDatabase('a small demonstration', (database) => {
  it('loads only the provinces asked for, with every account', async () => {
    const deps = depsOn(database);
    expect(await loadDemo(deps, { provinces: ['TH-13', 'TH-42', 'TH-50'] })).toEqual({ loaded: true, provinces: 3 });
    const agreements = await deps.transactions.run((stores) => stores.agreements.list(2568));
    expect(agreements.map((one) => one.organisationId)).toEqual(['TH-13', 'TH-42', 'TH-50']);
    const users = await deps.transactions.run((stores) => stores.users.list({ text: '', organisationId: null }));
    expect(users.map((user) => user.email).sort()).toEqual(demoSignIns.map((one) => one.email).sort());
    expect(users.every((user) => user.isDemo)).toBe(true);
  });

  it('keeps what was approved and its hash, as it reads from the database', async () => {
    const { transactions, secrets } = depsOn(database);
    const loei = await transactions.run((stores) => stores.agreements.find('TH-42', 2568));
    if (!loei) throw new Error('Loei has no agreement');
    const seal = await transactions.run((stores) => stores.seals.latest('TH-42', 2568));
    if (!seal) throw new Error('Loei has no seal');
    expect(loei.contentHash).toBe(secrets.sha256(seal.content));
    expect(loei.signatures).toEqual([]);
    expect(loei.approvals?.map((one) => one.contentHash)).toEqual(Array(2).fill(loei.contentHash));
    expect(loei.approvals).toEqual(seal.approvals);
    const framework = await transactions.run((stores) => stores.frameworks.version(2568, loei.frameworkVersion));
    if (!framework) throw new Error('FY2568 has no framework');
    expect(textToSign(secrets, loei, framework, 'เลย').content).toBe(seal.content);
    expect(seal.sealHash).toBe(secrets.sha256(sealText(seal.content, loei.signatures, loei.approvals)));
  });

  it('goes on where an interrupted load stopped', async () => {
    await database.pool.query('DELETE FROM seat_holder');
    await database.pool.query('DELETE FROM delegation');
    await database.pool.query('DELETE FROM role_holding');
    await database.pool.query('DELETE FROM app_user');
    const deps = depsOn(database);
    expect(await loadDemo(deps, { provinces: ['TH-41', 'TH-42'] })).toEqual({ loaded: true, provinces: 2 });
    const agreements = await deps.transactions.run((stores) => stores.agreements.list(2568));
    expect(agreements.map((one) => one.organisationId)).toEqual(['TH-13', 'TH-41', 'TH-42', 'TH-50']);
  });
});
