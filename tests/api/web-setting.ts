import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { localFileVault } from '../../src/adapters/local-file-vault.ts';
import { nodeSecrets, timeOrderedIds } from '../../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../../src/adapters/passwords.ts';
import { machineClock, movedClock } from '../../src/adapters/system-clock.ts';
import type { MachineClock, Transactions } from '../../src/application/ports.ts';
import { roundCache } from '../../src/application/reporting/round-cache.ts';
import type { Stores } from '../../src/application/stores.ts';
import { composeReminders } from '../../src/boot/compose-reminders.ts';
import { demoCalendar } from '../../src/boot/demo-calendar.ts';
import { demoFactors } from '../../src/boot/demo-factors.ts';
import { makeAtAddresses } from '../../src/boot/make-at-addresses.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { demoMoments } from '../../src/demo/demo-moments.data.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail, demoSignIns } from '../../src/demo/demo-sign-ins.ts';
import { workbookFiles } from '../../src/documents/workbook/workbook-files.ts';
import type { SuiteDatabase } from '../../src/testing/database.ts';
import { settingFactors } from '../../src/testing/factor-setting.ts';
import { papersOver } from '../../src/testing/papers-setting.ts';
import { addressesThere } from '../../src/web/addresses-there.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { registerWeb } from '../../src/web/register-web.ts';

/** The product's dependencies as one more server process would have them; `over` wraps its transactions. */
export function webDepsOn(
  { pool }: Pick<SuiteDatabase, 'pool'>,
  folder: string,
  over: (transactions: Transactions<Stores>) => Transactions<Stores> = (transactions) => transactions,
  today: () => string = () => demoDate,
): WebDeps {
  const clock = movedClock(today);
  const transactions = over(openTransactions(pool, clock.now));
  const parts = { transactions, ids: timeOrderedIds, secrets: nodeSecrets };
  const timed = { clock, machine: machineClock };
  const people = { ...parts, ...timed, passwords: argon2Passwords(), factors: settingFactors };
  const files = localFileVault(join(folder, 'evidence'));
  const papers = papersOver({ transactions, clock });
  const deps: WebDeps = {
    ...parts,
    clock,
    files,
    people,
    addresses: { ...addressesThere(() => deps), ...makeAtAddresses(() => deps) },
    rounds: roundCache(),
    papers,
    reminders: composeReminders(
      { demo: true, publicAddress: 'https://samrit.example', mail: null },
      { transactions, clock },
    ),
    workbooks: workbookFiles,
    retentionDays: {},
    demo: null,
    secureCookies: false,
    publicAddress: 'https://samrit.example',
    assetsFolder: folder,
  };
  return deps;
}

interface DemonstrationTimes {
  readonly today: () => string;
  readonly machine: MachineClock;
}

/** The same in a demonstration, whose date and whose machine a test sets. */
export function demonstrationDepsOn(
  { pool }: Pick<SuiteDatabase, 'pool'>,
  folder: string,
  { today, machine }: DemonstrationTimes,
): WebDeps {
  const deps = webDepsOn({ pool }, folder, undefined, today);
  const people = { ...deps.people, machine };
  const asked = { ...demoFactors(people, deps.transactions), signIns: demoSignIns, days: demoMoments };
  const demo = { ...demoCalendar(pool), ...asked };
  return { ...deps, people, reminders: { ...deps.reminders, machine }, demo };
}

export async function serveWeb(deps: WebDeps): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: 'error' } });
  await registerWeb(app, deps);
  return app;
}

/** A browser without scripts at one of the servers. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private readonly app: FastifyInstance;

  constructor(app: FastifyInstance) {
    this.app = app;
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.keep(await this.app.inject({ url, cookies: Object.fromEntries(this.cookies) }));
  }

  async post(url: string, form: Record<string, string>): Promise<LightMyRequestResponse> {
    const payload = new URLSearchParams({ _csrf: await this.token(), ...form }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const cookies = Object.fromEntries(this.cookies);
    return this.keep(await this.app.inject({ method: 'POST', url, payload, headers, cookies }));
  }

  /** Sends a form with exactly these fields, its token among them; a file that was not chosen is empty. */
  async send(url: string, fields: readonly (readonly [string, string])[], takesFile: boolean) {
    const typed = fields.map(([name, value]): [string, string] => [name, value]);
    const body = takesFile ? new FormData() : new URLSearchParams(typed);
    if (body instanceof FormData) {
      for (const [name, value] of typed) body.append(name, value);
      body.append('evidence', new File([], ''));
    }
    const sent = new Request('http://localhost', { method: 'POST', body });
    const payload = Buffer.from(await sent.arrayBuffer());
    const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
    const cookies = Object.fromEntries(this.cookies);
    return this.keep(await this.app.inject({ method: 'POST', url, payload, headers, cookies }));
  }

  /** The token in the forms of this browser's pages. */
  async token(): Promise<string> {
    const page = await this.get('/sign-in');
    return /name="_csrf" value="([^"]+)"/.exec(page.body || (await this.get('/account')).body)?.[1] ?? '';
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** The same browser when the cookies of its session have run out; it is still known as one that was here. */
  withoutSession(): Visitor {
    const later = this.at(this.app);
    for (const name of ['samrit', 'samrit-form']) later.cookies.delete(name);
    return later;
  }

  /** Its cookies, as the header of a request. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async signIn(key: string): Promise<this> {
    const form = { email: demoEmail(key), password: demoPassword };
    expect((await this.post('/sign-in', form)).statusCode).toBe(303);
    return this;
  }

  /** The same person with the same cookies at another server. */
  at(app: FastifyInstance): Visitor {
    const other = new Visitor(app);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  private keep(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of answer.cookies) this.cookies.set(name, value);
    return answer;
  }
}
