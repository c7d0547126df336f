import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { accept, refuse } from '../domain/values/result.ts';
import { oneArchiveEach } from './archive-under-way.ts';

it('a person has one archive made at a time, until it was sent, broken off or refused', async () => {
  const archives = oneArchiveEach();
  const begin = (by: string) => archives.begin(by, async () => accept(true));
  for (const end of ['sent', 'broken off'] as const) {
    expect((await begin('officer')).ok).toBe(true);
    const archive = archives.sent('officer', Readable.from(['bytes']));
    expect(await begin('officer')).toMatchObject({ refusals: [{ code: 'archive-under-way' }] });
    const closed = new Promise((resolve) => archive.once('close', resolve));
    if (end === 'sent') archive.resume();
    else archive.destroy();
    await closed;
  }
  await archives.begin('officer', async () => refuse('forbidden'));
  const failing = archives.begin('officer', () => Promise.reject(new Error('no database')));
  await expect(failing).rejects.toThrow('no database');
  const [first, second] = [begin('officer'), begin('officer')];
  expect([(await first).ok, (await second).ok]).toEqual([true, false]);
  expect((await begin('colleague')).ok).toBe(true);
});
