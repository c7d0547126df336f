import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { cleanText, isReadable } from '../../src/domain/values/clean-text.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { beginWork } from './begin-work.ts';
import { formsOfPage, type PageForm } from './forms-of-page.ts';
import { asShownNow, formsWithText } from './forms-with-text.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const people = ['officer.loei', 'opdc', 'host.cd.loei', 'admin', 'officer.cluster'] as const;
const golden = join(import.meta.dirname, '..', 'golden', 'texts', 'strings.json');
const strings: readonly { readonly value: string }[] = JSON.parse(readFileSync(golden, 'utf8'));
/** What a browser can send, a refusal shows again in the letters as they came, and no field is too short for. */
const readable = strings
  .map(({ value }) => value.toWellFormed())
  .filter((value) => isReadable(value) && value.length < 60)
  .concat('๑๒/๒๕๖๘', '31/4/2568', '๙.๓๐ น.', '9:30', '..', 'new', '1,5', '<b>ก</b>&amp;"\'>');
/** A text of more than one word, as an official would write it, with letters in a spelling that is not ours. */
const usual = 'นํ้าท่วมพื้นที่เกษตร จำนวน ๓ อำเภอ';

describeOnEmbeddedDatabase('what is typed in any form', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let begun: readonly string[] = [];
  let told = 0;
  let saved = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-typed-'));
    const deps = webDepsOn(database, folder);
    const parts = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(parts, { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-75'] });
    app = await serveWeb(deps);
    begun = await beginWork(app);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const fill = ({ fields, texts, passwords }: PageForm, typed: ReadonlyMap<string, string>) =>
    fields
      .filter(([name]) => !passwords.includes(name))
      .map(([name, value]) => [name, texts.includes(name) ? (typed.get(name) ?? value) : value] as const);

  /** The fields of the form, shown again, that do not hold what was typed. */
  function lostFrom(body: string, { action }: PageForm, typed: ReadonlyMap<string, string>): string[] {
    const path = action.split('?')[0] ?? '';
    const again = formsOfPage(body).filter((one) => one.action.split('?')[0] === path);
    const holds = (name: string, text: string) =>
      again.some(({ fields }) =>
        fields.some(([one, now]) => one === name && [text, cleanText(text)].some((sent) => sent.trim() === now.trim())),
      );
    return [...typed].flatMap(([name, text]) => (holds(name, text) ? [] : [name]));
  }

  it.each(people)(
    'by %s and refused stands in the form again, letter by letter',
    async (key) => {
      const visitor = await new Visitor(app).signIn(key);
      const wrong: string[] = [];
      for (const found of await formsWithText(visitor, begun))
        for (const turn of [0, 1]) {
          const form = await asShownNow(visitor, found);
          if (form === undefined || form.takesFile) continue;
          const text = (index: number) => readable[(index * 2 + turn) % readable.length] ?? '';
          const typed = new Map(form.texts.map((name, index) => [name, text(index)]));
          const answer = await visitor.send(form.action, fill(form, typed), false);
          if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${form.action}`);
          if (answer.statusCode !== 422) continue;
          told += 1;
          wrong.push(...lostFrom(answer.body, form, typed).map((name) => `${form.action}: ${name} ${typed.get(name)}`));
        }
      expect(wrong).toEqual([]);
    },
    400_000,
  );

  it.each(people)(
    'by %s and saved stands there as our letters spell it, and a field beside it keeps what it had',
    async (key) => {
      const visitor = await new Visitor(app).signIn(key);
      const wrong: string[] = [];
      for (const found of await formsWithText(visitor, begun)) {
        const shown = await asShownNow(visitor, found);
        if (shown === undefined || shown.takesFile) continue;
        const [written] = shown.texts.filter((name) =>
          /title|subject|name|reason|note|text|definition|narrative/i.test(name),
        );
        if (written === undefined) continue;
        const typed = new Map([[written, usual]]);
        const answer = await visitor.send(shown.action, fill(shown, typed), false);
        if (answer.statusCode !== 303) continue;
        const now = await asShownNow(visitor, found);
        if (now === undefined || new Map(now.fields).get(written) === '') continue;
        saved += 1;
        const before = new Map(fill(shown, typed));
        for (const [name, value] of now.fields)
          if (now.texts.includes(name) && before.get(name) !== undefined && value !== cleanText(before.get(name) ?? ''))
            wrong.push(`${shown.action}: ${name} ${value}, not ${before.get(name)}`);
      }
      expect(wrong).toEqual([]);
    },
    400_000,
  );

  it('was refused and saved often enough for that to mean something', () => {
    expect(told).toBeGreaterThan(60);
    expect(saved).toBeGreaterThan(1);
  });
});
