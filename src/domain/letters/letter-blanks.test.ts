import { describe, expect, it } from 'vitest';
import { checkLetterWhole } from './check-letter.ts';
import { blanksOf, lacksEnclosure, lacksReference } from './letter-blanks.ts';
import { type LetterUnit, letterKinds } from './letter-parts.ts';
import { blankMark, letterTemplateNames, letterTemplates } from './letter-templates.data.ts';
import { contentFrom, emptyContent } from './start-letter.ts';

const unit: LetterUnit = {
  ...{ organisationId: 'TH-42', id: '1', code: 'ลย 0017.5', office: 'สำนักงานจังหวัด', group: '', site: '' },
  ...{ address: ['ศาลากลางจังหวัดเลย'], telephones: [], endsOn: null, rowVersion: 1 },
};
const loei = { organisationId: 'TH-42', name: 'จังหวัดเลย', line: 'ผลการประเมิน' };

it('every kind of letter is begun from some template', () => {
  const kinds = letterTemplateNames.map((name) => letterTemplates[name].kind);
  expect([...new Set(kinds)].sort()).toEqual([...letterKinds].sort());
});

describe('a blank of a letter', () => {
  it.each(letterTemplateNames)('of the template %s is found as long as one is left, and none after', (name) => {
    const { kind } = letterTemplates[name];
    const content = { ...contentFrom(letterTemplates[name], 2568), recipients: [loei] };
    const texts = { subject: [content.subject], to: [content.to], paragraphs: content.paragraphs };
    const left = Object.entries(texts).flatMap(([field, all]) =>
      all.some((text) => text.includes(blankMark)) ? [field] : [],
    );
    expect(blanksOf(kind, content).map((one) => one.field)).toEqual(left);
    const refused = checkLetterWhole(kind, content, unit).filter((one) => one.code === 'letter-blank-left');
    expect(refused.map((one) => one.field)).toEqual(left);
    const fill = (text: string) => text.replaceAll(blankMark, 'เขียนแล้ว');
    const { subject, to, paragraphs } = content;
    const filled = { ...content, subject: fill(subject), to: fill(to), paragraphs: paragraphs.map(fill) };
    expect(blanksOf(kind, filled)).toEqual([]);
  });

  it('is a name in braces that nothing takes the place of, with its paragraph', () => {
    const content = { ...emptyContent, recipients: [loei], paragraphs: ['แจ้ง{ผู้รับ} {ข้อความเฉพาะ}', 'ก่อน {วันที่}'] };
    expect(blanksOf('circular', content)).toEqual([{ field: 'paragraphs', mark: '{วันที่}', where: 'เนื้อความย่อหน้าที่ 2' }]);
    const named = { ...emptyContent, subject: 'แจ้ง{ผู้รับ}', to: 'ผู้ว่าราชการ{ผู้รับ}', paragraphs: ['แจ้ง{ผู้รับ}'] };
    expect(blanksOf('letter', named).map((one) => one.field)).toEqual(['subject', 'to']);
    expect(blanksOf('order', named).map((one) => one.field)).toEqual(['subject', 'paragraphs']);
    expect(blanksOf('letter', { ...named, oneEach: true, recipients: [loei] }).map((one) => one.field)).toEqual([
      'subject',
    ]);
  });
});

describe('a text that speaks of what is enclosed', () => {
  it('lacks it as long as nothing is', () => {
    const paragraphs = ['จึงเรียนมาเพื่อทราบ', 'รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย'];
    const enclosures = [{ title: 'กรอบ', count: '1', unit: 'ชุด', file: null, address: '' }];
    expect(lacksEnclosure({ paragraphs, enclosures: [] })).toBe(true);
    expect(lacksEnclosure({ paragraphs, enclosures })).toBe(false);
    expect(lacksEnclosure({ paragraphs: ['จึงเรียนมาเพื่อทราบ'], enclosures: [] })).toBe(false);
  });
});

describe('a text that speaks of what it refers to', () => {
  it.each(['ตามหนังสือที่อ้างถึง', 'ตามคำสั่งที่อ้างถึง', 'ตามประกาศที่อ้างถึง'])('lacks it as long as nothing is: %s', (text) => {
    const paragraphs = [text, 'จึงเรียนมาเพื่อทราบ'];
    expect(lacksReference({ paragraphs, references: [] })).toBe(true);
    const references = [{ text: 'หนังสือจังหวัดเลย ที่ ลย 0017.5/ว 3031', letter: null }];
    expect(lacksReference({ paragraphs, references })).toBe(false);
  });

  it('lacks nothing where it does not speak of it, or says only that something is referred to', () => {
    expect(lacksReference({ paragraphs: ['จึงเรียนมาเพื่อทราบ', 'ตามที่อ้างถึง'], references: [] })).toBe(false);
    expect(lacksReference({ paragraphs: [], references: [] })).toBe(false);
  });
});
