import { describe, expect, it } from 'vitest';
import { type CopiesMade, copiesWanted, fileOpened, noCopies, openedFor } from './enclosure-copy.ts';
import type { Enclosure } from './letter-parts.ts';

const enclosure = (title: string, address: string, more: Partial<Enclosure> = {}): Enclosure => ({
  ...{ title, count: '1', unit: 'ชุด', file: null, address },
  ...more,
});
const recipient = (organisationId: string | null) => ({ organisationId, name: organisationId ?? 'วัดป่า', line: '' });
const recipients = [recipient('TH-42'), recipient(null), recipient('TH-50'), recipient('TH-42')];
const schedule = enclosure('กำหนดการ', '/2553/negotiation.pdf');
const analysis = enclosure('สรุปการวิเคราะห์', '/2553/{รหัสผู้รับ}/analysis.pdf', { notFor: ['TH-50'] });
const file = { sha256: 'aa', fileName: 'a.pdf', sizeBytes: 3, mediaType: 'application/pdf' };
const madeAt = '2026-01-02T03:04:05.000Z';

describe('the copies of what a letter encloses by an address', () => {
  it('are one of what anybody may open', () => {
    expect(copiesWanted({ enclosures: [schedule], recipients }, () => true)).toEqual([
      { number: 1, recipientId: '', address: '/2553/negotiation.pdf' },
    ]);
  });

  it('are one for each recipient of what only they may open', () => {
    expect(copiesWanted({ enclosures: [schedule], recipients }, () => false)).toEqual([
      { number: 1, recipientId: 'TH-42', address: '/2553/negotiation.pdf' },
      { number: 1, recipientId: 'TH-50', address: '/2553/negotiation.pdf' },
    ]);
  });

  it('are each recipient’s own of what is another for each, and none for who goes without', () => {
    const asked: number[] = [];
    const isForAll = (number: number) => asked.push(number) > 0;
    const enclosures = [enclosure('แบบ', '', { file }), analysis, schedule];
    expect(copiesWanted({ enclosures, recipients }, isForAll)).toEqual([
      { number: 2, recipientId: 'TH-42', address: '/2553/TH-42/analysis.pdf' },
      { number: 3, recipientId: '', address: '/2553/negotiation.pdf' },
    ]);
    expect(asked).toEqual([3]);
  });
});

describe('what is enclosed, as it is opened', () => {
  const own = { number: 1, recipientId: 'TH-42', file, madeAt };
  const common = { number: 2, recipientId: '', file: null, madeAt };
  const made: CopiesMade = { state: 'done', copies: [own, common] };

  it('is each recipient’s own copy, and that of all where there is one', () => {
    const [first, second] = openedFor([analysis, schedule], made, 'TH-42');
    expect(first).toMatchObject({ copy: own, copied: 'done', address: '/2553/TH-42/analysis.pdf' });
    expect(second).toMatchObject({ copy: common, copied: 'done' });
    expect(openedFor([analysis], made, 'TH-10')[0]).toMatchObject({ copy: null, copied: 'done' });
  });

  it('is no copy for everybody of what is another for each, nor of a file', () => {
    expect(openedFor([analysis], made, null)[0]).toMatchObject({ copy: null, copied: 'none', address: '' });
    expect(openedFor([enclosure('แบบ', '', { file })], made, null)[0]).toMatchObject({ copy: null, copied: 'none' });
  });

  it('has no copy in a letter of which none was made', () => {
    expect(openedFor([schedule], noCopies, null)[0]).toMatchObject({ copy: null, copied: 'none' });
  });

  it('is the file that was sent, or that of the copy, or nothing', () => {
    const other = { ...file, sha256: 'bb' };
    expect(fileOpened({ file: other, copy: own })).toBe(other);
    expect(fileOpened({ file: null, copy: own })).toBe(file);
    expect(fileOpened({ file: null, copy: common })).toBeNull();
    expect(fileOpened({ file: null, copy: null })).toBeNull();
  });
});

describe('an enclosure as its sender opens it', () => {
  const copy = { number: 1, recipientId: 'TH-42', file: null, madeAt: '2025-04-25T02:00:00.000Z' };
  const copied = (made: CopiesMade, recipient: string | null = null) =>
    openedFor([schedule], made, recipient)[0]?.copied;

  it('says of copies that each recipient has of their own that they are there, and of each recipient its own', () => {
    const made: CopiesMade = { state: 'done', copies: [copy] };
    expect([copied(made), copied(made, 'TH-42'), copied(made, 'TH-50')]).toEqual(['for-each', 'done', 'done']);
    expect(copied({ state: 'done', copies: [{ ...copy, recipientId: '' }] })).toBe('done');
    expect(copied({ state: 'none', copies: [] })).toBe('none');
  });

  it('says that copying fails while it does, and only of what has no copy yet', () => {
    const made: CopiesMade = { state: 'under-way', copies: [copy], isFailing: true };
    expect([copied(made, 'TH-50'), copied(made, 'TH-42')]).toEqual(['failing', 'under-way']);
    expect(copied({ ...made, isFailing: false }, 'TH-50')).toBe('under-way');
  });
});
