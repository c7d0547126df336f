import { describe, expect, it } from 'vitest';
import { knownFile } from './known-file.ts';

const arrived = {
  ...{ sha256: 'a1', fileName: 'แผน.docx', sizeBytes: 2048, mediaType: 'application/pdf' },
  edges: { head: '%PDF-1.7', tail: '%%EOF' },
};

describe('a file that has arrived', () => {
  it('is known by its bytes, under a name with the ending of its type', () => {
    expect(knownFile(arrived)).toEqual({
      ok: true,
      value: { sha256: 'a1', fileName: 'แผน.pdf', mediaType: 'application/pdf', sizeBytes: '2048' },
    });
  });

  it('is refused where evidence would be', () => {
    const refused = (change: Partial<typeof arrived>) => {
      const known = knownFile({ ...arrived, ...change });
      return known.ok ? known.value : known.refusals.map(({ code, field }) => [code, field]);
    };
    expect(refused({ sizeBytes: 0 })).toEqual([['file-empty', 'evidence']]);
    expect(refused({ mediaType: 'text/html' })).toEqual([['file-type-not-allowed', 'evidence']]);
    expect(refused({ edges: { head: '%PDF-1.7', tail: '' } })).toEqual([['pdf-not-whole', 'evidence']]);
  });
});
