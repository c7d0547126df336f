import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { localFileVault } from '../adapters/local-file-vault.ts';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { movedClock } from '../adapters/system-clock.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import { applyWorkbook } from '../application/workbook/apply-workbook.ts';
import { checkWorkbook } from '../application/workbook/check-workbook.ts';
import { exportWorkbook } from '../application/workbook/export-workbook.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { demoDate } from '../demo/demo-dates.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { workbookFiles } from '../documents/workbook/workbook-files.ts';
import type { Actor } from '../domain/people/actor.ts';
import { isResultText, resultTextsOf } from '../domain/reporting/result-texts.ts';
import type { SuiteDatabase } from './database.ts';
import { fillCells, type Written } from './edit-workbook.ts';
import { accepted } from './people-setting.ts';
import { actorOf } from './reporting-sample.ts';

export const workbookPlace = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
export const workbookOfficer = actorOf('provincial-officer', 'TH-42');
/** An indicator of two figures, which the tests fill in. */
export const workbookCode = '1.1-SME';
const [key, officer, code] = [workbookPlace, workbookOfficer, workbookCode];

/**
 * Loei's round of the demonstration on this suite's database, with every result a draft; call it while the suite is
 * described.
 */
export function workbookSetting(database: SuiteDatabase) {
  let folder = '';
  const clock = movedClock(() => demoDate);
  const deps = () => ({
    transactions: openTransactions(database.pool, clock.now),
    clock,
    workbooks: workbookFiles,
    files: localFileVault(folder),
  });
  const exported = async (actor: Actor = officer) => accepted(await exportWorkbook(deps(), actor, key)).bytes;
  const check = async (bytes: Uint8Array, actor: Actor = officer, place: object = {}) => {
    const file = await deps().files.receive(Readable.from([bytes]), 'เลย.xlsx', 5_000_000);
    return checkWorkbook(deps(), actor, { ...key, ...place, file });
  };
  const apply = (sha256: string, actor: Actor = officer) => applyWorkbook(deps(), actor, { ...key, sha256 });
  const stored = async (of: string = code) => {
    const found = await deps().transactions.read((stores) => stores.results.find({ ...key, code: of }));
    if (found === null) throw new Error(`no result ${of}`);
    return found;
  };
  const save = async (current: string) => {
    const now = await stored();
    const variables = { current, previous: '100' };
    const { rowVersion } = now;
    return accepted(await saveResult(deps(), officer, { ...key, code, rowVersion, variables, ...resultTextsOf(now) }));
  };
  const journalRows = async () => Number((await database.pool.query('SELECT count(*) FROM journal')).rows[0]?.count);
  /** The workbook with cells of one indicator filled in, by the end of their line's key. */
  const filled = async (values: Readonly<Record<string, Written>>, actor: Actor = officer) => {
    const bytes = await exported(actor);
    const { rows } = accepted(await workbookFiles.read(bytes));
    const cells = Object.entries(values).map(([name, written]) => {
      const [of, what = ''] = name.split('|');
      const text = isResultText(what) ? what : null;
      const row = rows.find((one) => (text ? one.key.startsWith(`${of}|`) : one.key === name));
      const address = text ? row?.texts[text].address : row?.value.address;
      if (!address) throw new Error(`no line ${name}`);
      return [address, written] as const;
    });
    return { bytes: await fillCells(bytes, Object.fromEntries(cells)), addresses: cells.map(([address]) => address) };
  };

  const setStatus = (status: string, codes: string) =>
    database.pool.query(
      "UPDATE result SET status = $1 WHERE organisation_id = 'TH-42' AND round = '12m' AND code LIKE $2",
      [status, codes],
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-workbook-'));
    const parts = { ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadDemo({ ...deps(), ...parts }, { provinces: ['TH-42', 'TH-50'] });
    await setStatus('draft', '%');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { apply, check, deps, exported, filled, folder: () => folder, journalRows, save, setStatus, stored };
}
