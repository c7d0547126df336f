import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { movedClock } from '../../adapters/system-clock.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { workbookFiles } from '../../documents/workbook/workbook-files.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { checkWorkbook } from './check-workbook.ts';
import { exportWorkbook } from './export-workbook.ts';

describeOnEachDatabase('the workbook of every province', (database) => {
  let folder = '';
  const clock = movedClock(() => demoDate);
  const deps = () => ({
    transactions: openTransactions(database.pool, clock.now),
    clock,
    workbooks: workbookFiles,
    files: localFileVault(folder),
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-workbooks-'));
    const parts = { ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadDemo({ ...deps(), ...parts });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['6m', '12m'] as const)(
    'comes back with an empty diff in the round %s',
    async (round) => {
      const agreements = await deps().transactions.read((stores) => stores.agreements.list(2568));
      // The province that waits for a body has no round yet.
      const inForce = agreements.filter(({ status }) => status !== 'settled');
      const provinces = inForce.map((one) => one.organisationId).filter((id) => /^TH-\d+$/.test(id));
      expect(provinces).toHaveLength(75);
      let filledCells = 0;
      for (const organisationId of provinces) {
        const officer = actorOf('provincial-officer', organisationId);
        const key = { organisationId, fiscalYear: 2568, round };
        const { bytes, fileName } = accepted(await exportWorkbook(deps(), officer, key));
        const read = accepted(await workbookFiles.read(bytes));
        filledCells += read.rows.filter((row) => row.value.content.kind !== 'empty').length;
        const file = await deps().files.receive(Readable.from([bytes]), fileName, 5_000_000);
        const check = accepted(await checkWorkbook(deps(), officer, { ...key, file }));
        expect({ organisationId, changes: check.changes, faults: check.faults, cleaned: check.cleaned }).toEqual({
          organisationId,
          changes: [],
          faults: [],
          cleaned: [],
        });
      }
      expect(filledCells).toBeGreaterThan(800);
    },
    120_000,
  );
});
