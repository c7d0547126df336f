import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { longestOf } from '../../src/domain/values/text-limits.data.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { beginWork } from './begin-work.ts';
import { formsOfPage, type PageForm } from './forms-of-page.ts';
import { formsWithText } from './forms-with-text.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const people = ['officer.loei', 'host.cd.loei', 'opdc', 'evaluator', 'admin', 'supervisor.loei'] as const;
/** A letter that a computer counts as two and a person as one. */
const wide = '𝒜';

describeOnEmbeddedDatabase('how long a text may be', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let begun: readonly string[] = [];
  let counted = 0;
  let dated = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-lengths-'));
    const deps = webDepsOn(database, folder);
    await loadDemo(
      { ...deps.people, transactions: deps.transactions, clock: deps.clock },
      { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] },
    );
    app = await serveWeb(deps);
    begun = await beginWork(app);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The fields of a page whose length is said, with the most that each takes. */
  const limited = (html: string) =>
    [...html.matchAll(/<(?:textarea|input)\b[^>]*\sname="([^"]*)"[^>]*\sdata-longest="(\d+)"/g)].map(
      ([, name = '', longest = '']) => ({ name: name.replaceAll('&amp;', '&'), longest: Number(longest) }),
    );

  it.each(people)(
    'is said at its field and counted as people count, and a day that is none is refused at it, on every form that %s finds',
    async (key) => {
      const visitor = await new Visitor(app).signIn(key);
      const wrong: string[] = [];
      for (const found of await formsWithText(visitor, begun)) {
        const {
          at,
          form: { action },
        } = found;
        const page = (await visitor.get(at)).body;
        const form = formsOfPage(page).find((one) => one.action === action);
        if (form === undefined || form.takesFile) continue;
        if (limited(page).length > 0 && !page.includes('/assets/count-letters.js')) wrong.push(`${at}: nothing counts`);
        for (const name of datesOf(form)) {
          dated += 1;
          const noDay = new Map([
            ...form.fields,
            ...Object.entries({ [`${name}.day`]: '31', [`${name}.month`]: '2', [`${name}.year`]: '2569' }),
          ]);
          const answer = await visitor.send(action, [...noDay], false);
          if (!isMarked(answer.body, `${name}.day`))
            wrong.push(`${action} ${name}: 31/2/2569 answered ${answer.statusCode}`);
        }
        for (const { name, longest } of limited(page).filter(
          (one) => form.texts.includes(one.name) && !ofEvidence.test(one.name),
        )) {
          counted += 1;
          const withText = (text: string) =>
            form.fields.map(([one, value]) => [one, one === name ? text : value] as const);
          const before = (await database.pool.query('SELECT count(*) FROM journal')).rows[0];
          const over = await visitor.send(action, withText(`ก\r\n${'ก'.repeat(longest - 1)}`), false);
          if (over.statusCode === 303) wrong.push(`${action} ${name}: taken though longer than ${longest}`);
          expect((await database.pool.query('SELECT count(*) FROM journal')).rows[0]).toEqual(before);
          if (longestOf(name) !== longest) continue;
          if (!over.body.includes('ตัวอักษร — ย่อให้')) wrong.push(`${action} ${name}: not said`);
          const full = await visitor.send(action, withText(wide.repeat(longest)), false);
          if (full.body.includes('ตัวอักษร — ย่อให้')) wrong.push(`${action} ${name}: refused at its length`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is said often enough for that to mean something', () => {
    expect(counted).toBeGreaterThan(20);
    expect(dated).toBeGreaterThan(10);
  });

  it('is said by every field of the pages in which text is written, but where a whole file is pasted', async () => {
    const web = join(import.meta.dirname, '..', '..', 'src', 'web', 'pages');
    const sources = (await readdir(web, { recursive: true })).filter((one) => one.endsWith('.tsx'));
    const silent: string[] = [];
    let named = 0;
    for (const source of sources) {
      const text = await readFile(join(web, source), 'utf8');
      for (const [tag, kind, props = ''] of text.matchAll(/<(Textarea|Text)Field\b([\s\S]*?)\/>/g)) {
        const name = nameIn(props);
        const isUnlimited = /\btype="(search|password)"/.test(tag);
        const isSaid =
          /\blongest=/.test(tag) ||
          isUnlimited ||
          name === undefined ||
          longestOf(name.replace(/^\./, 'its.')) !== undefined;
        if (name !== undefined) named += 1;
        if (!isSaid && !lists.has(name)) silent.push(`${source} ${kind} ${name}`);
      }
    }
    expect(silent.toSorted()).toEqual(pasted);
    expect(named).toBeGreaterThan(80);
  });
});

/** The days that a form asks for. */
const datesOf = ({ fields }: PageForm) =>
  fields.flatMap(([name]) => (name.endsWith('.month') ? [name.slice(0, -'.month'.length)] : []));

/** Whether a page says that this field is wrong. */
const isMarked = (page: string, name: string) =>
  [...page.matchAll(/<input\b(?:[^>"]|"[^"]*")*>/g)].some(
    ([tag]) => tag.includes(` name="${name}"`) && tag.includes(' aria-invalid'),
  );

/** A framework is read whole. */
const pasted = ['framework/publish-page.tsx Textarea text'];
/** One entry on each line, and each of its entries is judged. */
const lists = new Set(['lines', 'registered', 'outside', 'paragraphs', 'recipients', 'telephones', 'papers']);

/** What a field is called: `name="x"`, `name={`${prefix}x`}`, `{...text('x')}`, `{...fieldOf(state, 'form', 'x')}`. */
function nameIn(props: string): string | undefined {
  const written = /\bname="([^"]+)"|\bname=\{`\$\{\w+\}([\w.]+)`\}/.exec(props);
  if (written !== null) return written[1] ?? written[2];
  const called = /(?:\{\.\.\.\w+|name=\{\w+)\(([^()]*)/.exec(props)?.[1] ?? '';
  const first = [...called.matchAll(/'(\w*)'/g)].map(([, word]) => word).filter((word) => word !== '');
  return called.startsWith('props') ? first[1] : first[0];
}
/** The button beside them reads these, and not the one that saves. */
const ofEvidence = /^(link\.)?(title|url)$/;
