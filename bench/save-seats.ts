import type { Pool } from 'pg';
import { nodeSecrets, timeOrderedIds } from '../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../src/adapters/passwords.ts';
import { machineClock, systemClock } from '../src/adapters/system-clock.ts';
import { createUser } from '../src/application/people/create-user.ts';
import { grantRole } from '../src/application/people/grant-role.ts';
import { openTransactions } from '../src/boot/open-stores.ts';
import type { Actor } from '../src/domain/people/actor.ts';
import type { Outcome } from '../src/domain/values/result.ts';
import { settingFactors } from '../src/testing/factor-setting.ts';
import { setPassword } from '../src/testing/people-setting.ts';
import { paths } from '../src/web/paths.ts';
import type { LoadRequest } from './load.ts';
import { withProductPool } from './product-pool.ts';
import { cookieHeader, formWith, signedIn, type Visitor, visit } from './visitor.ts';

/** One result that may be entered today, and the provincial officer who enters it. */
export interface Seat {
  readonly organisationId: string;
  readonly code: string;
  readonly officer: Visitor;
  readonly path: string;
}

interface OpenResult {
  readonly organisationId: string;
  readonly code: string;
}

/** The round that is saved. */
export const year = 2568;
export const round = '12m';
const administrator: Actor = {
  userId: 'bench',
  name: 'ผู้วัดความเร็ว',
  holdings: [{ role: 'administrator', organisationId: 'opdc' }],
};

export function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusals));
}

/**
 * Gives every province with open results in the product's (temporary) demonstration database an officer of its own and
 * signs them in, so that many can save at once without competing for one row, as on the last day of a round.
 */
export async function takeSeats(address: string, dataFolder: string): Promise<Seat[]> {
  return withProductPool(dataFolder, (pool) => takeSeatsOn(pool, address));
}

/** The same on a database that is reached in another way, for at most so many provinces. */
export async function takeSeatsOn(pool: Pool, address: string, most = Number.POSITIVE_INFINITY): Promise<Seat[]> {
  const { rows } = await pool.query<OpenResult>(
    `SELECT result.organisation_id AS "organisationId", result.code
     FROM result JOIN report USING (organisation_id, fiscal_year, round)
     WHERE fiscal_year = $1 AND round = $2 AND report.status = 'open' AND result.status IN ('draft', 'returned')
     ORDER BY result.code, result.organisation_id`,
    [year, round],
  );
  const officers = new Map<string, Visitor>();
  const provinces = [...new Set(rows.map((row) => row.organisationId))].slice(0, most);
  for (const organisationId of provinces) {
    const officer = await officerOf(pool, address, organisationId);
    if (officer) officers.set(organisationId, officer);
  }
  return rows.flatMap(({ organisationId, code }) => {
    const officer = officers.get(organisationId);
    return officer ? [{ organisationId, code, officer, path: paths.entry(year, organisationId, round, code) }] : [];
  });
}

/** A new provincial officer of this province, signed in. */
async function officerOf(pool: Pool, address: string, organisationId: string): Promise<Visitor | null> {
  const deps = {
    transactions: openTransactions(pool),
    clock: systemClock,
    machine: machineClock,
    ids: timeOrderedIds,
    secrets: nodeSecrets,
    passwords: argon2Passwords(),
    factors: settingFactors,
  };
  const account = {
    email: `bench.${organisationId.toLowerCase()}@example.test`,
    password: nodeSecrets.randomToken(),
  };
  const name = `${administrator.name} ${organisationId}`;
  const { userId } = must(await createUser(deps, administrator, { email: account.email, name }));
  await setPassword(deps, userId, account.password);
  const held = { role: 'provincial-officer', validFrom: '2024-10-01', validTo: null, reason: null };
  must(await grantRole(deps, administrator, { ...held, userId, organisationId }));
  return signedIn(address, account.email, account.password);
}

/** The seats of the province that has the most. */
export function seatsOfOneProvince(seats: readonly Seat[]): Seat[] {
  const byProvince = new Map<string, Seat[]>();
  for (const seat of seats) byProvince.set(seat.organisationId, [...(byProvince.get(seat.organisationId) ?? []), seat]);
  return [...byProvince.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}

/** The entry form of a seat as its page has it now, every figure filled in; null if the page has none. */
export async function entryFormOf(seat: Seat): Promise<URLSearchParams | null> {
  const page = await visit(seat.officer, seat.path);
  const form = page.status === 200 ? formWith(page.html, 'narrative') : null;
  if (form === null) return null;
  for (const [name, value] of [...form]) {
    if (name.startsWith('variables.') && value === '') form.set(name, /step\d+$/.test(name) ? '1' : '100');
  }
  form.set('then', 'draft');
  return form;
}

/**
 * The saves of one seat, one after another, each based on the row version that the previous one returned; null if it
 * has no form.
 */
export async function savesOf(seat: Seat): Promise<LoadRequest | null> {
  const form = await entryFormOf(seat);
  if (form === null) return null;
  let rowVersion = Number(form.get('rowVersion'));
  const bodyNow = () => {
    form.set('rowVersion', String(rowVersion));
    form.set('narrative', `บันทึกครั้งที่ ${rowVersion}`);
    return form.toString();
  };
  return {
    method: 'POST',
    path: seat.path,
    headers: { cookie: cookieHeader(seat.officer), 'content-type': 'application/x-www-form-urlencoded' },
    setupRequest: (request) => ({ ...request, body: bodyNow() }),
    onResponse: (status) => {
      if (status === 303) rowVersion += 1;
    },
  };
}
