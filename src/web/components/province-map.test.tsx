import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ProvinceMap } from './province-map.tsx';
import { provinceOutlines } from './province-outlines.ts';

describe('the map of the country', () => {
  it('has an outline for Bangkok and each of the 76 provinces', () => {
    const codes = [...provinceOutlines.keys()].filter((code) => code.startsWith('TH-'));
    expect(new Set(codes).size).toBe(77);
    for (const code of codes) expect(provinceOutlines.get(code), code).toMatch(/^M.+z$/);
  });

  it('is light enough for a slow line', () => {
    const size = [...provinceOutlines.values()].join('').length;
    expect(size).toBeLessThan(20_000);
  });

  it('says in words what each shade says, and leads to the province and to the table', () => {
    const html = renderToString(
      <ProvinceMap
        title="คะแนน"
        tableHref="#table"
        legend={[{ shade: 'ramp-5', label: '90 ขึ้นไป' }]}
        areas={[{ code: 'TH-42', name: 'เลย', shade: 'ramp-5', word: '93.1000 ดีมาก', href: '/2568/TH-42' }]}
      />,
    );
    expect(html).toContain('<a href="/2568/TH-42" aria-label="เลย 93.1000 ดีมาก">');
    expect(html).toContain('href="#table"');
    expect(html).toContain('CC BY 4.0');
  });
});
