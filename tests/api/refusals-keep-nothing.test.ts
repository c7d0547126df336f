import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { createAccessToken } from '../../src/application/people/create-access-token.ts';
import type { Transactions } from '../../src/application/ports.ts';
import type { Stores } from '../../src/application/stores.ts';
import { runImportFramework } from '../../src/cli/publish-framework.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { writeFrameworkText } from '../../src/documents/framework-text.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { listShippedFrameworks } from '../../src/frameworks/registry.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { databaseContents } from '../../src/testing/database-contents.ts';
import { endorsed } from '../../src/testing/journal-rows.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

describeOnEachDatabase('a refusal after a write leaves the database as it was', (database) => {
  let folder = '';
  let deps: WebDeps;
  let web: FastifyInstance;
  let api: FastifyInstance;
  let written = 0;

  /**
   * Real transactions in which every work also writes a row, so that each of its refusals comes with a write; where works
   * are nested, as in a form that is done once, each nested one.
   */
  function writingToo(transactions: Transactions<Stores>, told = () => {}): Transactions<Stores> {
    return {
      run: (work, options) => {
        told();
        return transactions.run(async (stores, nested) => {
          let isWhole = true;
          const value = await work(
            stores,
            writingToo(nested, () => {
              isWhole = false;
            }),
          );
          if (!isWhole) return value;
          await stores.reach.widened([endorsed.organisationId], () => stores.journal.append(endorsed));
          written += 1;
          return value;
        }, options);
      },
      runOne: (work) => transactions.runOne(work),
      read: (work) => transactions.read(work),
      reaching: transactions.reaching,
      storingNothing: transactions.storingNothing,
    };
  }

  /** Tokens last by the demonstration's clock, as everything else here. */
  const peopleNow = () => ({ ...deps.people, clock: deps.clock });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-refusals-'));
    const plain = webDepsOn(database, folder);
    await loadDemo({ ...plain.people, transactions: plain.transactions, clock: plain.clock }, { provinces: ['TH-42'] });
    deps = webDepsOn(database, folder, writingToo);
    web = await serveWeb(deps);
    api = Fastify({ logger: { level: 'error' } });
    await registerApi(api, { ...deps, people: peopleNow() });
  });
  afterAll(async () => {
    await Promise.all([web.close(), api.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Does what is to be refused; it must have been refused inside a transaction, and have left nothing. */
  async function leavesNothing(refused: () => Promise<void>) {
    const [before, writtenBefore] = [await databaseContents(database.pool), written];
    await refused();
    expect(written).toBeGreaterThan(writtenBefore);
    expect(await databaseContents(database.pool)).toEqual(before);
  }

  it.each([
    ['an entry of an old version', 'officer.loei', '/2568/TH-42/12m/indicators/1.1-SME', 409],
    ['a receipt out of turn', 'opdc', '/2568/TH-42/6m/moves/receive', 409],
    ['an agreement that exists', 'officer.loei', '/2568/TH-42/agreement/start', 409],
  ])('on a page: %s', async (_what, key, url, status) => {
    const visitor = await new Visitor(web).signIn(key);
    await leavesNothing(async () => {
      expect((await visitor.post(url, { rowVersion: '999' })).statusCode).toBe(status);
    });
  });

  it.each([
    ['a result of an old version', 'officer.loei', 'PUT', '/2568/provinces/TH-42/rounds/12m/results/1.1-SME', 412],
    ['a receipt out of turn', 'opdc', 'POST', '/2568/provinces/TH-42/rounds/6m/receive', 409],
    ['an agreement that exists', 'officer.loei', 'POST', '/2568/provinces/TH-42/agreement', 409],
  ] as const)('through the API: %s', async (_what, key, method, path, status) => {
    const user = await deps.transactions.read((stores) => stores.users.findByEmail(demoEmail(key)));
    const actor = { userId: user?.id ?? '', name: user?.name ?? '', holdings: [] };
    const lastDay = addDays(machineClock.today(), 30);
    const wanted = { name: 'ทดสอบ', scopes: ['admin'], lastDay, proof: { password: demoPassword } };
    const { token } = accepted(await createAccessToken(peopleNow(), actor, wanted));
    const headers = { authorization: `Bearer ${token}`, 'if-match': '"999"' };
    // The token's first use is noted.
    await api.inject({ url: '/api/v1/account/access-tokens', headers });
    await leavesNothing(async () => {
      const payload = method === 'PUT' ? { variables: { current: '12', previous: '10' } } : {};
      const answer = await api.inject({ method, url: `/api/v1${path}`, headers, payload });
      expect([answer.statusCode, answer.body]).toEqual([status, expect.stringContaining('"code"')]);
    });
  });

  it('on the command line: a version that is published', async () => {
    const [framework] = listShippedFrameworks();
    if (!framework) throw new Error('no framework is shipped');
    const text = writeFrameworkText(framework, 'json');
    const io = { read: async () => text, print: () => undefined, complain: () => undefined };
    await leavesNothing(async () => {
      expect(await runImportFramework(deps, ['f', '--as', demoEmail('opdc')], io)).toBe(2);
    });
  });
});
