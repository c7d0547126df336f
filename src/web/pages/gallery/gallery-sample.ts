import { elementAt } from '../../../domain/values/element-at.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { HeatCell, HeatRow } from '../../components/heat-strip.tsx';
import type { LedgerShown } from '../../components/ledger-view.tsx';
import type { LiveScoreSetup } from '../../components/live-score-setup.ts';
import type { AreaShade, MapArea } from '../../components/province-map.tsx';
import { provinceOutlines } from '../../components/province-outlines.ts';
import type { Stage } from '../../components/stage-line.tsx';
import type { Task } from '../../components/task-queue.tsx';

// Everything here is made up to show the components; no figure is a province's result.

const stageNames = [
  'กรอบการประเมิน',
  'ข้อเสนอ',
  'วิเคราะห์และเจรจา',
  'คำรับรอง',
  'รายละเอียดตัวชี้วัด',
  'มอบหมายเจ้าภาพตัวชี้วัด',
  'คำขอเปลี่ยนแปลง',
  'รายงานผล',
  'ให้คำปรึกษา',
  'ประเมินผล',
  'ประกาศผล',
];

export const sampleStages: readonly Stage[] = stageNames.map((name, index) => ({
  name,
  state: index < 7 ? 'done' : index === 7 ? 'now' : 'next',
  ...(index === 7 ? { href: '#stages' } : {}),
}));

export const sampleTasks: readonly Task[] = [
  {
    title: 'แก้ไขผลตัวชี้วัดรายได้จากการท่องเที่ยว ตามที่สำนักงาน ก.พ.ร. ส่งกลับ',
    href: '#task-1',
    context: 'ปี 2568 · รอบ 12 เดือน · ตัวชี้วัด 1.2.2',
    tone: 'problem',
    status: 'ส่งกลับ',
    due: '29 กันยายน 2568',
    workingDaysLeft: -2,
  },
  {
    title: 'รายงานผลการลดปริมาณฝุ่นละออง PM2.5',
    href: '#task-2',
    context: 'ปี 2568 · รอบ 12 เดือน · ตัวชี้วัด 1.2.4',
    tone: 'attention',
    status: 'ร่าง',
    due: '3 ตุลาคม 2568',
    workingDaysLeft: 2,
  },
  {
    title: 'ตรวจผลตัวชี้วัดที่เจ้าภาพส่งแล้ว 4 รายการ',
    href: '#task-3',
    context: 'ปี 2568 · รอบ 12 เดือน · จังหวัดเลย',
    tone: 'active',
    status: 'รอตรวจ',
    due: '31 ตุลาคม 2568',
    workingDaysLeft: 21,
  },
];

export const sampleErrors: readonly FormError[] = [
  { field: 'weight', sentence: 'น้ำหนักรวม 99.99 ขาดอีก 0.01 — แก้ที่ตัวชี้วัดใดก็ได้' },
  { field: 'due', sentence: 'เดือนกันยายนมี 30 วัน — แก้วันที่' },
  { sentence: 'มีผู้อื่นบันทึกหน้านี้เมื่อ 10.42 น. — ตรวจส่วนที่ต่างกันแล้วบันทึกอีกครั้ง' },
];

export const sampleLedger: LedgerShown = {
  score: '73.9521',
  steps: [
    { label: 'ผลการดำเนินงานที่รายงาน', text: 'รายได้จากการท่องเที่ยวของจังหวัด', value: '1200.00 ล้านบาท' },
    {
      label: 'เกณฑ์ที่ใช้',
      text: 'อยู่ระหว่าง 1150.40 (ได้ 50) กับ 1202.17 (ได้ 75) จึงเทียบบัญญัติไตรยางศ์',
      clause: 'S4 ข้อ 3 เกณฑ์การให้คะแนน',
    },
    {
      label: 'แทนค่า',
      text: '50 + (1200.00 − 1150.40) × (75 − 50) ÷ (1202.17 − 1150.40)',
      value: '73.9521',
    },
    {
      label: 'ถ่วงน้ำหนัก',
      text: '73.9521 × 20 ÷ 100',
      value: '14.7904',
      clause: 'น้ำหนักตามคำรับรองของจังหวัด',
    },
  ],
};

export interface SampleRow {
  readonly code: string;
  readonly name: string;
  readonly result: string;
  readonly weight: string;
  readonly score: string | undefined;
}

export const sampleRows: readonly SampleRow[] = [
  { code: '1.2.1', name: 'ร้อยละความสำเร็จของการดำเนินงานตามแผนพัฒนาจังหวัด', result: '98.78', weight: '10', score: '62.5' },
  { code: '1.2.2', name: 'รายได้จากการท่องเที่ยว', result: '1200', weight: '20', score: '73.9521' },
  { code: '1.2.4', name: 'จำนวนวันที่ฝุ่นละออง PM2.5 เกินมาตรฐาน', result: '5.5', weight: '7.5', score: '100' },
  { code: '2.1', name: 'การเป็นระบบราชการ 4.0', result: '–', weight: '10', score: undefined },
];

const cells: readonly HeatCell[] = [
  { tone: 'done', word: 'เสร็จแล้ว' },
  { tone: 'active', word: 'กำลังทำ' },
  { tone: 'attention', word: 'ใกล้ครบกำหนด' },
  { tone: 'problem', word: 'เลยกำหนด' },
  { tone: 'quiet', word: 'ยังไม่ถึง' },
];

export const sampleHeatLegend = cells;
export const sampleHeatStages = ['คำรับรอง', 'มอบหมายเจ้าภาพตัวชี้วัด', 'รอบ 6 เดือน', 'รอบ 12 เดือน', 'ประเมินผล'];

export const sampleHeatRows: readonly HeatRow[] = ['กระบี่', 'กาญจนบุรี', 'กาฬสินธุ์', 'เลย', 'พระนครศรีอยุธยา'].map(
  (name, index) => ({
    key: name,
    name,
    href: `#heat-${index}`,
    cells: [0, 0, index % 3 === 1 ? 3 : 0, [1, 2, 3, 0, 4][index] ?? 4, 4].map((at) => elementAt(cells, at)),
  }),
);

const shades: readonly AreaShade[] = ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5', 'missing'];
const shadeWords = ['ต่ำกว่า 60', '60–69.99', '70–79.99', '80–89.99', '90 ขึ้นไป', 'ยังไม่มีผล'];

export const sampleLegend = shades.map((shade, index) => ({ shade, label: shadeWords[index] ?? '' }));

export const sampleAreas: readonly MapArea[] = [...provinceOutlines.keys()]
  .filter((code) => code.startsWith('TH-') && code !== 'TH-10')
  .map((code, index) => {
    const at = (index * 7 + 3) % 6;
    return {
      code,
      name: `จังหวัดรหัส ${code}`,
      shade: shades[at] ?? 'missing',
      word: shadeWords[at] ?? '',
      href: `#${code}`,
    };
  });

export const sampleScores = [
  '52.1',
  '61.5',
  '66',
  '71.2',
  '73.9521',
  '78',
  '79.99',
  '82.1',
  '83',
  '88',
  '88.5',
  '91',
  '97',
];

export const sampleLiveSetup: LiveScoreSetup = {
  indicator: {
    rule: {
      kind: 'ladder',
      points: [
        ['1150.40', '50'],
        ['1202.17', '75'],
        ['1256.27', '100'],
      ],
      below: 'zero',
    },
    formula: 'present + bonus',
  },
  context: { decimals: 4, unit: 'ล้านบาท', labels: { present: 'รายได้ปีนี้', bonus: 'รายได้จากเมืองรอง' } },
  fields: { present: 'var.present', bonus: 'var.bonus' },
  unit: 'ล้านบาท',
};
