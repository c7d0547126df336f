import { randomInt } from 'node:crypto';
import type { Pool } from 'pg';
import { expect } from 'vitest';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { totalsOf } from '../application/reporting/rescore-party.ts';
import { roundCache } from '../application/reporting/round-cache.ts';
import { type SaveResultDeps, saveResult } from '../application/reporting/save-result.ts';
import { frameworkInForce } from '../application/year/framework-of.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { Indicator } from '../domain/agreement/indicator.ts';
import type { Result } from '../domain/reporting/result.ts';
import type { RoundKey } from '../domain/reporting/round-key.ts';
import { holidays } from '../frameworks/holidays.ts';
import { loadHolidays } from '../store/calendar/holidays.ts';
import { journalVerifier } from '../store/journal-verifier.ts';
import { accepted } from './people-setting.ts';
import { actorOf, growth, sampleAgreement } from './reporting-sample.ts';

const savedRound: RoundKey = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' };
export const officer = actorOf('provincial-officer', 'TH-42');
export const codes = ['1.1-A', '1.1-B', '1.1-C', '1.1-D', '1.1-E'];

const indicators = codes.map((code, position): Indicator => ({ ...growth, code, position, weight: '20' }));
const at = '2025-10-20T02:00:00.000Z';
const clock = { now: () => at, today: () => '2025-10-20' };

/** One server process over the pool, with its own memory. */
export function processOver(pool: Pool) {
  return { transactions: openTransactions(pool, clock.now), clock, rounds: roundCache() };
}

/** A signed agreement of five indicators whose twelve-month round is open. */
export async function openSavedRound(pool: Pool): Promise<void> {
  const deps = processOver(pool);
  await loadReference(deps);
  await loadHolidays(pool, holidays);
  await publishShippedFrameworks(deps);
  await deps.transactions.run((stores) => stores.agreements.insert({ ...sampleAgreement, indicators }, at));
  accepted(await openRound(deps, actorOf('administrator', 'opdc'), savedRound));
}

export function saveOf(code: string, rowVersion: number | null = null) {
  const variables = { current: String(randomInt(100, 120)), previous: '100' };
  const texts = { narrative: `บันทึกที่ ${randomInt(1e9)}`, obstacles: '', supporting: '' };
  return { ...savedRound, code, rowVersion, variables, ...texts };
}

/** Saves the result over and over, one after another; how many were acknowledged and how many broke off. */
export async function saveRepeatedly(deps: SaveResultDeps, code: string, times: number) {
  const counted = { acknowledged: 0, brokenOff: 0 };
  for (let time = 0; time < times; time += 1) {
    const saved = await saveResult(deps, officer, saveOf(code)).catch(() => null);
    if (saved?.ok) counted.acknowledged += 1;
    else counted.brokenOff += 1;
  }
  return counted;
}

/** The stored total is what the stored results give. */
export async function expectTotal(pool: Pool): Promise<readonly Result[]> {
  const { transactions } = processOver(pool);
  const results = await transactions.read((stores) => stores.results.listOfRound(savedRound));
  const [stored] = await transactions.read((stores) => stores.scores.listOfProvince('TH-42', 2568));
  const report = await transactions.read((stores) => stores.reports.find(savedRound));
  const agreement = await transactions.read((stores) => stores.agreements.find('TH-42', 2568));
  const framework = await transactions.read((stores) => frameworkInForce(stores, 2568));
  if (!report || !agreement || !framework) throw new Error('the setting has an open round');
  expect(stored).toEqual(totalsOf({ framework, agreement, report }, results, 'self'));
  return results;
}

/**
 * Every save added one journal row and one row version, the last one is stored, the total follows, the chain is intact.
 */
export async function expectWhole(pool: Pool): Promise<{ saves: number }> {
  let saves = 0;
  for (const { code, rowVersion, narrative } of await expectTotal(pool)) {
    const { rows } = await pool.query<{ after: { narrative: string } }>(
      `SELECT after FROM journal WHERE organisation_id = 'TH-42' AND action = 'result.save' AND subject = $1
       ORDER BY seq DESC`,
      [`2568/12m/${code}`],
    );
    expect(rows.length).toBe(rowVersion - 1);
    expect(rows[0]?.after.narrative ?? '').toBe(narrative);
    saves += rows.length;
  }
  expect((await journalVerifier(pool).verify()).breaks).toEqual([]);
  return { saves };
}
