import { gunzipSync } from 'node:zlib';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { GalleryPage } from '../pages/gallery/gallery-page.tsx';
import { cachedContent, fillFrame, freshContent, packFrame } from './framed-page.ts';
import { type PageFrame, renderFrame } from './page-frame.tsx';
import { renderFragment } from './render-page.tsx';

interface Around extends Omit<PageFrame, 'tokenLength'> {
  readonly csrfToken?: string;
  readonly body: ComponentChildren;
}

function htmlOf({ body, csrfToken, ...around }: Around): string {
  const frame = renderFrame({ ...around, tokenLength: csrfToken?.length });
  const content = freshContent(renderFragment(body, around.numerals, { formToken: csrfToken ?? null }));
  return fillFrame(frame, csrfToken ?? '', content).toString();
}

const frame = { title: 'งานของฉัน', path: '/work?a=1', body: <p>ปี 2568</p> } as const;

describe('a page as it is sent', () => {
  it('has a title that can be told apart, and says first when there is an error', () => {
    expect(htmlOf({ ...frame, numerals: 'arabic' })).toContain('<title>งานของฉัน — สัมฤทธิ์</title>');
    expect(htmlOf({ ...frame, numerals: 'arabic', hasErrors: true })).toContain('<title>มีข้อผิดพลาด: งานของฉัน');
  });

  it('shows every number in the numerals chosen, and returns to itself when they are switched', () => {
    const html = htmlOf({ ...frame, numerals: 'thai' });
    expect(html).toContain('<p>ปี ๒๕๖๘</p>');
    expect(html).toContain('name="returnTo" value="/work?a=1"');
  });

  it('gives each reader their own form token, content and nothing of the reader before', () => {
    const first = htmlOf({ ...frame, numerals: 'arabic', csrfToken: 'token-1' });
    const second = htmlOf({ ...frame, numerals: 'arabic', csrfToken: 'token-2', body: <p>อื่น</p> });
    expect(second).toBe(first.replaceAll('token-1', 'token-2').replace('ปี 2568', 'อื่น'));
    expect(second).toContain('name="_csrf" value="token-2"');
    expect(htmlOf({ ...frame, numerals: 'arabic' })).not.toContain('_csrf');
  });

  const person = { name: 'สมชาย', role: 'ผู้อำนวยการ' };
  const token = `${'Q'.repeat(98)}.token-1`;
  const sentAs = (own: string, tokenLength = own.length) => {
    const { body, ...around } = frame;
    const rendered = renderFrame({ ...around, numerals: 'thai', person, tokenLength });
    return packFrame(rendered, own, cachedContent(renderFragment(body, 'thai')));
  };

  it('reads the same to a browser that takes it compressed, where its token stands once and never is compressed', () => {
    const html = htmlOf({ ...frame, numerals: 'thai', person, csrfToken: token });
    expect(html.split(token)).toHaveLength(3);
    expect(gunzipSync(sentAs(token)).toString()).toBe(html);
    expect(sentAs(token).toString('latin1').split(token)).toHaveLength(2);
  });

  it('is as long compressed, whatever its token says', () => {
    const others = [
      'z'.repeat(token.length),
      token.toLowerCase(),
      'name="_csrf" value="'.repeat(6).slice(0, token.length),
    ];
    for (const other of others) {
      expect(sentAs(other)).toHaveLength(sentAs(token).length);
      expect(gunzipSync(sentAs(other)).toString()).toBe(
        htmlOf({ ...frame, numerals: 'thai', person, csrfToken: other }),
      );
    }
    for (const length of [1, 3, 15, 16, 40, 258, 259, 500])
      expect(gunzipSync(sentAs('t'.repeat(length))).includes('t'.repeat(length))).toBe(true);
  });

  it('says the name of its reader to nobody else, not even by the length of what is compressed for all', () => {
    const around = { path: '/work', title: 'งานของฉัน', numerals: 'thai', tokenLength: token.length } as const;
    const cached = cachedContent(renderFragment(frame.body, 'thai'));
    const sentTo = (name: string) => {
      const rendered = renderFrame({ ...around, person: { name, role: 'ผู้อำนวยการ' } });
      return {
        shared: cached.packedWithin(rendered.around),
        html: gunzipSync(packFrame(rendered, token, cached)).toString(),
      };
    };
    const [one, other, third] = ['สมชาย 1 <b>', 'ปี 2568ข ก', 'ก'].map(sentTo);
    expect(one?.html).toContain('<a href="/account">สมชาย ๑ &lt;b></a>');
    expect(other?.html).toContain('<a href="/account">ปี ๒๕๖๘ข ก</a>');
    expect(third?.html).toContain('<a href="/account">ก</a>');
    expect(other?.shared).toBe(one?.shared);
    expect(third?.shared).not.toBe(one?.shared);
  });

  it('reads the same compressed, however long the name of its reader and its token are', () => {
    const around = { path: '/work', title: 'งานของฉัน', numerals: 'thai' } as const;
    const content = freshContent(renderFragment(frame.body, 'thai'));
    for (const tokenLength of [16, 198, 258])
      for (const letters of [1, 15, 16, 65, 66, 67, 86, 100, 199, 200, 258, 600]) {
        const own = 'a1b2'.repeat(65).slice(0, tokenLength);
        const rendered = renderFrame({ ...around, tokenLength, person: { name: 'ก'.repeat(letters), role: 'ผู้ดูแล' } });
        expect(gunzipSync(packFrame(rendered, own, content)).toString()).toBe(
          fillFrame(rendered, own, content).toString(),
        );
      }
  });

  it('stores its token again where what stood before is too far back to be repeated', () => {
    const rendered = renderFrame({
      ...{ path: '/work', title: 'ปี', numerals: 'thai', tokenLength: token.length },
      person: { name: Array.from({ length: 20_000 }, (_, at) => String(at)).join(' '), role: 'ผู้ดูแล' },
    });
    const content = freshContent(renderFragment(frame.body, 'thai'));
    expect(gunzipSync(packFrame(rendered, token, content)).toString()).toBe(
      fillFrame(rendered, token, content).toString(),
    );
  });

  it('is never filled with a token for which it has no room', () => {
    expect(() => sentAs(token, token.length - 1)).toThrow('gap');
  });

  it('that is kept is compressed once, and again only between other surroundings', () => {
    const { body, ...around } = { ...frame, numerals: 'thai' } as const;
    const kept = cachedContent(renderFragment(body, 'thai'));
    const [reading, board] = (['reading', 'board'] as const).map((width) => renderFrame({ ...around, width }).around);
    if (reading === undefined || board === undefined) throw new Error('no frame');
    expect(kept.packedWithin(reading)).toBe(kept.packedWithin({ ...reading }));
    for (const width of ['reading', 'board'] as const) {
      const packed = packFrame(renderFrame({ ...around, width }), '', kept);
      expect(gunzipSync(packed).toString()).toBe(htmlOf({ ...around, width, body }));
    }
    expect(kept.packedWithin(board)).not.toBe(kept.packedWithin(reading));
  });

  it('keeps its form token out of a title that tries to hold its place', () => {
    const html = htmlOf({ ...frame, title: 'ก\ue0b0ข\ue0b1ค', numerals: 'arabic', csrfToken: 'token-1' });
    expect(html).toContain('<title>กขค — ');
  });

  it('shows only the navigation it was given', () => {
    const html = htmlOf({
      ...frame,
      numerals: 'arabic',
      navigation: [{ label: 'ปฏิทิน', href: '/c', current: true }],
    });
    expect(html).toContain('<a href="/c" aria-current="page">ปฏิทิน</a>');
    expect(html).not.toContain('บันทึกการดำเนินการ');
  });

  it('needs neither inline script nor inline style', () => {
    const html = htmlOf({
      ...frame,
      numerals: 'arabic',
      csrfToken: 'token-1',
      islands: ['live-score'],
      body: <GalleryPage />,
    });
    expect(html).not.toMatch(/ style="| on[a-z]+="|<style/);
    for (const script of html.match(/<script[^>]*>/g) ?? []) expect(script).toMatch(/src=|type="application\/json"/);
  });

  it('never uses one id twice', () => {
    const html = htmlOf({ ...frame, numerals: 'arabic', csrfToken: 'token-1', body: <GalleryPage /> });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
