import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Transactions } from '../../src/application/ports.ts';
import type { Stores } from '../../src/application/stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdEveryRole } from '../../src/testing/hold-every-role.ts';
import { formAddresses, wordsOfAddresses } from '../../src/testing/sample-addresses.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { namesOfFields } from './field-names.ts';
import { formsOfPage } from './forms-of-page.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const text = 'ข้อความที่พิมพ์ไว้ก่อนหมดเวลา';
const ended = 'หมดเวลาใช้งาน — สิ่งที่พิมพ์ยังอยู่';
const chooseAgain = 'เลือกไฟล์อีกครั้ง';
/** Answered to a script by itself: what it could not send stays in the page that it is part of. */
const answeredToScripts = new Set(['/:fiscalYear/:organisationId/:round/indicators/:code/draft']);

describeOnEmbeddedDatabase('a session that has ended before a form is sent', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let person = '';
  /** While true, nothing that is written is kept: the same form can then be sent once more. */
  let trying = false;
  const forms: { readonly url: string; readonly takesFile: boolean }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-every-form-'));
    const tried = (transactions: Transactions<Stores>): Transactions<Stores> => ({
      ...transactions,
      run: (work, options) => transactions.run(work, trying ? { ...options, dryRun: true } : options),
      runOne: (work) => (trying ? transactions.run(work, { dryRun: true }) : transactions.runOne(work)),
    });
    const deps = webDepsOn(database, folder, tried);
    const parts = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(parts, { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] });
    await holdEveryRole(database.pool, demoEmail('admin'));
    const found = await deps.transactions.read(({ users }) => users.findByEmail(demoEmail('officer.lampang')));
    person = found?.id ?? '';
    app = Fastify({ logger: { level: 'error' } });
    app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      if (method === 'POST' && config?.needsAccount === true) forms.push({ url, takesFile: config.takes === 'file' });
    });
    await registerWeb(app, deps);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const outcome = ({ statusCode, headers }: LightMyRequestResponse) => `${statusCode} ${headers.location ?? ''}`;
  const endAll = () => database.pool.query('UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL');

  /** What a browser sends of the form in which somebody signs in on that page. */
  function signInOn(page: LightMyRequestResponse): readonly (readonly [string, string])[] {
    const form = formsOfPage(page.body).find(({ action }) => action === '/sign-in');
    return [...new Map([...(form?.fields ?? []), ['email', demoEmail('admin')], ['password', demoPassword]] as const)];
  }

  it('loses nothing of any form that there is: it is shown, and answered after signing in as if it had come in time', async () => {
    const wrong: string[] = [];
    const names = namesOfFields().filter((name) => !/^_csrf$|password$|passkey|returnTo|sure|^then$/i.test(name));
    for (const [index, { url, takesFile }] of forms.filter((one) => !answeredToScripts.has(one.url)).entries())
      for (const address of formAddresses(url, person)) {
        const visitor = await new Visitor(app).signIn('admin');
        const typed = names.map((name): [string, string] => [name, text]);
        const fields: [string, string][] = [['_csrf', await visitor.token()], ...typed];
        trying = true;
        const direct = await visitor.at(app).send(address, fields, takesFile);
        trying = false;
        await endAll();
        const browser = index % 2 === 0 ? visitor : visitor.withoutSession();
        const page = await browser.send(address, fields, takesFile);
        const done = await browser.send('/sign-in', signInOn(page), false);
        const told = page.body.includes(ended) && page.body.includes(text);
        const saved = done.statusCode === 303;
        if (!told) wrong.push(`not told: ${address}`);
        if (takesFile && !page.body.includes(chooseAgain)) wrong.push(`the file is not spoken of: ${address}`);
        if (takesFile && ![404, 422].includes(done.statusCode))
          wrong.push(`without its file: ${outcome(done)} ${address}`);
        if (outcome(done) !== outcome(direct)) wrong.push(`${outcome(done)}, not ${outcome(direct)}: ${address}`);
        if (!saved && !done.body.includes(text)) wrong.push(`lost after signing in: ${address}`);
      }
    expect(wrong).toEqual([]);
    expect(forms.length).toBeGreaterThan(70);
    expect(
      [...Object.keys(wordsOfAddresses), ...answeredToScripts].filter((url) => !forms.some((one) => one.url === url)),
    ).toEqual([]);
  });
});
