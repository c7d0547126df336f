import { expect, it } from 'vitest';
import { speakableId } from './speakable-id.ts';

it('an id that can be read out has letters and always a digit, and another hash gives another', () => {
  const hashes = Array.from({ length: 200 }, (_, index) => (0x9e3779b97f4a7c15n * BigInt(index + 1)).toString(16));
  const ids = hashes.map((hash) => speakableId(hash.slice(-16).padStart(16, '0')));
  expect(ids.filter((id) => !/^[b-df-hj-km-np-tv-xz]{4}-[2-9][b-df-hj-km-np-tv-xz]{3}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(200);
  expect(speakableId('0001020304050607')).toBe('bcdf-6hjk');
});
