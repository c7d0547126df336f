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

describe('a link that is refused', () => {
  const refusal = (typed: string) => {
    const read = readLink(typed);
    return read.ok ? null : read.refusals[0];
  };

  it('is shown as far as 80 letters, beside its field', () => {
    expect(refusal(`http://${'a'.repeat(100)}`)).toEqual({ code: 'link-not-https', field: 'url' });
    expect(refusal(`https://${'a'.repeat(100)}`)).toEqual({
      code: 'link-not-understood',
      field: 'url',
      facts: { text: `https://${'a'.repeat(72)}` },
    });
  });

  it('has its length from the whole address: a thousand letters, no more', () => {
    const start = 'https://loei.go.th/';
    expect(codeOf(start.padEnd(1000, 'a'))).toBe(start.padEnd(1000, 'a'));
    expect(codeOf(start.padEnd(1001, 'a'))).toBe('link-not-understood');
  });

  it.each([
    'see https://loei.go.th/',
    'https://loei.go.th:123456/',
    'https://loei.go.th:80a/',
    'https://loei-.go.th',
    'https://loei.go.1h',
    'https://loei.go.t',
    `https://${'a'.repeat(64)}.go.th`,
    `https://${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.th`,
  ])('may be %s', (typed) => expect(codeOf(typed)).toMatch(/^link-not/));

  it.each([
    'https://a.th',
    'https://a1.go.th?x',
    'https://loei.go.th#top',
    'https://1a-b.go.th',
    'https://xn--12c1fe0br.xn--o3cw4h/',
    `https://${'a'.repeat(63)}.go.th`,
  ])('is not %s', (typed) => expect(codeOf(typed)).toBe(typed));
});

describe('an address with words before it', () => {
  it('does not begin with https', () => {
    expect(codeOf('see https://loei.go.th/')).toBe('link-not-https');
  });
});

describe('the title of a piece of evidence', () => {
  it('is one line of ordinary Thai', () => {
    expect(readTitle(' รายงาน\n น้ํา\u200bท่วม ')).toEqual({ ok: true, value: 'รายงาน น้ำท่วม' });
  });

  it('falls back on the name of the file, and is asked for where there is none', () => {
    expect(readTitle('  ', 'รายงาน.pdf')).toEqual({ ok: true, value: 'รายงาน.pdf' });
    expect(readTitle('  ')).toMatchObject({ refusals: [{ code: 'title-missing', field: 'title' }] });
  });

  it('is the name of the file cut where that is too long', () => {
    expect(readTitle('', 'ก'.repeat(300))).toEqual({ ok: true, value: 'ก'.repeat(200) });
    expect(readTitle('ข\u0000\u0001ก')).toEqual({ ok: true, value: 'ข ก' });
  });

  it('has a longest length, which it may reach and is told of beyond', () => {
    expect(readTitle('ก'.repeat(200)).ok).toBe(true);
    expect(readTitle('ก'.repeat(201))).toEqual({
      ok: false,
      refusals: [{ code: 'title-too-long', field: 'title', facts: { length: 201, longest: 200 } }],
    });
  });

  it('has a longest length when it is typed', () => {
    expect(readTitle('ก'.repeat(201))).toMatchObject({ refusals: [{ code: 'title-too-long' }] });
  });
});
