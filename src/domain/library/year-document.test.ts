import { describe, expect, it } from 'vitest';
import { checkDocument, documentAddress } from './year-document.ts';

const typed = { kind: 'manual', title: 'คู่มือ', audience: 'public' };
const missing = { code: 'document-title-missing', field: 'title' };
const tooLong = { code: 'document-title-too-long', facts: { longest: 300 }, field: 'title' };
const unknownKind = { code: 'document-kind-unknown', field: 'kind' };
const unknownAudience = { code: 'document-audience-unknown', field: 'audience' };

describe('a document of a year’s library', () => {
  it('is taken with its title trimmed, of every kind and for every audience', () => {
    expect(checkDocument({ ...typed, title: ' คู่มือ ' })).toEqual({ ok: true, value: typed });
    for (const kind of ['guideline', 'manual', 'form', 'other'])
      for (const audience of ['public', 'signed-in'])
        expect(checkDocument({ ...typed, kind, audience })).toEqual({ ok: true, value: { ...typed, kind, audience } });
  });

  it('has a title, of three hundred letters at most', () => {
    const title = 'ก'.repeat(300);
    expect(checkDocument({ ...typed, title: ` ${title} ` })).toEqual({ ok: true, value: { ...typed, title } });
    expect(checkDocument({ ...typed, title: `${title}ก` })).toEqual({ ok: false, refusals: [tooLong] });
    expect(checkDocument({ ...typed, title: '' })).toEqual({ ok: false, refusals: [missing] });
    expect(checkDocument({ ...typed, title: ' ' })).toEqual({ ok: false, refusals: [missing] });
  });

  it('is of a known kind and for a known audience', () => {
    expect(checkDocument({ ...typed, kind: 'law' })).toEqual({ ok: false, refusals: [unknownKind] });
    expect(checkDocument({ ...typed, audience: 'opdc' })).toEqual({ ok: false, refusals: [unknownAudience] });
  });

  it('is refused for every reason at once', () => {
    expect(checkDocument({ kind: '', title: '', audience: '' })).toEqual({
      ok: false,
      refusals: [missing, unknownKind, unknownAudience],
    });
  });

  it('has an address that stays the same', () => {
    expect(documentAddress({ fiscalYear: 2568, number: 3 })).toBe('/2568/library/3/file');
  });
});
