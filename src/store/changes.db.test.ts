import { beforeAll, describe, expect, it } from 'vitest';
import { resolveSession } from '../application/people/resolve-session.ts';
import { revokeSession } from '../application/people/revoke-session.ts';
import type { Actor } from '../domain/people/actor.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { accepted, type PeopleSetting, peopleSetting } from '../testing/people-setting.ts';
import { type ChangesCache, changesIn } from './changes.ts';
import { inTransaction } from './connect.ts';
import type { Queryable } from './queryable.ts';

const host = (client: Queryable, organisationId: string) =>
  client.query({
    text: `INSERT INTO indicator_host (organisation_id, fiscal_year, code, agency_id, part, valid_from)
           VALUES ($1, 2568, $2, $1, 'lead', '2024-10-01')`,
    values: [organisationId, String(Math.random())],
  });

describeOnEachDatabase('the count of changes', (database) => {
  let setting: PeopleSetting;
  let loei: Actor;
  const changeStamp = () => changesIn(database.pool).changeStamp();
  const countOf = async (place: string) =>
    Number(new RegExp(`(?:^| )${place}:(\\d+)`).exec((await changeStamp()).places)?.[1] ?? 0);

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    loei = await setting.person('loei@example.th', 'เจ้าหน้าที่เลย', 'provincial-officer', 'TH-42');
  });

  it('is read whole again only after its sum has changed, and what is remembered is what is stored', async () => {
    const answers: string[] = [];
    const listening: Queryable = new Proxy(database.pool, {
      get: (pool, name) =>
        name === 'query'
          ? async (statement: { readonly name: string; readonly text: string }) => {
              const answer = await pool.query<{ places: string | null }>(statement);
              answers.push(...answer.rows.map(({ places }) => (places === null ? 'the same sum' : 'all counts')));
              return answer;
            }
          : Reflect.get(pool, name),
    });
    const kept: ChangesCache = { newest: null };
    const remembering = changesIn(listening, kept);
    const first = await remembering.changeStamp();
    expect(await remembering.changeStamp()).toBe(first);
    await inTransaction(database.pool, (client) => host(client, 'TH-42'));
    const changed = await remembering.changeStamp();
    expect(changed).not.toEqual(first);
    expect(changed).toEqual(await changeStamp());
    expect(await remembering.changeStamp()).toBe(changed);
    // One statement each time.
    expect(answers).toEqual(['all counts', 'the same sum', 'all counts', 'the same sum']);
  });

  describe('of a province', () => {
    it('is raised once by a change of any size, and leaves other provinces alone', async () => {
      const [before, other] = [await countOf('TH-42'), await countOf('TH-50')];
      await inTransaction(database.pool, async (client) => {
        await host(client, 'TH-42');
        await host(client, 'TH-42');
      });
      expect([await countOf('TH-42'), await countOf('TH-50')]).toEqual([before + 1, other]);
    });

    it('is seen together with the change, and not at all when the change is undone', async () => {
      const before = await countOf('TH-42');
      const undone = inTransaction(database.pool, async (client) => {
        await host(client, 'TH-42');
        expect(await countOf('TH-42')).toBe(before);
        throw new Error('undo');
      });
      await expect(undone).rejects.toThrow('undo');
      expect(await countOf('TH-42')).toBe(before);
    });

    it('is raised when a supervisor of one of its agencies begins, or the account is closed; not by other roles', async () => {
      const before = await countOf('TH-42');
      const boss = await setting.person('boss@example.th', 'ผู้กำกับดูแล', 'kpi-supervisor', 'TH-42.cd');
      const begun = await countOf('TH-42');
      expect(begun).toBeGreaterThan(before);
      await database.pool.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [boss.userId]);
      expect(await countOf('TH-42')).toBe(begun + 1);
      await database.pool.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [loei.userId]);
      await database.pool.query('UPDATE app_user SET disabled_at = NULL WHERE id = $1', [loei.userId]);
      expect(await countOf('TH-42')).toBe(begun + 1);
    });

    it('does not let two provinces wait for each other', async () => {
      const before = await countOf('TH-50');
      await inTransaction(database.pool, async (first) => {
        await host(first, 'TH-42');
        await inTransaction(database.pool, (second) => host(second, 'TH-50'));
        expect(await countOf('TH-50')).toBe(before + 1);
      });
    });
  });

  it('stands on every table that a province or the nation is read from', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
       WHERE proname LIKE 'count_change%'`,
    );
    const tables = ['agreement', 'indicator', 'indicator_host', 'report', 'result', 'province_score', 'journal'];
    tables.push('framework_version', 'holiday', 'organisation', 'cluster_membership');
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(tables));
  });

  it('of people stands still while sessions are opened and seen, and is raised when one is ended', async () => {
    const before = (await changeStamp()).people;
    const { token } = accepted(await setting.trySignIn('loei@example.th'));
    setting.at('2025-01-06T02:05:00.000Z');
    const session = await resolveSession(setting.deps, token);
    expect((await changeStamp()).people).toBe(before);
    accepted(await revokeSession(setting.deps, loei, { userId: loei.userId, sessionId: session?.sessionId ?? '' }));
    expect((await changeStamp()).people).not.toBe(before);
  });

  it('of people is raised when somebody is given a role', async () => {
    const before = (await changeStamp()).people;
    await setting.person('phrae@example.th', 'เจ้าหน้าที่แพร่', 'provincial-officer', 'TH-54');
    expect((await changeStamp()).people).not.toBe(before);
  });
});
