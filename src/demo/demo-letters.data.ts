import { letterAbout } from '../domain/letters/letter-about.ts';
import type { LetterContent, LetterKind, LetterUnit } from '../domain/letters/letter-parts.ts';
import { changedProvince, demoNotice } from './demo-changes.data.ts';
import { sampleParagraphs } from './demo-letter-texts.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** A letter of the demonstration, already issued or still on its way. */
export interface DemoLetter {
  readonly unit: Omit<LetterUnit, 'id' | 'endsOn' | 'rowVersion'>;
  readonly kind: LetterKind;
  /** The number it has, and its day; null for a letter that is still to be checked. */
  readonly issued: { readonly number: number; readonly day: string } | null;
  readonly fiscalYear: number;
  readonly signer: { readonly name: string; readonly office: readonly string[] };
  readonly content: Partial<LetterContent> & Pick<LetterContent, 'subject' | 'paragraphs'>;
  readonly to: 'provinces' | 'agencies' | 'nobody' | 'opdc';
  /** What of the year it tells, if it is what the product prepares such letters for. */
  readonly tells?: 'framework';
  /** What of a meeting it tells, and the province without whose data there is nothing to tell. */
  readonly ofMeeting?: { readonly about: string; readonly province: string };
}

const opdc = {
  ...{ organisationId: 'opdc', code: 'นร 1200', office: 'สำนักติดตามและประเมินผลการพัฒนาระบบราชการ', group: '', site: '' },
  address: ['สำนักงาน ก.พ.ร.', 'ถนนพิษณุโลก ดุสิต กทม. 10300'],
  telephones: ['โทร. 0 2356 9999'],
};
const loei = {
  ...{ organisationId: 'TH-42', code: 'ลย 0017.5', office: 'สำนักงานจังหวัด', group: 'กลุ่มงานบริหารทรัพยากรบุคคล', site: '' },
  address: ['ศาลากลางจังหวัดเลย', 'ถนนมลิวรรณ ลย 42000'],
  telephones: ['โทร 0-4281-1746', 'โทรสาร 0-4286-1614'],
};
const pathumThani = {
  ...{ organisationId: 'TH-13', code: 'ปท 0017.2', office: 'สำนักงานจังหวัด', site: 'www.pathumthani.go.th' },
  group: 'กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด',
  address: ['ศาลากลางจังหวัดปทุมธานี', 'เลขที่ 1 สี่แยกปทุมวิไล', 'ถนนปทุมสามโคก ปท 12000'],
  telephones: ['โทร./โทรสาร 0 2551 6038 ต่อ 17'],
};
const interior = {
  ...{ organisationId: 'central.moi', code: 'มท 0211.4', office: 'สำนักงานปลัดกระทรวงมหาดไทย', group: '', site: '' },
  address: ['กระทรวงมหาดไทย', 'ถนนอัษฎางค์ กทม. 10200'],
  telephones: ['โทร. 0 2222 1141'],
};
const closing = 'ขอแสดงความนับถือ';
const deputy = {
  name: 'ผู้สาธิต รองผู้ว่าราชการจังหวัดเลย',
  office: ['รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัดเลย'],
};

/** Letters after the forms of the sources, signed by nobody but made-up persons. */
export const demoLetters: readonly DemoLetter[] = [
  {
    ...{ unit: opdc, kind: 'circular', fiscalYear: 2568, issued: { number: 13, day: '2024-03-25' }, to: 'provinces' },
    tells: 'framework',
    signer: { name: 'ผู้สาธิต เลขาธิการ ก.พ.ร.', office: ['เลขาธิการ ก.พ.ร.'] },
    content: {
      speed: 'most-urgent',
      subject: 'แจ้งกรอบการประเมินผลการปฏิบัติราชการและรายการตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568',
      to: 'ผู้ว่าราชการจังหวัด ทุกจังหวัด',
      enclosures: [
        {
          ...{ title: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568', count: '1', unit: 'ชุด' },
          ...{ file: null, address: '/frameworks/2568' },
        },
        {
          ...{ title: 'รายการตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568', count: '1', unit: 'ชุด' },
          ...{ file: null, address: '/2568/catalogue' },
        },
      ],
      paragraphs: sampleParagraphs.framework,
      ...{ closing, isPublic: true },
    },
  },
  {
    ...{ unit: loei, kind: 'circular', fiscalYear: 2568, issued: { number: 3031, day: '2024-04-25' }, to: 'agencies' },
    signer: deputy,
    content: {
      subject: 'ขอเชิญเข้าร่วมกิจกรรม KM Online เรื่อง “กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568”',
      to: 'หัวหน้าส่วนราชการ/หน่วยงานเจ้าภาพตัวชี้วัด (ตามบัญชีแนบ)',
      enclosures: [
        {
          ...{ title: '(ร่าง) กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568', count: '1' },
          ...{ unit: 'ชุด', file: null, address: '/frameworks/2568' },
        },
        { title: 'กำหนดการจัดกิจกรรม KM Online', count: '1', unit: 'ฉบับ', file: null, address: '' },
      ],
      paragraphs: sampleParagraphs.event,
      ...{ closing, annex: true, isPublic: true },
    },
  },
  {
    ...{
      unit: pathumThani,
      kind: 'order',
      fiscalYear: 2562,
      issued: { number: 8556, day: '2019-04-29' },
      to: 'nobody',
    },
    signer: { name: 'ผู้สาธิต ผู้ว่าราชการจังหวัดปทุมธานี', office: ['ผู้ว่าราชการจังหวัดปทุมธานี'] },
    content: {
      subject: 'แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด จังหวัดปทุมธานี',
      paragraphs: sampleParagraphs.appointment,
    },
  },
  {
    ...{ unit: interior, kind: 'letter', fiscalYear: 2568, issued: { number: 1024, day: '2025-07-25' }, to: 'opdc' },
    signer: { name: 'ผู้สาธิต ปลัดกระทรวงมหาดไทย', office: ['ปลัดกระทรวงมหาดไทย'] },
    ofMeeting: { about: letterAbout.changes(demoNotice.meetingId, demoNotice.lastDay), province: changedProvince },
    content: {
      subject: 'แจ้งผลการพิจารณาปรับเปลี่ยนรายละเอียดตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568',
      to: 'เลขาธิการ ก.พ.ร.',
      paragraphs: [
        `${demoLabel}: คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด ในการประชุมครั้งที่ 1/2568 เมื่อวันที่ 22 กรกฎาคม 2568 ได้พิจารณาคำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568 รวม 5 คำขอ ปรากฏผลดังนี้`,
        '1) จังหวัดพิษณุโลก คำขอที่ 1 ตัวชี้วัด 1.2.3-3 มติ: เห็นชอบ',
        '2) จังหวัดพิษณุโลก คำขอที่ 2 ตัวชี้วัด 1.1-TOURISM มติ: เห็นชอบเบื้องต้น และเสนอ อ.ก.พ.ร. พิจารณา',
        '3) จังหวัดสุพรรณบุรี คำขอที่ 1 ตัวชี้วัด 1.1-WATER มติ: เห็นชอบเบื้องต้น และเสนอ อ.ก.พ.ร. พิจารณา',
        '4) จังหวัดตาก คำขอที่ 1 ตัวชี้วัด 1.2.2-1 มติ: ไม่เห็นชอบ',
        '5) จังหวัดสุพรรณบุรี คำขอที่ 2 ตัวชี้วัด 1.2.1-1 มติ: ให้จังหวัดแก้ไขและเสนอใหม่',
        'จึงเรียนมาเพื่อโปรดทราบ',
      ],
      closing,
    },
  },
  {
    ...{ unit: loei, kind: 'circular', fiscalYear: 2568, issued: null, to: 'agencies', signer: deputy },
    content: {
      subject: 'ขอเชิญประชุมติดตามผลการดำเนินงานตามตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568',
      to: 'หัวหน้าส่วนราชการ/หน่วยงานเจ้าภาพตัวชี้วัด (ตามบัญชีแนบ)',
      paragraphs: sampleParagraphs.meeting,
      ...{ closing, annex: true },
    },
  },
];
