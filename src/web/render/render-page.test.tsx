import { describe, expect, it } from 'vitest';
import { GalleryPage } from '../pages/gallery/gallery-page.tsx';
import { renderPage } from './render-page.tsx';

const frame = { title: 'งานของฉัน', path: '/work?a=1', body: <p>ปี 2568</p> } as const;

describe('a page as it is sent', () => {
  it('has a title that can be told apart, and says first when there is an error', () => {
    expect(renderPage({ ...frame, numerals: 'arabic' })).toContain('<title>งานของฉัน — สัมฤทธิ์</title>');
    expect(renderPage({ ...frame, numerals: 'arabic', hasErrors: true })).toContain('<title>มีข้อผิดพลาด: งานของฉัน');
  });

  it('shows every number in the numerals chosen, and returns to itself when they are switched', () => {
    const html = renderPage({ ...frame, numerals: 'thai' });
    expect(html).toContain('<p>ปี ๒๕๖๘</p>');
    expect(html).toContain('name="returnTo" value="/work?a=1"');
  });

  it('shows only the navigation it was given', () => {
    const html = renderPage({
      ...frame,
      numerals: 'arabic',
      navigation: [{ label: 'ปฏิทิน', href: '/c', current: true }],
    });
    expect(html).toContain('<a href="/c" aria-current="page">ปฏิทิน</a>');
    expect(html).not.toContain('สมุดบันทึก');
  });

  it('needs neither inline script nor inline style', () => {
    const html = renderPage({ ...frame, numerals: 'arabic', islands: ['live-score'], body: <GalleryPage /> });
    expect(html).not.toMatch(/ style="| on[a-z]+="|<style/);
    for (const script of html.match(/<script[^>]*>/g) ?? []) expect(script).toMatch(/src=|type="application\/json"/);
  });

  it('never uses one id twice', () => {
    const html = renderPage({ ...frame, numerals: 'arabic', body: <GalleryPage /> });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
