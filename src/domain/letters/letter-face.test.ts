import { describe, expect, it } from 'vitest';
import { composeFace, faceAt, faceFor, faceForAll } from './letter-face.ts';
import { type LetterContent, type LetterUnit, letterKinds, letterSecrecies, letterSpeeds } from './letter-parts.ts';
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
  emblem: null,
} as const;

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

  it('of each kind has its heading, the place of its number, its sender, its closing and its owner', () => {
    const closed = { ...content, closing: 'ขอแสดงความนับถือ' };
    const owner = ['สำนักงานจังหวัด', unit.group, ...unit.telephones];
    const ofKinds = letterKinds.map((kind) => composeFace({ ...draft, kind, content: closed }));
    expect(ofKinds.map((face) => [face.kind, face.heading, face.number, face.closing, face.to])).toEqual([
      ['letter', '', 'ที่ ลย 0017.5/', 'ขอแสดงความนับถือ', 'หัวหน้าส่วนราชการ'],
      ['circular', '', 'ที่ ลย 0017.5/ว', 'ขอแสดงความนับถือ', 'หัวหน้าส่วนราชการ'],
      ['memo', 'บันทึกข้อความ', 'ที่ ลย 0017.5/', '', 'หัวหน้าส่วนราชการ'],
      ['order', 'คำสั่งจังหวัดเลย', 'ที่         /', '', ''],
      ['announcement', 'ประกาศจังหวัดเลย', 'ที่         /', '', ''],
    ]);
    expect(ofKinds.map((face) => face.sender)).toEqual([unit.address, unit.address, [owner.join(' ')], [], []]);
    expect(ofKinds.map((face) => face.owner)).toEqual([owner, owner, [], [], []]);
  });

  it('of a memo names its office in one line without what the office does not have', () => {
    expect(composeFace({ ...draft, kind: 'memo', unit: { ...unit, group: '', telephones: [] } }).sender).toEqual([
      'สำนักงานจังหวัด',
    ]);
  });

  it('has its number and its day once it is issued', () => {
    const number = { series: 'circular', year: 2567, number: 3031 } as const;
    const face = composeFace({ ...draft, number, issuedOn: '2024-04-25' });
    expect([face.number, face.date]).toEqual(['ที่ ลย 0017.5/ว 3031', '25 เมษายน 2567']);
  });

  it('says its speed and its secrecy, and neither of an ordinary and open letter', () => {
    const faceOf = (change: Partial<LetterContent>) => composeFace({ ...draft, content: { ...content, ...change } });
    const speeds = letterSpeeds.map((speed) => faceOf({ speed }).speed);
    expect(speeds).toEqual(['', 'ด่วน', 'ด่วนมาก', 'ด่วนที่สุด']);
    const secrecies = letterSecrecies.map((secrecy) => faceOf({ secrecy }).secrecy);
    expect(secrecies).toEqual(['', 'ลับ', 'ลับมาก', 'ลับที่สุด']);
  });

  it('names what it refers to, and counts no enclosure that is the only one', () => {
    const references = [{ text: 'คำสั่งจังหวัดเลย ที่ 8556/2562', letter: null }];
    const face = composeFace({
      ...draft,
      content: { ...content, references, enclosures: content.enclosures.slice(0, 1) },
    });
    expect(face.references).toEqual(['คำสั่งจังหวัดเลย ที่ 8556/2562']);
    expect(face.enclosures).toEqual([{ title: 'กรอบ', count: 'จำนวน 1 ชุด' }]);
    expect(composeFace(draft).references).toEqual([]);
  });

  it('is the paper of the addressee at a place, or the letter as it is where nobody stands there', () => {
    const face = composeFace(draft);
    expect(faceAt(face, content, 0).paragraphs).toEqual(['แจ้งสำนักงานพัฒนาชุมชนจังหวัดเลย: ตัวชี้วัดที่ 1']);
    expect(faceAt(face, content, 0).to).toBe('หัวหน้าส่วนราชการ');
    expect(faceAt(face, { ...content, oneEach: true }, 0).to).toBe('สำนักงานพัฒนาชุมชนจังหวัดเลย');
    expect(faceAt(face, content, 1)).toBe(face);
    expect(faceAt(face, content, null)).toBe(face);
  });

  it('says in the place of the count that what an office confirmed not to exist is not enclosed', () => {
    const [first, second] = content.enclosures.map((one) => ({ ...one, notFor: ['TH-42.cd'] }));
    const face = composeFace(draft);
    const countsFor = (enclosures: LetterContent['enclosures'], organisationId: string | null) => {
      const recipients = content.recipients.map((one) => ({ ...one, organisationId }));
      return faceAt(face, { ...content, enclosures, recipients }, 0).enclosures;
    };
    const enclosures = [first, second].flatMap((one) => one ?? []);
    expect(countsFor(enclosures, 'TH-42.cd')).toEqual([
      { title: '1. กรอบ', count: 'ไม่ได้ส่งมาด้วย' },
      { title: '2. กำหนดการ', count: 'ไม่ได้ส่งมาด้วย' },
    ]);
    for (const other of ['TH-42.nre', null]) expect(countsFor(enclosures, other)).toEqual(face.enclosures);
    expect(countsFor(content.enclosures, 'TH-42.cd')).toEqual(face.enclosures);
    expect(countsFor([], 'TH-42.cd')).toEqual(face.enclosures);
  });

  it('has the emblem of its organisation, and none where it has none of its own', () => {
    const emblem = { sha256: 'ab', mediaType: 'image/png' } as const;
    expect(composeFace({ ...draft, emblem }).emblem).toEqual(emblem);
    expect(composeFace(draft)).not.toHaveProperty('emblem');
  });

  it('has no annex unless the letter has one', () => {
    expect(composeFace({ ...draft, content: { ...content, annex: false } }).annex).toEqual([]);
  });
});
