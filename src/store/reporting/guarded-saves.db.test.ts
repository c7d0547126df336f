import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutsideReach } from '../../application/reach.ts';
import { saveAndSendResult } from '../../application/reporting/save-and-send-result.ts';
import { type SaveResultDeps, saveResult } from '../../application/reporting/save-result.ts';
import { databaseTargets, openTestDatabase, reachingEverywhere, type TestDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import {
  codes,
  expectTotal,
  expectWhole,
  officer,
  openSavedRound,
  processOver,
  saveOf,
  saveRepeatedly,
} from '../../testing/saving-setting.ts';
import { connect } from '../connect.ts';

const [code = ''] = codes;
const terminateBusy = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`;

for (const target of databaseTargets())
  describe.skipIf(target.missing !== undefined)(`saves of one province through two processes — ${target.name}`, () => {
    let database: TestDatabase;
    let otherPool: Pool;
    let here: ReturnType<typeof processOver>;
    let there: ReturnType<typeof processOver>;

    beforeEach(async () => {
      database = await openTestDatabase(target);
      otherPool = reachingEverywhere(connect({ connectionString: database.url }, { max: 10 }));
      await openSavedRound(database.pool);
      [here, there] = [processOver(database.pool), processOver(otherPool)];
    });
    afterEach(async () => {
      await otherPool.end();
      await database.close();
    });

    const save = async (deps: SaveResultDeps, rowVersion: number | null = null, narrative = 'ข้อความ') =>
      saveResult(deps, officer, { ...saveOf(code, rowVersion), narrative });
    const codeOf = (outcome: Awaited<ReturnType<typeof save>>) => (outcome.ok ? 'saved' : outcome.refusals[0]?.code);

    it('are all kept and journalled, and the total follows from them, when many save different results at once', async () => {
      const savers = codes.flatMap((one) => [here, there, here].map((deps) => saveRepeatedly(deps, one, 12)));
      const counted = await Promise.all(savers);
      expect(counted.every(({ brokenOff }) => brokenOff === 0)).toBe(true);
      expect(await expectWhole(database.pool)).toEqual({ saves: counted.length * 12 });
    });

    it('take one statement each, and hold nothing before it, while only one process saves', async () => {
      let [transactions, statements] = [0, 0];
      const counting: SaveResultDeps = {
        ...here,
        transactions: {
          ...here.transactions,
          run: (work, options) => {
            transactions += 1;
            return here.transactions.run(work, options);
          },
          runOne: (work) => {
            statements += 1;
            return here.transactions.runOne(work);
          },
        },
      };
      await Promise.all(codes.map((one) => saveRepeatedly(counting, one, 5)));
      expect([transactions, statements]).toEqual([0, 5 * codes.length]);
      expect(await expectWhole(database.pool)).toEqual({ saves: 5 * codes.length });
    });

    it('are held to the reach of who saves in that one statement, draft and total included', async () => {
      await database.pool.query(
        `INSERT INTO entry_draft (organisation_id, fiscal_year, round, code, user_id, row_version, typed, kept_at)
         VALUES ('TH-42', 2568, '12m', $1, $2, 1, '{}', now())`,
        [code, officer.userId],
      );
      // As the page saves, which drops the draft too.
      const onPage = () => saveAndSendResult(here, officer, { ...saveOf(code), thenSend: false });
      const within = (...reach: readonly string[]) => here.transactions.reaching(reach, onPage);
      await expect(within('TH-50')).rejects.toThrow(OutsideReach);
      await expect(within()).rejects.toThrow(OutsideReach);
      const stored = () =>
        database.pool.query(`SELECT (SELECT count(*) FROM entry_draft) AS drafts, (SELECT count(*) FROM province_score WHERE total IS NOT NULL) AS totals,
          (SELECT max(row_version) FROM result) AS version, (SELECT count(*) FROM journal WHERE action = 'result.save') AS told`);
      expect((await stored()).rows).toEqual([{ drafts: '1', totals: '0', version: 1, told: '0' }]);
      accepted(await within('TH-50', 'TH-42'));
      expect(await expectWhole(database.pool)).toEqual({ saves: 1 });
      expect((await stored()).rows).toEqual([{ drafts: '0', totals: '1', version: 2, told: '1' }]);
    });

    it('let exactly one of those through who save the same version of one result', async () => {
      for (let version = 1; version <= 6; version += 1) {
        // What is stored already is accepted of anybody and makes no version: every attempt says something else.
        const tries = await Promise.all(
          [here, there, here, there, here].map((deps, at) => save(deps, version, `ข้อความที่ ${version}.${at}`)),
        );
        expect(tries.map(codeOf).sort()).toEqual([...Array(4).fill('changed-meanwhile'), 'saved']);
      }
      expect(await expectWhole(database.pool)).toEqual({ saves: 6 });
    });

    it('are kept whole or not at all when connections are lost in the middle of them', async () => {
      let killed = 0;
      let over = false;
      const killing = (async () => {
        while (!over) {
          await pause(15);
          const { rowCount } = await database.pool.query(terminateBusy).catch(() => ({ rowCount: 0 }));
          killed += rowCount ?? 0;
        }
      })();
      const savers = codes.flatMap((one) => [here, there].map((deps) => saveRepeatedly(deps, one, 20)));
      const counted = await Promise.all(savers);
      over = true;
      await killing;
      const [acknowledged, brokenOff] = [
        counted.reduce((sum, one) => sum + one.acknowledged, 0),
        counted.reduce((sum, one) => sum + one.brokenOff, 0),
      ];
      expect(killed).toBeGreaterThan(0);
      const { saves } = await expectWhole(database.pool);
      expect(saves).toBeGreaterThanOrEqual(acknowledged);
      expect(saves).toBeLessThanOrEqual(acknowledged + brokenOff);
      expect(codeOf(await save(here))).toBe('saved');
    });

    it('rest on what another process changed since: text, report, host, agreement, and rows changed by hand', async () => {
      const host = actorOf('kpi-host', 'TH-42.cd');
      const asHost = () => saveResult(here, host, saveOf(code));
      accepted(await save(here, null, 'ฉบับแรก'));
      accepted(await save(there, null, 'ฉบับของอีกเครื่อง'));
      accepted(await save(here, null, 'ฉบับที่สาม'));
      const { rows } = await database.pool.query(
        `SELECT before ->> 'narrative' AS before FROM journal WHERE action = 'result.save' ORDER BY seq DESC LIMIT 1`,
      );
      expect(rows).toEqual([{ before: 'ฉบับของอีกเครื่อง' }]);

      expect(codeOf(await asHost())).toBe('forbidden');
      await there.transactions.run((stores) =>
        stores.agreements.assignHost('TH-42', 2568, {
          ...{ code, agencyId: 'TH-42.cd', part: 'lead', validFrom: '2024-10-01', validTo: null },
        }),
      );
      expect(codeOf(await asHost())).toBe('saved');
      await otherPool.query(`UPDATE indicator_host SET valid_to = '2025-10-19'`);
      expect(codeOf(await asHost())).toBe('forbidden');

      await otherPool.query(`UPDATE indicator SET weight = 60 WHERE code = $1`, [code]);
      await otherPool.query(`UPDATE result SET variables = '{}', value = NULL, state = 'missing' WHERE code <> $1`, [
        code,
      ]);
      accepted(await save(here));
      await expectTotal(database.pool);

      await otherPool.query(`UPDATE report SET closes_on = '2025-10-19'`);
      expect(codeOf(await save(here))).toBe('round-closed');
      await otherPool.query('UPDATE report SET closes_on = NULL');
      expect(codeOf(await save(here))).toBe('saved');
    });
  });
