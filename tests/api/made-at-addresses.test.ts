import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { visitor } from '../../src/domain/people/actor.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdSession } from '../../src/testing/hold-session.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { webDepsOn } from './web-setting.ts';

describeOnEmbeddedDatabase('what an address of the product gives as a file', (database) => {
  let folder = '';
  let deps: WebDeps;
  const loei = actorOf('provincial-officer', 'TH-42');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-made-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42', 'TH-50'] });
  });
  afterAll(async () => {
    await deps.papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is a page by itself, with nothing of the frame, no form, no script, and links to the product', async () => {
    const made = await deps.addresses.make('/2554/calendar', visitor, 'thai');
    expect(made).toMatchObject({ fileName: 'calendar.html', mediaType: 'text/html' });
    const html = Buffer.from(made?.bytes ?? []).toString();
    expect(html).toContain('<main');
    expect(html).toContain('ปฏิทิน');
    expect(html).not.toMatch(/<(script|form|nav class="site|link)\b/);
    expect(html).not.toMatch(/ href="\//);
  });

  it('is a paper with the rights of who is named, and nothing for who may not open it or where there is none', async () => {
    await holdSession(openTransactions(database.pool), { organisationId: 'TH-42', fiscalYear: 2554 }, '2010-09-27');
    const made = await deps.addresses.make('/2554/negotiation.pdf', loei, 'arabic');
    expect(made?.mediaType).toBe('application/pdf');
    expect(made?.fileName).toMatch(/\.pdf$/);
    expect(
      Buffer.from(made?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await deps.addresses.make('/2554/negotiation.pdf', visitor, 'arabic')).toBeNull();
    expect(await deps.addresses.make('/2554/library/files/99', loei, 'arabic')).toBeNull();
  });

  it('is what stands there now, not what stood there when it was made before', async () => {
    const chiangMai = actorOf('provincial-officer', 'TH-50');
    const made = async () => (await deps.addresses.make('/2554/negotiation.pdf', chiangMai, 'thai'))?.bytes ?? null;
    const before = await made();
    await holdSession(openTransactions(database.pool), { organisationId: 'TH-50', fiscalYear: 2554 }, '2010-09-28');
    const after = await made();
    expect(after).not.toBeNull();
    expect(after).not.toEqual(before);
  });
});
