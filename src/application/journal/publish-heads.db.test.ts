import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSigner } from '../../adapters/ed25519-signer.ts';
import { describeOnEachDatabase, embeddedTarget, withDatabase } from '../../testing/database.ts';
import { headListsSetting, onDay } from '../../testing/head-lists-setting.ts';
import { writeFiveRows } from '../../testing/journal-rows.ts';
import { publishHeads } from './publish-heads.ts';

describeOnEachDatabase('publishing the ends of all chains', (database) => {
  it('makes one list a day, whoever asks and however often, and each contains the hash of the one before', async () => {
    await writeFiveRows(database.pool);
    const setting = headListsSetting(database.pool);
    const made = await Promise.all(Array.from({ length: 8 }, () => publishHeads(setting)));
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(made.map(({ list }) => list.sha256)).size).toBe(1);
    const [first] = made;
    if (first === undefined) throw new Error('a list was made');
    const { list, isNew } = await publishHeads(onDay(setting, '2025-10-07'));
    expect({ isNew, number: list.number }).toEqual({ isNew: true, number: 2 });
    expect(list.text).toContain(`previous ${createHash('sha256').update(first.list.text).digest('hex')}\n`);
    expect(first.list.text.split('\n').slice(0, 5)).toEqual([
      'samrit journal heads 1',
      'number 1',
      'day 2025-10-06',
      'made 2025-10-06T01:00:00.000Z',
      'previous none',
    ]);
    expect(first.list.text.match(/^head .*$/gm)?.map((line) => line.replace(/[0-9a-f]{64}/, '#'))).toEqual([
      'head 3 # TH-42',
      'head 2 # TH-55',
    ]);
  });

  it('keeps what was published: no list is changed or removed', async () => {
    await publishHeads(headListsSetting(database.pool, '2025-11-01'));
    for (const sql of [
      `UPDATE journal_head_list SET day = '2025-01-01'`,
      'DELETE FROM journal_head_list',
      'TRUNCATE journal_head_list CASCADE',
    ])
      await expect(database.owner.query(sql)).rejects.toThrow('refused');
  });
});

it('signs so that OpenSSL alone can check the file', async () => {
  await withDatabase(embeddedTarget(), async ({ pool }) => {
    await writeFiveRows(pool);
    const { text } = (await publishHeads(headListsSetting(pool))).list;
    const folder = mkdtempSync(join(tmpdir(), 'samrit-list-'));
    const write = (name: string, content: string | Buffer) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const key = /^key (.*)$/m.exec(text)?.[1] ?? '';
    const publicKey = write('key.pem', `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----\n`);
    const signature = write('signature', Buffer.from(/^signature (.*)$/m.exec(text)?.[1] ?? '', 'base64'));
    const check = (body: string) =>
      spawnSync('openssl', [
        ...['pkeyutl', '-verify', '-pubin', '-inkey', publicKey, '-rawin'],
        ...['-in', write('body', body), '-sigfile', signature],
      ]).status;
    const body = text.replace(/^signature .*\n/m, '');
    expect(check(body)).toBe(0);
    expect(check(body.replace('head 3', 'head 2'))).toBe(1);
  });
});

it('creates the key once, for its owner alone, however many processes start', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'samrit-key-')), 'keys', 'journal-key.pem');
  const keys = Array.from({ length: 3 }, () => openSigner(file).publicKey);
  expect(new Set(keys).size).toBe(1);
  expect(statSync(file).mode & 0o077).toBe(0);
  writeFileSync(file, 'not a key');
  expect(() => openSigner(file)).toThrow();
});
