import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { machineClock, systemClock } from '../../adapters/system-clock.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { readRetentionDays } from '../../boot/retention-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { databaseContents } from '../../testing/database-contents.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { openSavedRound } from '../../testing/saving-setting.ts';
import { cleanUp, periodsOf, type RetentionDays } from './clean-up.ts';
import { readRetention } from './read-retention.ts';
import { type CleanedTable, retention } from './retention.data.ts';

const night = '2026-11-28T19:30:00.000Z';
const hash = () => randomBytes(32).toString('hex');
const round = "'TH-42', 2568, '12m'";

/** A row of each cleaned table that ended at the instant ($1), with parameters of its own. */
const endedAt: Readonly<Record<CleanedTable, () => readonly [string, ...string[]]>> = {
  session: () => [
    `INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at, ip) VALUES ($2, 'u', $1, $1, $1, '192.0.2.1')`,
    hash(),
  ],
  access_token: () => [
    `INSERT INTO access_token (id, user_id, name, token_hash, scopes, created_at, expires_at, revoked_at)
     VALUES ($2, 'u', 'ก', $2, '{read}', $1, $1::timestamptz + interval '1 year', $1)`,
    hash(),
  ],
  outbox_mail: () => [
    `INSERT INTO outbox_mail (organisation_id, id, user_id, day, kind, address, subject, plain, html, message_id, state,
       queued_at, next_attempt_at, changed_at)
     VALUES ('opdc', $2, 'u', '2026-01-01', $2, 'a@x', 'เรื่อง', 'เนื้อความ', '<p>', $2, 'sent', $1, $1, $1)`,
    hash(),
  ],
  workbook_upload: () => [
    `INSERT INTO workbook_upload (organisation_id, fiscal_year, round, sha256, file_name, waiting_path, uploaded_at,
       uploaded_by) VALUES (${round}, $2, 'ก.xlsx', 'waiting/' || $2, $1, 'ก')`,
    hash(),
  ],
  development_import: () => [
    `INSERT INTO development_import (organisation_id, id, file_name, rows, total, done, counts, sent_at, sent_by, sent_name, changed_at)
     VALUES ('TH-42', $2, 'ก.csv', '[]', 0, 0, '{}', $1, 'ก', 'ก', $1)`,
    hash(),
  ],
  entry_draft: () => [
    `INSERT INTO entry_draft (organisation_id, fiscal_year, round, code, user_id, row_version, typed, kept_at)
     VALUES (${round}, '1.1-A', $2, 1, '{}', $1)`,
    hash(),
  ],
  idempotency_key: () => [
    `INSERT INTO idempotency_key (organisation_id, key, request_hash, status, body, created_at)
     VALUES ('u', $2, '', 200, '{}', $1)`,
    hash(),
  ],
  paper_job: () => [
    `INSERT INTO paper_job (organisation_id, id, fiscal_year, total, started_at, started_name, changed_at, finished_at)
     VALUES ('opdc', $2, 2568, 1, $1, 'ก', $1, $1)`,
    hash(),
  ],
};

describeOnEachDatabase('the removal of what is no longer needed', (database) => {
  const discarded: string[] = [];
  const files = { discard: async (file: { temporaryPath: string }) => void discarded.push(file.temporaryPath) };
  const at = (now: string, days: RetentionDays = {}) => {
    const today = () => new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
    const transactions = openTransactions(database.pool);
    const clock = { ...systemClock, now: () => now, today };
    return { transactions, files, clock, machine: { ...machineClock, now: () => now, today }, days };
  };
  const count = async (table: CleanedTable) => {
    const bodies = table === 'outbox_mail' ? "WHERE plain <> ''" : '';
    const { rows } = await database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} ${bodies}`,
    );
    return rows[0]?.count ?? 0;
  };
  const daysBefore = (now: string, days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const insert = async (table: CleanedTable, ended: string) => {
    const [text, ...values] = endedAt[table]();
    await database.pool.query(text, [ended, ...values]);
  };

  beforeAll(async () => {
    await openSavedRound(database.pool);
    await database.pool.query(
      "INSERT INTO app_user (id, email, name, password_hash, created_at) VALUES ('u', 'u@x', 'ก', '', now())",
    );
    await database.pool.query("UPDATE report SET status = 'final'");
  });

  it('knows every table of the database: for ever, bounded, or for some days', async () => {
    const tables = Object.keys(await databaseContents(database.pool));
    expect(tables.filter((table) => !Object.hasOwn(retention, table))).toEqual([]);
    for (const one of Object.values(retention)) {
      if (one.for !== 'bounded') expect(JSON.stringify(one.source)).toMatch(/[ก-๙]{10}/);
      if (one.for === 'days') expect(one.days).toBeGreaterThanOrEqual(one.least);
    }
  });

  it('removes in each table what is over, and nothing younger; every other table stays as it is', async () => {
    for (const { table, days } of periodsOf({}))
      for (const age of [days + 1, days - 0.5]) await insert(table, daysBefore(night, age));
    const before = await databaseContents(database.pool);
    const run = await cleanUp(at(night));
    expect(run).toMatchObject({ day: '2026-11-29' });
    for (const { table } of periodsOf({}))
      expect([table, run?.removed[table], await count(table)]).toEqual([table, 1, 1]);
    expect(discarded).toHaveLength(1);
    const after = await databaseContents(database.pool);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    const ofTheRun = ['journal', 'journal_head', 'retention_run', 'change_count'];
    const cleaned: readonly string[] = periodsOf({}).map(({ table }) => table);
    expect(changed.filter((table) => !cleaned.includes(table) && !ofTheRun.includes(table))).toEqual([]);
    const { rows } = await database.pool.query(
      "SELECT subject, actor_name, after->>'session' AS sessions FROM journal WHERE action = 'retention.run'",
    );
    expect(rows).toEqual([{ subject: '2026-11-29', actor_name: 'ระบบ', sessions: '1' }]);
  });

  it('never removes a draft of a round that is not announced, an applied workbook, or an unsent mail', async () => {
    const old = daysBefore(night, 1000);
    for (const table of ['entry_draft', 'workbook_upload', 'outbox_mail'] as const) await insert(table, old);
    await database.pool.query("UPDATE report SET status = 'open'");
    await database.pool.query("UPDATE workbook_upload SET applied_at = uploaded_at, applied_by = 'ก'");
    await database.pool.query("UPDATE outbox_mail SET state = 'queued'");
    const run = await cleanUp(at('2026-11-29T19:30:00.000Z'));
    expect(run?.removed).toMatchObject({ entry_draft: 0, workbook_upload: 0, outbox_mail: 0 });
  });

  it('is done once a night by one of several processes, and not before one o’clock', async () => {
    expect(await cleanUp(at('2026-11-30T17:30:00.000Z'))).toBeNull();
    const deps = at('2026-11-30T18:30:00.000Z');
    const runs = await Promise.all([cleanUp(deps), cleanUp(deps), cleanUp(deps)]);
    expect(runs.filter((run) => run !== null)).toHaveLength(1);
    expect(await cleanUp(deps)).toBeNull();
    const { rows } = await database.pool.query(
      "SELECT count(*)::int AS count FROM journal WHERE action = 'retention.run' AND subject = '2026-12-01'",
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('takes other periods from the setting, none shorter than the least', async () => {
    expect(readRetentionDays('session=180, outbox_mail=30')).toEqual({ session: 180, outbox_mail: 30 });
    expect(readRetentionDays('')).toEqual({});
    expect(readRetentionDays('session=30')).toContain('at least 90');
    expect(readRetentionDays('journal=30')).toContain('not a table');
    await insert('session', daysBefore('2026-12-02T19:30:00.000Z', 100));
    const run = await cleanUp(at('2026-12-02T19:30:00.000Z', { session: 180 }));
    expect(run?.removed.session).toBe(0);
  });

  it('is read by administrators, with every table, its reason and what the last night removed', async () => {
    const deps = { transactions: openTransactions(database.pool), days: { session: 180 } };
    const { tables, last } = accepted(await readRetention(deps, actorOf('administrator', 'opdc')));
    expect(tables.map(({ table }) => table).sort()).toEqual(Object.keys(retention).sort());
    expect(tables.find(({ table }) => table === 'session')).toMatchObject({ days: 180 });
    expect(last?.day).toBe('2026-12-03');
    expect(codesOf(await readRetention(deps, actorOf('governor', 'TH-42')))).toEqual(['forbidden']);
  });
});
