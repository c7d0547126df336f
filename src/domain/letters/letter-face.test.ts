import { describe, expect, it } from 'vitest';
import { composeFace, faceFor, faceForAll } from './letter-face.ts';
import { numberText, referenceText, registerYearOf, senderTitle } from './letter-number.ts';
import type { LetterContent, LetterUnit } from './letter-parts.ts';
import { officeLines } from './sign-office.ts';
import { emptyContent } from './start-letter.ts';

const loei = { kind: 'province', name: 'เลย' } as const;
const unit: LetterUnit = {
  ...{
    organisationId: 'TH-42',
    id: '1',
    code: 'ลย 0017.5',
    office: 'สำนักงานจังหวัด',
    site: '',
    endsOn: null,
    rowVersion: 1,
  },
  group: 'กลุ่มงานบริหารทรัพยากรบุคคล',
  address: ['ศาลากลางจังหวัดเลย', 'ถนนมลิวรรณ ลย 42000'],
  telephones: ['โทร 0-4281-1746', 'โทรสาร 0-4286-1614'],
};
const content: LetterContent = {
  ...emptyContent,
  ...{ subject: 'ขอเชิญเข้าร่วมกิจกรรม', to: 'หัวหน้าส่วนราชการ', paragraphs: ['แจ้ง{ผู้รับ}: {ข้อความเฉพาะ}'], annex: true },
  enclosures: [
    { title: 'กรอบ', count: '1', unit: 'ชุด', file: null, address: '' },
    { title: 'กำหนดการ', count: '', unit: '', file: null, address: '' },
  ],
  recipients: [{ organisationId: 'TH-42.cd', name: 'สำนักงานพัฒนาชุมชนจังหวัดเลย', line: 'ตัวชี้วัดที่ 1' }],
};
const draft = {
  kind: 'circular',
  content,
  unit,
  organisation: loei,
  signer: null,
  number: null,
  issuedOn: null,
} as const;

describe('the number of a letter', () => {
  it('is written as the sources write it', () => {
    expect(numberText('ลย 0017.5', { series: 'circular', year: 2567, number: 3031 })).toBe('ลย 0017.5/ว 3031');
    expect(numberText('ชม 0017.2', { series: 'letter', year: 2558, number: 2739 })).toBe('ชม 0017.2/2739');
    expect(numberText('ปท 0017.2', { series: 'order', year: 2562, number: 8556 })).toBe('8556/2562');
    expect(registerYearOf('2024-12-31')).toBe(2567);
  });

  it('is referred to with its organisation, speed and day', () => {
    const of = { kind: 'circular', number: 'ที่ ปท 0017.2/ว 2316', issuedOn: '2019-01-31', speed: 'ด่วนที่สุด' } as const;
    const title = senderTitle({ kind: 'province', name: 'ปทุมธานี' });
    expect(referenceText(of, title)).toBe('หนังสือจังหวัดปทุมธานี ด่วนที่สุด ที่ ปท 0017.2/ว 2316 ลงวันที่ 31 มกราคม 2562');
  });
});

describe('the words under a letter', () => {
  it('name a deputy’s own office above the office for which they act', () => {
    const deputy = { role: 'governor', onBehalfOf: 'ผู้ว่าฯ', ownOffice: 'รองผู้ว่าราชการจังหวัด' } as const;
    expect(officeLines(deputy, loei)).toEqual(['รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัดเลย']);
    expect(officeLines({ role: 'governor' }, loei)).toEqual(['ผู้ว่าราชการจังหวัดเลย']);
    expect(officeLines({ role: 'secretary-general' }, { kind: 'opdc', name: 'สำนักงาน ก.พ.ร.' })).toEqual([
      'เลขาธิการ ก.พ.ร.',
    ]);
  });
});

describe('the face of a letter', () => {
  it('leaves number, day and signer open before they are given, and counts what is enclosed', () => {
    const face = composeFace(draft);
    expect([face.number, face.date, face.signer]).toEqual(['ที่ ลย 0017.5/ว', '', null]);
    expect(face.enclosures).toEqual([
      { title: '1. กรอบ', count: 'จำนวน 1 ชุด' },
      { title: '2. กำหนดการ', count: '' },
    ]);
    expect(face.annex).toEqual(['1. สำนักงานพัฒนาชุมชนจังหวัดเลย']);
    expect(face.owner).toEqual(['สำนักงานจังหวัด', 'กลุ่มงานบริหารทรัพยากรบุคคล', ...unit.telephones]);
  });

  it('of one recipient says their name and what they alone are told', () => {
    const [recipient] = content.recipients;
    if (recipient === undefined) throw new Error('the letter has a recipient');
    const own = faceFor(composeFace(draft), recipient, true);
    expect(own.to).toBe('สำนักงานพัฒนาชุมชนจังหวัดเลย');
    expect(own.paragraphs).toEqual(['แจ้งสำนักงานพัฒนาชุมชนจังหวัดเลย: ตัวชี้วัดที่ 1']);
    expect(own.annex).toEqual([]);
  });

  it('says the word of a recipient’s kind once, whether the text says it before the name or not', () => {
    const lopburi = { organisationId: 'TH-16', name: 'จังหวัดลพบุรี', line: '' };
    const of = (to: string, paragraph: string) => {
      const face = composeFace({ ...draft, content: { ...content, to, paragraphs: [paragraph] } });
      const own = faceFor(face, lopburi, true);
      return [own.to, ...own.paragraphs];
    };
    const said = ['ผู้ว่าราชการจังหวัดลพบุรี', 'ผลของจังหวัดลพบุรี'];
    expect(of('ผู้ว่าราชการจังหวัด{ผู้รับ}', 'ผลของจังหวัด{ผู้รับ}')).toEqual(said);
    expect(of('ผู้ว่าราชการ{ผู้รับ}', 'ผลของ{ผู้รับ}')).toEqual(said);
    const school = faceFor(
      composeFace({ ...draft, content: { ...content, to: 'จังหวัด{ผู้รับ}' } }),
      { ...lopburi, name: 'น่าน' },
      true,
    );
    expect(school.to).toBe('จังหวัดน่าน');
  });

  it('for everybody leaves open what each recipient alone is told, and shows no mark of the editor', () => {
    const all = faceForAll(composeFace({ ...draft, content: { ...content, to: 'หัวหน้า{ผู้รับ}' } }));
    expect([all.to, all.paragraphs]).toEqual(['หัวหน้า…', ['แจ้ง…: …']]);
    expect(JSON.stringify(all.paragraphs)).not.toContain('ตัวชี้วัดที่ 1');
  });

  it('of an order names the organisation and neither addressee nor owner', () => {
    const face = composeFace({ ...draft, kind: 'order' });
    expect([face.heading, face.to, face.owner, face.sender]).toEqual(['คำสั่งจังหวัดเลย', '', [], []]);
  });
});
