import { describe, expect, it } from 'vitest';
import { readLink, readTitle } from './evidence-link.ts';

const codeOf = (typed: string) => {
  const read = readLink(typed);
  return read.ok ? read.value : read.refusals[0]?.code;
};

describe('a link as evidence', () => {
  it.each([
    ['https://data.go.th/dataset/otop?year=2568#t1', 'https://data.go.th/dataset/otop?year=2568#t1'],
    ['  HTTPS://Data.GO.th/ก ', undefined],
    ['https://Loei.go.th:8443/รายงาน', 'https://loei.go.th:8443/รายงาน'],
    ['https://จังหวัดเลย.ไทย/ข่าว', 'https://จังหวัดเลย.ไทย/ข่าว'],
  ])('%s is kept as it leads', (typed, kept) => {
    expect(codeOf(typed)).toBe(kept ?? 'https://data.go.th/ก');
  });

  it.each([
    'http://data.go.th/',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://loei.go.th',
    'loei.go.th',
    '',
    'file:///etc/passwd',
  ])('%s is refused: only https', (typed) => expect(codeOf(typed)).toBe('link-not-https'));

  it.each([
    'https://',
    'https://localhost/x',
    'https://10.0.0.1/x',
    'https://user:pass@loei.go.th/',
    'https://loei.go.th/a b',
    'https://loei.go.th/"><script>',
    'https://loei..go.th',
    'https://-loei.go.th',
    `https://loei.go.th/${'a'.repeat(2000)}`,
  ])('%s is not an address of a page', (typed) => expect(codeOf(typed)).toBe('link-not-understood'));
});

describe('the title of a piece of evidence', () => {
  it('is one line of ordinary Thai', () => {
    expect(readTitle(' รายงาน\n น้ํา\u200bท่วม ')).toEqual({ ok: true, value: 'รายงาน น้ำท่วม' });
  });

  it('falls back on the name of the file, and is asked for where there is none', () => {
    expect(readTitle('  ', 'รายงาน.pdf')).toEqual({ ok: true, value: 'รายงาน.pdf' });
    expect(readTitle('  ')).toMatchObject({ refusals: [{ code: 'title-missing', field: 'title' }] });
  });

  it('has a longest length when it is typed', () => {
    expect(readTitle('ก'.repeat(201))).toMatchObject({ refusals: [{ code: 'title-too-long' }] });
  });
});
