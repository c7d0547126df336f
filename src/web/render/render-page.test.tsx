import { gunzipSync } from 'node:zlib';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { GalleryPage } from '../pages/gallery/gallery-page.tsx';
import { fillFrame, type PageFrame, packFrame, renderFrame } from './page-frame.tsx';
import { renderFragment } from './render-page.tsx';

interface Around extends Omit<PageFrame, 'hasToken'> {
  readonly csrfToken?: string;
  readonly body: ComponentChildren;
}

function htmlOf({ body, csrfToken, ...around }: Around): string {
  const frame = renderFrame({ ...around, hasToken: csrfToken !== undefined });
  return fillFrame(frame, csrfToken ?? '', [
    { plain: renderFragment(body, around.numerals, { formToken: csrfToken ?? null }), packed: null },
  ]).toString();
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

  it('reads the same to a browser that takes it compressed, where its token never is', () => {
    const { body, ...around } = { ...frame, numerals: 'thai' } as const;
    const rendered = renderFrame({ ...around, hasToken: true });
    const packed = packFrame(rendered, 'token-1', [{ plain: renderFragment(body, 'thai'), packed: null }]);
    expect(gunzipSync(packed).toString()).toBe(htmlOf({ ...around, csrfToken: 'token-1', body }));
    expect(packed.includes('token-1')).toBe(true);
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
