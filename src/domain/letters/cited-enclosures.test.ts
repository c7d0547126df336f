import { describe, expect, it } from 'vitest';
import { enclosuresCited, lackingWords, openCitations } from './cited-enclosures.ts';
import type { Enclosure, LetterContent } from './letter-parts.ts';
import { letterTemplates } from './letter-templates.data.ts';

describe('the enclosures that a text names', () => {
  it.each([
    ['รายละเอียดตามสิ่งที่ส่งมาด้วย', []],
    ['ตามสิ่งที่ส่งมาด้วย 3', [3]],
    ['ตามสิ่งที่ส่งมาด้วย ๓', [3]],
    ['ตามสิ่งที่ส่งมาด้วย๑๒', [12]],
    ['ตามสิ่งที่ส่งมาด้วยลำดับที่ 2 จำนวน 5 ชุด', [2]],
    ['สิ่งที่ส่งมาด้วย ที่ 4', [4]],
    ['สิ่งที่ส่งมาด้วย หมายเลข 5', [5]],
    ['สิ่งที่ส่งมาด้วย ข้อ 6', [6]],
    ['สิ่งที่ส่งมาด้วย ลำดับ 7', [7]],
    ['ตามสิ่งที่ส่งมาด้วย ๓ และ ๑', [1, 3]],
    ['ตามสิ่งที่ส่งมาด้วย 1, 2 และ 5', [1, 2, 5]],
    ['ตามสิ่งที่ส่งมาด้วย 1 หรือ 4', [1, 4]],
    ['ตามสิ่งที่ส่งมาด้วย ๒ - ๔', [2, 3, 4]],
    ['ตามสิ่งที่ส่งมาด้วย 2–4', [2, 3, 4]],
    ['ตามสิ่งที่ส่งมาด้วย 2 ถึง 3 และ 6', [2, 3, 6]],
    ['ตามสิ่งที่ส่งมาด้วย 1 และสิ่งที่ส่งมาด้วย 2 และสิ่งที่ส่งมาด้วย 1', [1, 2]],
    ['สิ่งที่ส่งมาด้วย 2568', []],
    ['จำนวน 3 ชุด', []],
  ])('of “%s” are %j', (text, numbers) => {
    expect(enclosuresCited(text)).toEqual(numbers);
  });
});

describe('a letter that speaks of an enclosure', () => {
  const enclosure: Enclosure = { title: 'ก', count: '1', unit: 'ชุด', file: null, address: '' };

  it('which it does not have says where', () => {
    const paragraphs = ['ด้วย', 'ตามสิ่งที่ส่งมาด้วย ๒ และ ๓', 'สิ่งที่ส่งมาด้วย 0'];
    expect(openCitations({ paragraphs, enclosures: [enclosure, enclosure] })).toEqual([
      { number: 3, where: 'เนื้อความย่อหน้าที่ 2', leftOutFor: null },
      { number: 0, where: 'เนื้อความย่อหน้าที่ 3', leftOutFor: null },
    ]);
  });

  it('which some recipients go without says for how many', () => {
    const enclosures = [enclosure, { ...enclosure, notFor: ['TH-42', 'TH-50'] }, { ...enclosure, notFor: [] }];
    const paragraphs = ['ตามสิ่งที่ส่งมาด้วย 1 ถึง 3'];
    expect(openCitations({ paragraphs, enclosures })).toEqual([{ number: 2, where: 'เนื้อความย่อหน้าที่ 1', leftOutFor: 2 }]);
  });

  it('says what is wrong in words', () => {
    const open = { number: 3, where: '', leftOutFor: null };
    expect(lackingWords(open, 2)).toBe('แต่มีสิ่งที่ส่งมาด้วย 2 รายการ');
    expect(lackingWords({ ...open, leftOutFor: 5 }, 3)).toBe('ซึ่งผู้รับ 5 รายไม่ได้รับ');
  });

  it('of every template has what it speaks of', () => {
    for (const { content } of Object.values(letterTemplates)) {
      const { paragraphs, enclosures = [] }: Partial<LetterContent> = content;
      expect(openCitations({ paragraphs: paragraphs ?? [], enclosures })).toEqual([]);
    }
  });
});
