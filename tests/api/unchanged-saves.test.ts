import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { refusalText } from '../../src/web/text/shell-text.ts';
import { beginWork } from './begin-work.ts';
import { asShownNow, formsWithText } from './forms-with-text.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const people = ['officer.loei', 'host.cd.loei', 'opdc', 'evaluator', 'admin', 'supervisor.loei'] as const;
/** What begins something anew each time it is sent. */
const others = /\/(?:new|plans|enclose-record)$/;

describeOnEmbeddedDatabase('a form that is sent as it was shown', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let begun: readonly string[] = [];
  const tried = new Set<string>();
  const accepted: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-unchanged-'));
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

  /** Everything that a save could have made: rows of the journal, and versions that others hold. */
  const written = async () =>
    (
      await database.pool.query(`SELECT
        (SELECT count(*) FROM journal) AS journalled,
        (SELECT sum(row_version) FROM result) AS results,
        (SELECT sum(row_version) FROM report) AS reports,
        (SELECT sum(row_version) FROM agreement) AS agreements,
        (SELECT sum(row_version) FROM kpi_template) AS templates`)
    ).rows[0];

  it.each(people)('by %s writes nothing, makes nobody’s version old, and says that nothing changed', async (key) => {
    const visitor = await new Visitor(app).signIn(key);
    const wrong: string[] = [];
    for (const found of await formsWithText(visitor, begun, tried)) {
      const {
        at,
        form: { action },
      } = found;
      // The first time a form may store what was only filled in; the second time there is nothing left to do.
      for (const turn of [1, 2]) {
        const form = await asShownNow(visitor, found);
        if (form === undefined || form.takesFile || others.test(action)) continue;
        const before = await written();
        const answer = await visitor.send(action, form.fields, false);
        const isSame = JSON.stringify(await written()) === JSON.stringify(before);
        if (answer.statusCode !== 303) continue;
        const notice = (await visitor.get(String(answer.headers.location))).body;
        const isTold = notice.includes(refusalText.nothingChanged) || /ไม่มี(คะแนน|ความเห็น)ที่เปลี่ยน/.test(notice);
        if (turn === 2) accepted.push(action);
        if (turn === 2 && (!isSame || !isTold)) wrong.push(`${action} on ${at}: same ${isSame}, told ${isTold}`);
        if (turn === 1 && isTold && !isSame) wrong.push(`${action} on ${at}: told, but written`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('was accepted often enough for that to mean something', () => {
    expect(accepted.length).toBeGreaterThan(3);
  });
});
