import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../values/thai-digits.ts';
import { findOtherYears } from './find-other-years.ts';

const found = (text: string, year = 2568) => findOtherYears(text, year).map((one) => one.found);

describe('a year in the text of an indicator', () => {
  it.each([
    ['เทียบกับปี 2567', ['2567']],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๕๓', ['๒๕๕๓']],
    ['พ.ศ.2553/2554', ['2553', '2554']],
    ['แผน 2551-2555', ['2551', '2555']],
    ['ผลปี 53 และ ม.ค. 54', ['53', '54']],
    ['ข้อมูลปี 2024 (ค.ศ. 2023)', ['2024', '2023']],
    ['31/10/2554', ['2554']],
    ['ปี 2567 และปี 2567', ['2567']],
  ] as const)('“%s” has %o', (text, years) => {
    expect(found(text)).toEqual(years);
  });

  it.each([
    'ปีงบประมาณ พ.ศ. 2568',
    'ปีงบประมาณ พ.ศ. ๒๕๖๘',
    'พื้นที่ 2500 ไร่',
    'ไม่น้อยกว่า 2,553 ครัวเรือน',
    'ดัชนี 12553 และ 2553.25',
    'ปีละ 60 ครั้ง',
    'ร้อยละ 60',
    '1 ตุลาคม 2567 ถึง 30 กันยายน 2568',
    'ต.ค. 2567 – ก.ย. 2568',
  ])('“%s” has none that is not the fiscal year', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('January of the calendar year before is stale, and October of it is not', () => {
    expect(found('ม.ค. 2567')).toEqual(['2567']);
    expect(found('ตุลาคม พ.ศ. 2567')).toEqual([]);
  });

  it('is found in either digits wherever it stands among Thai words', () => {
    const words = fc.constantFrom('ของจังหวัด', 'แผนพัฒนา ', 'ข้อมูล (', 'ก.พ.ร. ', '');
    fc.assert(
      fc.property(words, words, fc.integer({ min: 2500, max: 2600 }), fc.boolean(), (before, after, year, thai) => {
        fc.pre(year !== 2568);
        const written = thai ? toThaiDigits(String(year)) : String(year);
        expect(findOtherYears(`${before}${written}${after}`, 2568)).toEqual([{ found: written, year }]);
      }),
    );
  });

  it('says which year of the Buddhist era each one is, in the order of the text', () => {
    expect(findOtherYears('ปี 53 แล้ว ค.ศ. 2009 แล้ว 2551', 2568)).toEqual([
      { found: '53', year: 2553 },
      { found: '2009', year: 2552 },
      { found: '2551', year: 2551 },
    ]);
    expect(findOtherYears('2551 ปี 53', 2568).map((one) => one.year)).toEqual([2551, 2553]);
    expect(findOtherYears('ปี 2025', 2568)).toEqual([]);
    expect(findOtherYears('ปี 68', 2568)).toEqual([]);
  });

  it('leaves the first quarter alone only in the year that holds it', () => {
    expect(found('ตุลาคม 2566')).toEqual(['2566']);
    expect(found('ธ.ค.2567')).toEqual([]);
    expect(found('พฤศจิกายน  พ.ศ.  2567')).toEqual([]);
    expect(found('ตุลาคม ปี 2567')).toEqual(['2567']);
    expect(found('ธันวาคม 2569')).toEqual(['2569']);
  });
});
