import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transactions } from '../../src/application/ports.ts';
import type { Stores } from '../../src/application/stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../src/testing/database.ts';
import { settingFactors } from '../../src/testing/factor-setting.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { beginWork } from './begin-work.ts';
import { formsOfPage, type PageForm } from './forms-of-page.ts';
import { asShownNow, formsWithText } from './forms-with-text.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const ended = 'หมดเวลาใช้งาน — สิ่งที่พิมพ์ยังอยู่';
const refusedByRole = 'บทบาทของท่าน';
const people = [
  'officer.loei',
  'host.cd.loei',
  'opdc',
  'governor.loei',
  'evaluator',
  'admin',
  'supervisor.loei',
] as const;
describe('a session that ends while somebody types', () => {
  let folder = '';
  let database: TestDatabase;
  let app: FastifyInstance;
  let begun: readonly string[] = [];
  /** While true, nothing that is written is kept: the same form can then be sent once more. */
  let trying = false;
  let savedByAll = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-ended-'));
    database = await openTestDatabase(embeddedTarget());
    const tried = (transactions: Transactions<Stores>): Transactions<Stores> => ({
      ...transactions,
      run: (work, options) => transactions.run(work, trying ? { ...options, dryRun: true } : options),
      runOne: (work) => (trying ? transactions.run(work, { dryRun: true }) : transactions.runOne(work)),
    });
    const deps = webDepsOn(database, folder, tried);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    app = Fastify({ logger: { level: 'error' } });
    await registerWeb(app, deps);
    await app.ready();
    begun = await beginWork(app);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const text = 'ข้อความที่พิมพ์ไว้ก่อนหมดเวลา\nบรรทัดที่สอง';
  const endAll = () => database.pool.query('UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL');
  const shows = (answer: LightMyRequestResponse, typed: string) =>
    typed.split('\n').every((line) => answer.body.includes(line));

  const send = (visitor: Visitor, form: PageForm, fields: PageForm['fields']) =>
    visitor.send(form.action, fields, form.takesFile);

  /** What somebody typed in this form: text where nothing stands, and no proof of who they are. */
  function filled(form: PageForm): PageForm['fields'] {
    return form.fields.flatMap(([name, value]): [string, string][] => {
      if (form.passwords.includes(name) || name === 'passkey') return [];
      return [[name, form.texts.includes(name) && value === '' ? text : value]];
    });
  }

  /** A draft that is begun anew has an identifier of its own by chance. */
  const outcome = ({ statusCode, headers }: LightMyRequestResponse) => [
    statusCode,
    headers.location?.replace(/[0-9a-f]{10}$|[0-9a-f-]{36}/, '…'),
  ];

  function signInOn(page: LightMyRequestResponse, key: string): PageForm['fields'] {
    const form = formsOfPage(page.body).find(({ action }) => action === '/sign-in');
    const fields = form?.fields ?? [];
    const typed = new Map([...fields, ['email', demoEmail(key)] as const, ['password', demoPassword] as const]);
    return [...typed];
  }

  it.each(people)(
    'every form with text that %s can open: it is shown, and carried out once they have signed in',
    async (key) => {
      const forms = await formsWithText(await new Visitor(app).signIn(key), begun);
      const wrong: string[] = [];
      let saved = 0;
      let clears = false;
      for (const one of forms) {
        const { at } = one;
        const visitor = await new Visitor(app).signIn(key);
        const form = await asShownNow(visitor, one);
        if (form === undefined) continue;
        const fields = filled(form);
        const sameFields = fields.filter(([name]) => name !== '_csrf');
        trying = true;
        const direct = await send(visitor.at(app), form, fields);
        trying = false;
        await endAll();
        // Half of the browsers have dropped the cookies of the session too.
        clears = !clears;
        const browser = clears ? visitor.withoutSession() : visitor;
        const refused = await send(browser, form, fields);
        const typed = fields.some(([, value]) => value === text);
        const told =
          refused.body.includes(ended) && !refused.body.includes(refusedByRole) && (!typed || shows(refused, text));
        const done = await browser.send('/sign-in', signInOn(refused, key), false);
        const same = JSON.stringify(outcome(done)) === JSON.stringify(outcome(direct));
        const kept = done.statusCode === 303 || !typed || shows(done, text);
        if (done.statusCode === 303) saved += 1;
        if (!told || !same || !kept)
          wrong.push(
            JSON.stringify({
              at,
              to: form.action,
              told,
              same,
              kept,
              direct: outcome(direct),
              done: outcome(done),
              sameFields,
            }),
          );
      }
      expect(wrong).toEqual([]);
      expect(forms.length).toBeGreaterThan(1);
      savedByAll += saved;
    },
  );

  it('and enough of them were saved by it', () => {
    expect(savedByAll).toBeGreaterThanOrEqual(5);
  });

  const entry = '/2568/TH-42/12m/indicators/1.1-SME';
  const threads = async (body: string) =>
    (await database.pool.query('SELECT FROM result_thread WHERE said = $1', [body])).rowCount;

  /** The form of a message, as the host left it when the session ended. */
  async function typedMessage(body: string) {
    const visitor = await new Visitor(app).signIn('host.cd.loei');
    const page = await visitor.get(entry);
    const form = formsOfPage(page.body).find(({ action }) => action.startsWith(`${entry}/thread`));
    if (form === undefined) throw new Error('no form for a message');
    await endAll();
    const fields = form.fields.map(([name, value]): [string, string] => [
      name,
      form.texts.includes(name) ? body : value,
    ]);
    return { visitor, page: await visitor.send(form.action, fields, false) };
  }

  it('a message is sent by the one press that signs in', async () => {
    const body = 'เรียนผู้ตรวจ ตัวเลขนี้นับจากทะเบียนแล้ว';
    const { visitor, page } = await typedMessage(body);
    expect(page.headers.location).toBeUndefined();
    const sent = await visitor.send('/sign-in', signInOn(page, 'host.cd.loei'), false);
    expect([sent.statusCode, String(sent.headers.location).split('#')[0]]).toEqual([303, entry]);
    expect(await threads(body)).toBe(1);
    expect((await visitor.get(entry)).body).toContain(body);
  });

  it('a wrong password keeps the text on the page, and the right one then sends it', async () => {
    const body = 'ข้อความที่รอรหัสผ่าน';
    const { visitor, page } = await typedMessage(body);
    const wrong = signInOn(page, 'host.cd.loei').map(([name, value]): [string, string] => [
      name,
      name === 'password' ? 'ผิด' : value,
    ]);
    const again = await visitor.send('/sign-in', wrong, false);
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain(body);
    expect((await visitor.send('/sign-in', signInOn(again, 'host.cd.loei'), false)).statusCode).toBe(303);
    expect(await threads(body)).toBe(1);
  });

  it('somebody else who signs in there is shown the text, and nothing of it is done in their name', async () => {
    const body = 'ข้อความของคนก่อนหน้า';
    const { visitor, page } = await typedMessage(body);
    const other = await visitor.send('/sign-in', signInOn(page, 'officer.loei'), false);
    expect(other.statusCode).toBe(200);
    expect(other.body).toContain('ยังไม่ได้บันทึก');
    expect(other.body).toContain(body);
    expect(await threads(body)).toBe(0);
    const own = formsOfPage(other.body).find(({ action }) => action.startsWith(`${entry}/thread`));
    expect((await visitor.send(own?.action ?? '', own?.fields ?? [], false)).statusCode).toBe(303);
    expect(await threads(body)).toBe(1);
  });

  it('a form of another session shows every value unless its writer sends it', async () => {
    const typed = { year: '2568', value: '12.5' };
    const [writer, other] = [
      await new Visitor(app).signIn('host.cd.loei'),
      await new Visitor(app).signIn('officer.loei'),
    ];
    const written = [['_csrf', await writer.token()] as const, ...Object.entries(typed)];
    const hiddenFor = async (sender: Visitor) => {
      const { body } = await send(
        sender,
        { action: entry, takesFile: false, fields: written, texts: [], passwords: [], namesAccount: false },
        written,
      );
      const again = /<form[^>]*action="[^"]*1\.1-SME"[\s\S]*?<\/form>/.exec(body)?.[0] ?? '';
      return Object.entries(typed).map(([name, value]) => {
        expect(again).toContain(value);
        return again.includes(`type="hidden" name="${name}"`);
      });
    };
    expect(await hiddenFor(other)).toEqual([false, false]);
    expect(await hiddenFor(await writer.withoutSession().signIn('host.cd.loei'))).toEqual([true, true]);
  });

  it('a form that nobody knows the writer of is shown first too', async () => {
    const body = 'ไม่มีใครรู้ว่าใครพิมพ์';
    const { visitor, page } = await typedMessage(body);
    const nameless = signInOn(page, 'host.cd.loei').map(([name, value]): [string, string] => [
      name,
      name === 'waitingForm' ? JSON.stringify({ ...JSON.parse(value), token: '' }) : value,
    ]);
    expect((await visitor.send('/sign-in', nameless, false)).body).toContain('ยังไม่ได้บันทึก');
    expect(await threads(body)).toBe(0);
  });

  it('whoever has a second factor shows it on the way, and the text goes along within the page', async () => {
    const body = 'ข้อความที่รอขั้นที่สอง';
    const { visitor, page } = await typedMessage(body);
    const { base32 } = new Secret({ size: 20 });
    const text = `INSERT INTO authenticator_app (user_id, sealed_secret, last_step, created_at)
      SELECT id, $2, 0, now() FROM app_user WHERE email = $1`;
    await database.pool.query(text, [demoEmail('host.cd.loei'), settingFactors.sealer.seal(base32)]);
    const typed = (answer: LightMyRequestResponse, code: string): PageForm['fields'] => {
      const form = formsOfPage(answer.body).find(({ action }) => action === '/sign-in/second-step');
      return [...new Map([...(form?.fields ?? []), ['code', code] as const])];
    };
    const step = await visitor.send('/sign-in', signInOn(page, 'host.cd.loei'), false);
    expect([step.statusCode, step.headers.location]).toEqual([200, undefined]);
    const wrong = await visitor.send('/sign-in/second-step', typed(step, '000000'), false);
    expect(wrong.statusCode).toBe(422);
    const right = typed(wrong, new TOTP({ secret: base32 }).generate());
    expect((await visitor.send('/sign-in/second-step', right, false)).statusCode).toBe(303);
    await database.pool.query('DELETE FROM authenticator_app');
    expect(await threads(body)).toBe(1);
  });

  it('a file is not read, and the text sent with it waits like any other', async () => {
    const visitor = await new Visitor(app).signIn('host.cd.loei');
    const form = formsOfPage((await visitor.get(entry)).body).find(({ action }) => action === entry);
    if (form === undefined) throw new Error('no form of a result');
    await endAll();
    const claim = 'ภาพถ่ายหน้างานเดือนกันยายน';
    const attach = `${entry}/evidence`;
    const fields = form.fields.map(([name, value]): [string, string] => [
      name,
      form.texts.includes(name) ? claim : value,
    ]);
    const page = await visitor.send(attach, fields, true);
    expect(page.body).toContain(ended);
    expect(page.body).toContain(claim);
    const back = await visitor.send('/sign-in', signInOn(page, 'host.cd.loei'), false);
    expect(back.statusCode).toBe(422);
    expect(back.body).toContain(claim);
  });
});
