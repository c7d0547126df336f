import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type LightMyRequestResponse, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { beginInnovation } from './begin-innovation.ts';
import { type FileForm, formsWithFile } from './forms-of-page.ts';
import { openVisitOfLoei } from './open-visit.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const typed = 'ข้อความที่พิมพ์ไว้ข้างไฟล์';
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF';
/** A little more than the most that any form takes. */
const TOO_LARGE = 20 * 1024 * 1024 + 1;

/** On which day a page has its form: a change is asked for within a window of the year. */
const dayOf = (at: string) => (at.includes('/changes/') ? '2025-07-15' : demoDate);

/** Files that no form takes. */
const refused: readonly (readonly [string, File | null])[] = [
  ['none chosen', new File([], '')],
  ['no such field', null],
  ['nothing in it', new File([], 'รายงาน.pdf')],
  ['too large', new File([Buffer.concat([Buffer.from(pdf), Buffer.alloc(TOO_LARGE, 32)])], 'รายงาน.pdf')],
];

/** Files of other kinds and with names as machines and people give them: refused or taken, never a fault. */
const odd: readonly (readonly [string, File])[] = [
  ['a program', new File(['MZ\u0090\u0000'], 'report.exe')],
  ['a program that is called a paper', new File(['MZ\u0090\u0000'], 'report.pdf')],
  ['a page that is called a paper', new File(['<html><script>1</script></html>'], 'report.pdf')],
  ['half a paper', new File(['%PDF-1.7\n1 0 obj'], 'report.pdf')],
  ...['../../../etc/passwd', `${'ก'.repeat(400)}.pdf`, '.pdf', '   .pdf', 'ก\u0000ข.pdf', '\u202efdp.exe', '"a".pdf']
    .concat(['a\r\nb.pdf', '\u{1f600}.pdf', 'con.pdf', 'C:\\fakepath\\แผน.pdf', '\ud800.pdf', 'ไม่มีนามสกุล'])
    .map((name) => [`named ${JSON.stringify(name)}`, new File([`${pdf} ${name.length}`], name)] as const),
];

describeOnEmbeddedDatabase('a form with a file', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let today: string = demoDate;
  const routes: string[] = [];
  const found: { readonly visitor: Visitor; readonly at: string; readonly form: FileForm }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-files-'));
    const deps = webDepsOn(database, folder, undefined, () => today);
    const parts = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(parts, { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] });
    app = Fastify({ logger: { level: 'error' } });
    app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      if (method === 'POST' && config?.takes === 'file') routes.push(url);
    });
    await registerWeb(app, deps);
    await app.ready();
    await database.pool.query("UPDATE result SET status = 'draft' WHERE round = '12m' AND code = '1.1-SME'");
    await database.pool.query("UPDATE report SET status = 'open' WHERE round = '12m'");
    await openVisitOfLoei(deps);
    const host = await new Visitor(app).signIn('host.cd.loei');
    const officer = await new Visitor(app).signIn('officer.loei');
    const unit = { code: 'ลย 0017.8', office: 'สำนักงานจังหวัด', address: 'ศาลากลางจังหวัดเลย', telephones: '0 4281 1746' };
    await officer.post('/letters/TH-42/units', unit);
    const begin = (await officer.get('/letters/TH-42/new')).body;
    const chosen = (pattern: RegExp) => pattern.exec(begin)?.[1] ?? '';
    const draft = await officer.post('/letters/TH-42/new', {
      template: 'invitation',
      unitId: chosen(/<option value="([0-9a-f]{10})"/),
      fiscalYear: '2568',
    });
    expect(draft.statusCode).toBe(303);
    const plan = await officer.post('/2568/TH-42/plans', {
      ...{ kind: 'operational', title: 'แผนปฏิบัติราชการ', firstYear: '2568', lastYear: '2568' },
      ...{ 'approvedOn.day': '20', 'approvedOn.month': '8', 'approvedOn.year': '2567', approvedBy: 'ที่ประชุม' },
    });
    expect(plan.statusCode).toBe(303);
    today = dayOf('/2568/TH-42/changes/');
    const change = await officer.post('/2568/TH-42/changes', { code: '1.1-SME', kind: 'details' });
    expect(change.statusCode).toBe(303);
    today = demoDate;
    const [innovation = ''] = (await beginInnovation(app)).slice(-1);
    const places: readonly (readonly [Visitor, readonly string[]])[] = [
      [host, ['/2568/TH-42/12m/indicators/1.1-SME', '/2568/TH-42/12m/workbook', '/verify', innovation]],
      [
        officer,
        [
          ...[String(draft.headers.location), String(plan.headers.location), String(change.headers.location)],
          ...['/letters/TH-42/units', '/meetings/kmlv-2567/papers', '/database/TH-42/import'],
          '/database/TH-42/definitions',
        ],
      ],
      [await new Visitor(app).signIn('officer.cluster'), ['/2554/cluster-2552-7/agreement/files']],
      [await new Visitor(app).signIn('opdc'), ['/2568/library']],
      [await new Visitor(app).signIn('evaluator'), ['/2568/TH-42/12m/site-visit/field']],
      [await new Visitor(app).signIn('central'), ['/2568/central-data/12m/2.2-DGR']],
    ];
    for (const [visitor, urls] of places)
      for (const at of urls) {
        today = dayOf(at);
        for (const form of formsWithFile((await visitor.get(at)).body)) found.push({ visitor, at, form });
      }
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (
    { visitor, at, form: { action } }: (typeof found)[number],
    file: File | null,
    cut: (whole: Buffer) => Buffer = (whole) => whole,
  ): Promise<LightMyRequestResponse> => {
    today = dayOf(at);
    // As it stands now: what was taken before has moved its version on.
    const form = formsWithFile((await visitor.get(at)).body).find((one) => one.action === action);
    const body = new FormData();
    // A browser sends the fields of a form in the order in which they stand in it, the file among them.
    for (const { name, value, text } of form?.controls ?? [])
      if (name !== 'evidence') body.append(name, text ? typed : value);
      else if (file !== null) body.append(name, file);
    const sent = new Request('http://localhost', { method: 'POST', body });
    return app.inject({
      method: 'POST',
      url: action,
      headers: { cookie: visitor.cookieHeader(), 'content-type': sent.headers.get('content-type') ?? '' },
      payload: cut(Buffer.from(await sent.arrayBuffer())),
    });
  };
  const textsOf = ({ form }: (typeof found)[number]) => form.controls.filter(({ text }) => text).length;
  const countIn = (body: string) => body.split(typed).length - 1;

  it('says before anything is sent that a file is too large', async () => {
    for (const { visitor, at } of found) {
      today = dayOf(at);
      const page = (await visitor.get(at)).body;
      const fields = page.match(/<input\b[^>]*type="file"[^>]*>/g) ?? [];
      expect(fields.map((field) => [at, /\sdata-largest-bytes="\d+"/.test(field)])).toEqual(
        fields.map(() => [at, true]),
      );
      expect([at, page.includes('/assets/check-files.')]).toEqual([at, true]);
    }
  });

  it('is tried wherever there is one', () => {
    const tried = (url: string) => {
      const pattern = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:[A-Za-z0-9]+/g, '[^/]+')}$`);
      return found.some(({ form }) => pattern.test(form.action));
    };
    expect(routes.filter((url) => !tried(url))).toEqual([]);
    expect(routes.length).toBeGreaterThan(3);
  });

  it('says beside its field why a file is not taken and loses nothing that was typed, without scripts too', async () => {
    const wrong: string[] = [];
    for (const one of found)
      for (const [name, file] of refused) {
        const { statusCode, body } = await send(one, file);
        const [, field] = /<p id="(field-evidence[^"]*)-error"[^>]*>[\s\S]*?[ก-ฮ]/.exec(body) ?? [];
        const told = field !== undefined && body.includes(`href="#${field}"`);
        if (![413, 422].includes(statusCode) || !told) wrong.push(`${statusCode} ${told} ${name}: ${one.form.action}`);
        // Nothing else of the form can be wrong.
        if (textsOf(one) === 0 && body.includes('ช่องอื่นยังไม่ถูกต้อง')) wrong.push(`other: ${name}: ${one.form.action}`);
        if (countIn(body) < textsOf(one))
          wrong.push(`${countIn(body)} of ${textsOf(one)} texts: ${name}: ${one.form.action}`);
      }
    expect(wrong).toEqual([]);
  });

  it('takes or refuses a file of whatever kind and name: no fault, and what is refused is told beside its field', async () => {
    const wrong: string[] = [];
    for (const one of found)
      for (const [name, file] of odd) {
        const { statusCode, body } = await send(one, file);
        const isRefused = statusCode >= 400;
        if (/program|page|half/.test(name) && !isRefused && !one.at.startsWith('/verify'))
          wrong.push(`taken: ${name}: ${one.form.action}`);
        const told = /<p id="field-evidence-error"/.test(body) || /href="#field-/.test(body);
        if (statusCode >= 500 || (isRefused && !told)) wrong.push(`${statusCode} ${name}: ${one.form.action}`);
        if (isRefused && countIn(body) < textsOf(one)) wrong.push(`texts: ${name}: ${one.form.action}`);
      }
    expect(wrong).toEqual([]);
    const { rows } = await database.pool.query<{ name: string }>('SELECT file_name AS name FROM evidence');
    expect(
      rows.filter(({ name }) => /[\p{Cc}\u202e/\\]/u.test(name) || name.length > 255 || name.trim() === ''),
    ).toEqual([]);
  });

  /** Every text of the form is another, so that none can stand for one that is lost. */
  const sendAs = (visitor: Visitor, token: string, { at, form: { action, controls } }: (typeof found)[number]) => {
    today = dayOf(at);
    const body = new FormData();
    for (const { name, value, text } of controls)
      if (name === 'evidence') body.append(name, new File([pdf], 'รายงาน.pdf'));
      else body.append(name, name === '_csrf' ? token : text ? `${typed} ${name} ไว้` : value);
    return new Request('http://localhost', { method: 'POST', body }).arrayBuffer().then((bytes) => {
      const payload = Buffer.from(bytes);
      const type = `multipart/form-data; boundary=${/^--(.*)\r\n/.exec(payload.toString('latin1'))?.[1]}`;
      const headers = { cookie: visitor.cookieHeader(), 'content-type': type };
      return app.inject({ method: 'POST', url: action, headers, payload });
    });
  };
  const lostFrom = (body: string, { form: { action, controls } }: (typeof found)[number]) =>
    controls
      .filter(({ name, text }) => text && !body.includes(`${typed} ${name} ไว้`))
      .map(({ name }) => `${action} ${name}`);

  it('that may not be sent loses nothing beside it, before or after the file: no right, and a report locked meanwhile', async () => {
    const other = await new Visitor(app).signIn('statistics');
    const own = found.filter(({ at }) => at !== '/verify');
    const lost: string[] = [];
    for (const one of own) {
      const answer = await sendAs(other, await other.token(), one);
      if (answer.statusCode !== 403) lost.push(`${answer.statusCode} ${one.form.action}`);
      lost.push(...lostFrom(answer.body, one));
    }
    await database.pool.query("UPDATE report SET status = 'received' WHERE round = '12m'");
    for (const one of own.filter(({ at }) => at.includes('/indicators/'))) {
      const answer = await sendAs(one.visitor, await one.visitor.token(), one);
      if (answer.statusCode < 400) lost.push(`${answer.statusCode} ${one.form.action}`);
      lost.push(...lostFrom(answer.body, one));
    }
    await database.pool.query("UPDATE report SET status = 'open' WHERE round = '12m'");
    expect(lost).toEqual([]);
    const behind = own.flatMap(({ form }) =>
      form.controls.slice(form.controls.findIndex((c) => c.name === 'evidence')),
    );
    expect(behind.filter(({ text }) => text).length).toBeGreaterThan(0);
  });

  it('that is cut off on its way is refused in words', async () => {
    const wrong: string[] = [];
    for (const one of found)
      for (const share of [0.2, 0.6, 0.97]) {
        const half = (whole: Buffer) => whole.subarray(0, Math.floor(whole.length * share));
        const { statusCode, body } = await send(one, new File([pdf], 'รายงาน.pdf'), half);
        if (statusCode < 400 || statusCode >= 500 || !/[ก-ฮ]/.test(body))
          wrong.push(`${statusCode} ${share} ${one.form.action}`);
      }
    expect(wrong).toEqual([]);
  });

  it('whose session has ended loses nothing beside the file, before it or after it', async () => {
    const lost: string[] = [];
    for (const one of found.filter(({ at }) => at !== '/verify')) {
      const token = await one.visitor.token();
      await database.pool.query('UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL');
      const answer = await sendAs(one.visitor, token, one);
      if (!answer.body.includes('หมดเวลาใช้งาน')) lost.push(`${answer.statusCode} ${one.form.action}`);
      lost.push(...lostFrom(answer.body, one));
      break;
    }
    expect(lost).toEqual([]);
  });
});
