import { describe, expect, it } from 'vitest';
import { ownOrigin, ownPathOf, siteAddress } from './own-path.ts';

const origin = 'https://samrit.example';

describe('an address that a request brings along', () => {
  it.each([
    ['/work', '/work'],
    ['/2568/TH-42?tab=1#evidence', '/2568/TH-42?tab=1#evidence'],
    ['/2568/../users', '/users'],
    ['/journal?subject=%E0%B8%81', '/journal?subject=%E0%B8%81'],
    [`${origin}/2568/board`, '/2568/board'],
  ])('is followed if it is a place of this site: %s', (text, path) => {
    expect(ownPathOf(text, origin)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r/evil.example',
    '\t//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example/',
    'http://samrit.example/work',
    `${origin}:8443/work`,
    `${origin}.evil.example/`,
    'https://samrit.example@evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'work',
    '',
    ' /work',
    '/wo\u0000rk',
    `/${'a'.repeat(3000)}`,
  ])('is nothing if it could lead elsewhere or is no address: %j', (text) => {
    expect(ownPathOf(text, origin)).toBeNull();
  });

  it('never becomes another site, however its first characters are put together', () => {
    const signs = ['/', '\\', '\t', '.', ':', '@', '?', '#', '%09', '%2f', '%5c', 'h'];
    const starts = signs.flatMap((one) => signs.flatMap((two) => signs.map((three) => `/${one}${two}${three}`)));
    for (const start of starts) {
      const path = ownPathOf(`${start}evil.example`, origin);
      if (path !== null) expect(new URL(path, origin).origin, start).toBe(origin);
    }
  });
});

describe('the origin of this site', () => {
  const asked = { protocol: 'http', host: 'asked.example:3000' };

  it('is the one that was asked, or behind a proxy the public address', () => {
    expect(ownOrigin({ secureCookies: false, publicAddress: origin }, asked)).toBe('http://asked.example:3000');
    expect(ownOrigin({ secureCookies: false, publicAddress: null }, asked)).toBe('http://asked.example:3000');
    expect(ownOrigin({ secureCookies: true, publicAddress: `${origin}/samrit` }, asked)).toBe(origin);
  });

  it('is no site at all if what was asked is no host', () => {
    const nowhere = { protocol: 'http', host: 'a b' };
    expect(ownOrigin({ secureCookies: false, publicAddress: origin }, nowhere)).toBe('null');
  });
});

describe('the address given to readers for use elsewhere', () => {
  it('is the public one, whatever host a request names, and that host only where none is set', () => {
    const asked = { protocol: 'http', host: 'evil.example' };
    expect(siteAddress({ publicAddress: origin }, asked)).toBe(origin);
    expect(siteAddress({ publicAddress: null }, asked)).toBe('http://evil.example');
  });
});
