import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { inPieces } from '../domain/values/in-pieces.ts';
import { sampleNames } from './sample-agreement.data.ts';

const hash = '701f287777ef3ed789509130272f10d6a61c42b97cb0476858e5d26c3912e04f';

/** A made-up receipt of as many indicators as a year names, with their longest names. */
export const sampleReceipt: PaperSheet = {
  title: 'ใบรับรายงาน รอบ 12 เดือน จังหวัดพระนครศรีอยุธยา',
  fiscalYear: 2568,
  at: '2025-10-28T03:25:00.000Z',
  watermark: null,
  heading: ['ใบรับรายงาน', 'จังหวัดพระนครศรีอยุธยา', 'รอบการประเมิน 12 เดือน ปีงบประมาณ พ.ศ. 2568'],
  facts: [
    { label: 'เลขรับ', lines: [], codes: ['SAR-2568-00030'] },
    { label: 'ผู้รับรอง', lines: ['ผู้สาธิต ผู้ว่าราชการจังหวัดพระนครศรีอยุธยา'], codes: [] },
    { label: 'ส่งเมื่อ', lines: ['28 ตุลาคม 2568 เวลา 10.25 น.'], codes: [] },
    { label: 'การส่ง', lines: ['ทันกำหนด'], codes: [] },
  ],
  table: {
    heads: ['ตัวชี้วัด', 'น้ำหนัก', 'ผลการดำเนินงาน', 'คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก'],
    figures: 4,
    shares: [5.0, 1.5, 2.7, 1.9, 2.0],
    rows: sampleNames
      .slice(0, 15)
      .map(([component, name, unit], at) => [
        `${component}-${at + 1} ${name}`,
        '6.6667',
        `123,456.7${at} ${unit}`,
        '100.0000',
        '6.6667',
      ]),
  },
  sections: [],
  annex: null,
  signer: null,
  proof: {
    label: 'ตรวจกับฉบับในระบบได้ที่',
    address: 'https://samrit.example/2568/TH-14/12m/receipt?edition=1',
    hashes: [{ label: 'ค่าแฮชของฉบับที่ส่ง (SHA-256)', codes: [hash.slice(0, 32), hash.slice(32)] }],
  },
  footer: 'ใบรับรายงาน จังหวัดพระนครศรีอยุธยา พ.ศ. 2568 ครั้งที่ 1',
  onOnePage: true,
};

/** A report of the same results, with what the hosts wrote. */
export const sampleReport: PaperSheet = {
  ...sampleReceipt,
  onOnePage: false,
  watermark: 'ร่าง',
  sections: sampleNames.slice(0, 12).map(([component, name, unit, definition, source], at) => ({
    heading: `${component}-${at + 1} ${name}`,
    facts: [
      { label: 'ผลการดำเนินงาน', lines: [unit === 'ร้อยละ' ? 'ร้อยละ 23.7514' : `23.7514 ${unit}`], codes: [] },
      { label: 'คำชี้แจงการปฏิบัติงาน', lines: definition.split('\n'), codes: [] },
      { label: 'หลักฐานอ้างอิง', lines: [source], codes: [] },
    ],
  })),
  signer: {
    role: 'ผู้รับรอง',
    name: '(ผู้สาธิต รองผู้ว่าราชการจังหวัด)',
    office: 'ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดพระนครศรีอยุธยา',
    when: '28 ตุลาคม 2568 เวลา 10.25 น.',
  },
};

/** The same report as a book: with a list of evidence that reaches a second page, and names of files without a space. */
export const sampleBook: PaperSheet = {
  ...sampleReport,
  watermark: null,
  sections: sampleReport.sections.slice(0, 2),
  annex: {
    heading: 'บัญชีหลักฐานอ้างอิง',
    heads: ['ที่', 'ตัวชี้วัด', 'ชื่อหลักฐาน', 'ไฟล์หรือที่อยู่', 'ค่าแฮช (SHA-256)', 'วันที่แนบ'],
    shares: [0.9, 2.9, 4.2, 3.9, 3.2, 2.5],
    rows: sampleNames.slice(0, 14).map(([component, name], at) => [
      { text: String(at + 1), codes: [] },
      { text: `${component.slice(0, 3)}-TOURISM`, codes: [] },
      { text: `หนังสือนำส่งผล${name}`, codes: [] },
      { text: '', codes: inPieces('รายงานผล_2568_ฉบับลงนาม.pdf', 18) },
      { text: '', codes: inPieces(hash, 16) },
      { text: '28 ต.ค. 2568', codes: [] },
    ]),
  },
};
