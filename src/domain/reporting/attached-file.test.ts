import { describe, expect, it } from 'vitest';
import { type AttachedAs, type AttachedFile, attachedRows, filesInUse, placeAttached } from './attached-file.ts';

const file = (sha256: string, fileName = 'แผน.pdf') => ({
  ...{ sha256, fileName, mediaType: 'application/pdf', sizeBytes: '10' },
});
const attached = (change: Partial<AttachedFile> = {}): AttachedFile => ({
  ...{ number: 1, version: 1, about: '', title: 'แผน', side: 'province', stage: 'draft', visibility: 'parties' },
  ...{ file: file('a'), attachedAt: '2024-09-02T02:00:00.000Z', attachedName: 'นายก', takenBack: null },
  ...change,
});
const takenBack = { at: '2024-09-03T02:00:00.000Z', name: 'นายก', reason: 'ผิดฉบับ' };
const given = (change: Partial<AttachedAs> = {}): AttachedAs => ({
  ...{ about: '', side: 'province', title: '', file: file('new', 'ใหม่.pdf'), replaces: null },
  ...change,
});
/** So many papers of one part, each with bytes and a title of its own. */
const papers = (count: number, about = '') =>
  Array.from({ length: count }, (_, at) =>
    attached({ number: at + 1, about, title: `${about}${at + 1}`, file: file(`${about}-${at + 1}`) }),
  );
/** So many versions of the first paper. */
const versions = (count: number) =>
  Array.from({ length: count }, (_, at) => attached({ version: at + 1, file: file(`v-${at + 1}`) }));
const placed = (number: number, version: number, title: string) => ({ ok: true, value: { number, version, title } });
const full = { ok: false, refusals: [{ code: 'attachments-full', field: 'evidence', facts: { most: 20 } }] };

/** A replaced paper, one taken back, one of the other side, one whose newer version was taken back, and a single one. */
const some = [
  attached({ number: 1, version: 1, file: file('1.1') }),
  attached({ number: 1, version: 2, file: file('1.2') }),
  attached({ number: 2, version: 1, title: 'ถอนแล้ว', file: file('2.1'), takenBack }),
  attached({ number: 3, version: 1, title: 'ข้อสังเกต', side: 'opdc', file: file('3.1') }),
  attached({ number: 4, version: 1, title: 'ตาราง', file: file('4.1') }),
  attached({ number: 4, version: 2, title: 'ตาราง', file: file('4.2'), takenBack }),
  attached({ number: 5, version: 1, title: 'ภาพ', about: '1.1', file: file('5.1') }),
];

describe('the files that are in use', () => {
  it('are the newest version of every paper that was not taken back', () => {
    expect(filesInUse(some).map(({ number, version }) => `${number}.${version}`)).toEqual([
      ...['1.2', '3.1', '4.1', '5.1'],
    ]);
    expect(filesInUse([])).toEqual([]);
  });
});

describe('the place of a file that is attached', () => {
  it('is none where the same bytes are in use for the same part', () => {
    const refused = { code: 'attachment-already-there', field: 'evidence', facts: { title: 'แผน', version: 2 } };
    expect(placeAttached(some, given({ file: file('1.2') }))).toEqual({ ok: false, refusals: [refused] });
    expect(placeAttached(some, given({ about: '1.1', file: file('1.2') }))).toEqual(placed(6, 1, 'แผน.pdf'));
    expect(placeAttached(some, given({ file: file('1.1') }))).toEqual(placed(6, 1, 'แผน.pdf'));
    expect(placeAttached(some, given({ file: file('2.1') }))).toEqual(placed(6, 1, 'แผน.pdf'));
  });

  it('is a paper of its own, under a number that no paper has had', () => {
    expect(placeAttached([], given())).toEqual(placed(1, 1, 'ใหม่.pdf'));
    expect(placeAttached([], given({ title: ' บันทึก ' }))).toEqual(placed(1, 1, 'บันทึก'));
    const two = [attached({ number: 3 }), attached({ number: 7, file: file('b'), takenBack })];
    expect(placeAttached(two, given())).toEqual(placed(8, 1, 'ใหม่.pdf'));
  });

  it('is beside what has the name of the file, and what has no title either', () => {
    const picture = attached({ title: 'image.jpg', file: file('p', 'image.jpg') });
    const other = given({ file: file('q', 'image.jpg') });
    expect(placeAttached([picture], other)).toEqual(placed(2, 1, 'image (2).jpg'));
    expect(placeAttached([{ ...picture, about: '1.1' }], other)).toEqual(placed(2, 1, 'image.jpg'));
    expect(placeAttached([attached({ title: '' })], given({ title: ' ' }))).toEqual(placed(2, 1, 'ใหม่.pdf'));
  });

  it('is a newer version of what its side attached to the part under the same title', () => {
    expect(placeAttached(some, given({ title: ' แผน ' }))).toEqual(placed(1, 3, 'แผน'));
    expect(placeAttached(some, given({ title: 'ตาราง' }))).toEqual(placed(4, 2, 'ตาราง'));
    expect(placeAttached(some, given({ title: 'แผน', side: 'opdc' }))).toEqual(placed(6, 1, 'แผน'));
    expect(placeAttached(some, given({ title: 'ภาพ' }))).toEqual(placed(6, 1, 'ภาพ'));
    expect(placeAttached(some, given({ title: 'อื่น' }))).toEqual(placed(6, 1, 'อื่น'));
  });

  it('is a newer version of the paper it is said to replace, under its own title or that of the paper', () => {
    expect(placeAttached(some, given({ replaces: 4 }))).toEqual(placed(4, 2, 'ตาราง'));
    expect(placeAttached(some, given({ replaces: 4, title: '  ' }))).toEqual(placed(4, 2, 'ตาราง'));
    expect(placeAttached(some, given({ replaces: 1, title: ' แผนใหม่ ' }))).toEqual(placed(1, 3, 'แผนใหม่'));
    expect(placeAttached(some, given({ replaces: 4, title: 'แผน' }))).toEqual(placed(4, 2, 'แผน'));
    expect(placeAttached(some, given({ replaces: 5 }))).toEqual(placed(5, 2, 'ภาพ'));
  });

  it('is none where what it is said to replace is not in use', () => {
    const refused = { ok: false, refusals: [{ code: 'attachment-replaced-unknown', field: 'replaces' }] };
    expect(placeAttached(some, given({ replaces: 2 }))).toEqual(refused);
    expect(placeAttached(some, given({ replaces: 9, title: 'แผน' }))).toEqual(refused);
  });

  it.each([
    ['province', 'opdc', 'จังหวัด'],
    ['opdc', 'province', 'สำนักงาน ก.พ.ร.'],
    ['convener', 'province', 'ผู้จัดประชุม'],
  ] as const)('is none where a file of %s is to be replaced by %s', (side, other, name) => {
    const refused = { code: 'attachment-of-other-side', field: 'replaces', facts: { side: name } };
    const all = [attached({ side })];
    expect(placeAttached(all, given({ replaces: 1, side: other }))).toEqual({ ok: false, refusals: [refused] });
    expect(placeAttached(all, given({ replaces: 1, side }))).toEqual(placed(1, 2, 'แผน'));
  });

  it('is none beside twenty of the same part, and a newer version of one of them still', () => {
    expect(placeAttached(papers(19), given())).toEqual(placed(20, 1, 'ใหม่.pdf'));
    expect(placeAttached(papers(20), given())).toEqual(full);
    expect(placeAttached(papers(20), given({ replaces: 20 }))).toEqual(placed(20, 2, '20'));
    expect(placeAttached(papers(20, '1.1'), given())).toEqual(placed(21, 1, 'ใหม่.pdf'));
  });

  it('is none after a hundred versions of the same part', () => {
    expect(placeAttached(versions(99), given({ title: 'แผน' }))).toEqual(placed(1, 100, 'แผน'));
    expect(placeAttached(versions(100), given({ title: 'แผน' }))).toEqual(full);
    expect(placeAttached(versions(100), given())).toEqual(full);
    expect(placeAttached(versions(100), given({ about: '1.1' }))).toEqual(placed(2, 1, 'ใหม่.pdf'));
    const ofOther = papers(2, '1.1').map((one) => ({ ...one, number: one.number + 1 }));
    expect(placeAttached([...versions(99), ...ofOther], given({ title: 'แผน' }))).toEqual(placed(1, 100, 'แผน'));
  });
});

describe('what somebody may do with each file', () => {
  /** Nothing may replace the fifth; the first version of the first has to stay. */
  const isFree = ({ number, version }: AttachedFile, act: string) =>
    act === 'replace' ? number !== 5 : act === 'take-back' && !(number === 1 && version === 1);
  const may = (side: 'province' | 'opdc' | null) =>
    attachedRows(some, side, isFree).map(({ isReplaced, mayReplace, mayTakeBack }) => [
      ...[isReplaced, mayReplace, mayTakeBack],
    ]);

  it('is to replace and to take back the newest of its own side, as far as nothing rests on it or on a version before', () => {
    expect(may('province')).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, false],
      [false, false, false],
      [true, false, false],
      [false, false, false],
      [false, false, true],
    ]);
    expect(attachedRows(some.slice(6), 'province', isFree)).toEqual([
      { ...some[6], isReplaced: false, mayReplace: false, mayTakeBack: true },
    ]);
  });

  it('is nothing for who attaches for no side, and only what is OPDC’s for OPDC', () => {
    const nothing = [true, false, false, false, true, false, false].map((isReplaced) => [isReplaced, false, false]);
    expect(may(null)).toEqual(nothing);
    expect(may('opdc')).toEqual([...nothing.slice(0, 3), [false, true, true], ...nothing.slice(4)]);
  });
});
