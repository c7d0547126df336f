import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinces } from '../../frameworks/provinces.ts';
import { guardClose, guardOpen, guardThai, runsOf } from './guard-thai.ts';
import { protectedWords } from './protected-words.data.ts';

const unmarked = (text: string) => text.replaceAll(guardOpen, '').replaceAll(guardClose, '');

describe('a line of a Thai paper', () => {
  it('may end only between words', () => {
    expect(runsOf('คำรับรองการปฏิบัติราชการของจังหวัดพระนครศรีอยุธยา')).toEqual([
      'คำรับรอง',
      'การ',
      'ปฏิบัติราชการ',
      'ของ',
      'จังหวัด',
      'พระนครศรีอยุธยา',
    ]);
  });

  it.each(protectedWords)('keeps %s whole among other words', (word) => {
    const text = `ตามที่จังหวัดได้ดำเนินการ${word}และรายงานผลแล้ว`;
    expect(runsOf(text).some((run) => run.includes(word))).toBe(true);
  });

  it('breaks no name of a province, and parts no short one from its จังหวัด, alone and at the end of the name of an office', () => {
    for (const { name } of provinces)
      for (const office of ['', 'สำนักงานพัฒนาชุมชน', 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อม', 'ที่ทำการปกครอง']) {
        const runs = runsOf(`ตามที่${office}จังหวัด${name}ได้รายงานผล`);
        const whole = name.length <= 5 ? `จังหวัด${name}` : name;
        expect(runs.filter((run) => run.includes(whole))).toHaveLength(1);
      }
  });

  it('keeps a year with พ.ศ., a day with its month and year, a number with what it numbers, ๆ with its word', () => {
    const runs = runsOf('ประจำปี พ.ศ. ๒๕๖๘ ตั้งแต่ ๑ ตุลาคม ๒๕๖๗ ร้อยละ ๖๐ อื่น ๆ ตัวชี้วัด ๑.๒.๑-๑ และ ๑.๑-WATER');
    for (const whole of ['พ.ศ. ๒๕๖๘', '๑ ตุลาคม ๒๕๖๗', 'ร้อยละ ๖๐', 'อื่น ๆ', '๑.๒.๑-๑', '๑.๑-WATER'])
      expect(runs).toContain(whole);
  });

  it('parts no date from its วันที่, no time from its น., no number at a stroke, and no reading of ๆ', () => {
    const text =
      'ลงวันที่ ๒๒ มกราคม ๒๕๕๘ ระหว่างวันที่ 14 - 16 กันยายน 2552 เวลา ๑๓.๓๐ น. ถึง 09.30 - 10.45 น. ' +
      'ครั้งที่ ๓/๒๕๖๗ และที่ ๘๕๕๖/๒๕๖๒ รอบ ๑๒ เดือน นี้ ๆ';
    const runs = runsOf(text);
    for (const whole of [
      ...['ลงวันที่ ๒๒ มกราคม ๒๕๕๘', 'วันที่ 14 - 16 กันยายน 2552', '๑๓.๓๐ น.', '09.30 - 10.45 น.'],
      ...['ครั้งที่ ๓/๒๕๖๗', 'ที่ ๘๕๕๖/๒๕๖๒', 'รอบ ๑๒ เดือน', 'นี้ ๆ'],
    ])
      expect(runs).toContain(whole);
  });

  it('does not take an abbreviated office for a month', () => {
    expect(runsOf('ปี ๒๕๖๗ ก.พ.ร. เห็นชอบ')).toContain('ก.พ.ร.');
  });

  it('begins with no closing mark and ends with no opening one', () => {
    const runs = runsOf('องค์ประกอบ (Performance Base) “ผลสัมฤทธิ์” ฯลฯ ร้อยละ ๖๐%: จังหวัด/อำเภอ');
    for (const run of runs) expect(run).not.toMatch(/^[)\]”’,.:;%ๆ/]|^ฯ(?!ล)|^[\u0e30-\u0e3a\u0e47-\u0e4e]|[([“]$/);
  });

  it('says the same with its marks as without', () => {
    const letters = fc.constantFrom(...'กขคงจชดตทนบปพมยรลวสหอะาิีึืุู่้๊์ำๆฯ ().,/๑๒12aB');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(unmarked(guardThai(text))).toBe(text);
        expect(runsOf(text).join('')).toBe(text);
      }),
    );
  });
});
