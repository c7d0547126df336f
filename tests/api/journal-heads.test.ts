import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { publishHeads } from '../../src/application/journal/publish-heads.ts';
import { readHeadListRoute } from '../../src/contract/api/journal.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { headListsSetting, onDay } from '../../src/testing/head-lists-setting.ts';
import { paths } from '../../src/web/paths.ts';
import { apiSetting } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

describeOnEachDatabase('the published ends of the journal', (database) => {
  const setting = apiSetting(database);
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = new Visitor(await serveWeb(webDepsOn(database, await mkdtemp(join(tmpdir(), 'samrit-heads-')))));
  });

  it('are a page, a file a day and an API for anyone, who need no account', async () => {
    expect((await visitor.get(paths.headLists())).body).toContain('ยังไม่มีบัญชี');
    const heads = headListsSetting(database.pool);
    await publishHeads(heads);
    const { list } = await publishHeads(onDay(heads, '2025-10-07'));

    const page = (await visitor.get(paths.headLists())).body;
    expect(page).toContain(list.sha256);
    expect(page).toContain(heads.publicKey);
    const file = await visitor.get(paths.headListFile('2025-10-07'));
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(list.sha256);
    expect(file.headers['content-disposition']).toContain('samrit-journal-heads-2025-10-07-2.txt');
    for (const day of ['2025-10-08', '2025-02-30', 'x'])
      expect((await visitor.get(paths.headListFile(day))).statusCode, day).toBe(404);

    const anyone = setting.withToken(null);
    const { lists, publicKey } = (await anyone.get('/journal-heads')).json();
    expect(lists.map((one: { number: number }) => one.number)).toEqual([2, 1]);
    expect(publicKey).toBe(heads.publicKey);
    expect((await anyone.get('/journal-heads?before=2')).json().lists).toHaveLength(1);
    const answer = (await anyone.get('/journal-heads/2025-10-07')).json();
    expect(readHeadListRoute.output.parse(answer)).toEqual(list);
    expect((await anyone.get('/journal-heads/2025-10-08')).statusCode).toBe(404);
  });

  it('are printed on receipts: the newest by number, day and the start of its hash', async () => {
    const { list } = await publishHeads(headListsSetting(database.pool, '2025-10-09'));
    const receipt = await visitor.get(paths.receipt(2568, 'TH-42', '6m'));
    expect(receipt.statusCode).toBe(200);
    expect(receipt.body).toContain(list.sha256.slice(0, 16));
  });
});
