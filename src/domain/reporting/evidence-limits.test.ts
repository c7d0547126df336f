import { describe, expect, it } from 'vitest';
import { checkFile, evidenceLimits, type Placed, placeAmong, showsInline, untakenTitle } from './evidence-limits.ts';

const piece = (number: number, more: Partial<Placed> = {}): Placed => ({
  sha256: `${number}`,
  title: `ชิ้นที่ ${number}`,
  claims: [],
  version: 1,
  supersededBy: null,
  ...more,
});
const many = (count: number, more: Partial<Placed> = {}) =>
  Array.from({ length: count }, (_, number) => piece(number, more));

describe('a piece of evidence among the others', () => {
  it('stands beside them until there are as many as may be', () => {
    const { mostFiles } = evidenceLimits;
    expect(placeAmong(many(mostFiles - 1), piece(99))).toMatchObject({ ok: true, value: { kind: 'new' } });
    expect(placeAmong(many(mostFiles), piece(99))).toMatchObject({ refusals: [{ code: 'too-many-files' }] });
  });

  it('takes the place of one of the same title even when all places are taken', () => {
    const newer = piece(99, { title: 'ชิ้นที่ 3' });
    expect(placeAmong(many(evidenceLimits.mostFiles), newer)).toMatchObject({
      value: { kind: 'supersedes', older: { sha256: '3' } },
    });
  });

  it('does not count what was replaced, up to a limit of its own', () => {
    const replaced = many(evidenceLimits.mostWithVersions - 1, { supersededBy: 'x' });
    expect(placeAmong(replaced, piece(999))).toMatchObject({ ok: true });
    expect(placeAmong([...replaced, piece(998)], piece(999))).toMatchObject({ ok: false });
  });

  it('that is there already proves more where it is said to, each thing once', () => {
    const present = [piece(1, { claims: ['variable:a'] })];
    const again = (...claims: string[]) => placeAmong(present, piece(1, { claims }));
    expect(again('variable:a', 'statement:narrative')).toEqual({
      ok: true,
      value: {
        kind: 'proves-more',
        inUse: present[0],
        claims: ['variable:a', 'statement:narrative'],
      },
    });
    const refused = {
      ok: false,
      refusals: [{ code: 'evidence-already-there', field: 'evidence', facts: { title: 'ชิ้นที่ 1', version: 1 } }],
    };
    expect(again('variable:a')).toEqual(refused);
    expect(again()).toEqual(refused);
  });

  it('is refused where there are twenty already', () => {
    expect(placeAmong(many(20), piece(99))).toEqual({
      ok: false,
      refusals: [{ code: 'too-many-files', field: 'evidence' }],
    });
  });

  it('that was replaced cannot come back beside its newer version', () => {
    const present = [piece(1, { supersededBy: '2' }), piece(2, { title: 'ชิ้นที่ 1', version: 2 })];
    expect(placeAmong(present, piece(1, { claims: ['statement:narrative'] }))).toMatchObject({
      refusals: [{ code: 'evidence-already-there', facts: { title: 'ชิ้นที่ 1', version: 1 } }],
    });
  });
});

describe('a file', () => {
  const edges = { head: '%PDF-1.7\n', tail: 'startxref\n9\n%%EOF\n' };
  const file = { sizeBytes: 1, mediaType: 'application/pdf', fileName: 'ก.pdf', edges };

  it.each([
    [{ sizeBytes: 0 }, 'file-empty'],
    [{ sizeBytes: evidenceLimits.largestBytes + 1 }, 'file-too-large'],
    [{ mediaType: 'image/svg+xml' }, 'file-type-not-allowed'],
    [{ mediaType: 'text/html' }, 'file-type-not-allowed'],
    [{ mediaType: null }, 'file-type-not-allowed'],
    [{ edges: { ...edges, tail: 'ตัดกลางคัน' } }, 'pdf-not-whole'],
    [{ edges: { ...edges, head: 'ขยะ %PDF-1.7' } }, 'pdf-not-whole'],
    [{ edges: { ...edges, head: '%PDF-1.4\n<html><script>' } }, 'pdf-holds-web-page'],
    [{ edges: { ...edges, tail: '<SCRIPT>alert(1)</SCRIPT>\n%%EOF' } }, 'pdf-holds-web-page'],
    [{ edges: { ...edges, head: '%PDF-1.4\n<HTA:APPLICATION>' } }, 'pdf-holds-web-page'],
    [{ edges: { ...edges, head: '%PDF-1.4\n<!DOCTYPE\n  html>' } }, 'pdf-holds-web-page'],
  ])('with %j is refused as %s', (wrong, code) => {
    expect(checkFile({ ...file, ...wrong })).toMatchObject({ refusals: [{ code, field: 'evidence' }] });
  });

  it('is refused with its name, the largest size and the types there may be', () => {
    expect(checkFile({ ...file, sizeBytes: 0 })).toMatchObject({
      refusals: [
        { facts: { file: 'ก.pdf', largest: '20 เมกะไบต์', types: 'PDF, PNG, JPEG, Word (.docx), Excel (.xlsx)' } },
      ],
    });
  });

  it('that is no whole PDF is refused with its name, and any other type needs no ending of a PDF', () => {
    const cut = { ...edges, tail: 'ตัดกลางคัน' };
    expect(checkFile({ ...file, edges: cut })).toMatchObject({ refusals: [{ facts: { file: 'ก.pdf' } }] });
    expect(checkFile({ ...file, mediaType: 'image/png', edges: cut })).toMatchObject({ value: 'image/png' });
  });

  it('of exactly the largest size is taken', () => {
    expect(checkFile({ ...file, sizeBytes: evidenceLimits.largestBytes }).ok).toBe(true);
  });

  it('is shown by the browser only where there is nothing in it to run', () => {
    const shown = [...Object.keys(evidenceLimits.types), 'text/html', 'image/svg+xml'].filter(showsInline);
    expect(shown).toEqual(['application/pdf', 'image/png', 'image/jpeg']);
  });
});

describe('the title of a file that its sender gave none', () => {
  const present = [piece(1, { title: 'image.jpg' }), piece(2, { title: 'image (2).jpg' }), piece(3, { title: 'ผล' })];

  it('is its name, with a number if another piece has it', () => {
    expect(untakenTitle([], '9', 'image.jpg')).toBe('image.jpg');
    expect(untakenTitle(present, '9', 'image.jpg')).toBe('image (3).jpg');
    expect(untakenTitle(present, '9', 'ผล')).toBe('ผล (2)');
  });

  it('is its own again for the same bytes, and never longer than a title may be', () => {
    expect(untakenTitle(present, '1', 'image.jpg')).toBe('image.jpg');
    const long = `${'ก'.repeat(evidenceLimits.longestTitle - 4)}.pdf`;
    const numbered = untakenTitle([piece(4, { title: long })], '9', long);
    expect(numbered).toHaveLength(evidenceLimits.longestTitle);
    expect(numbered.endsWith(' (2).pdf')).toBe(true);
  });
});
