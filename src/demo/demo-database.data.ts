import type { DevelopmentContent } from '../domain/development-indicators/development-indicator.ts';
import { demoLabel } from './demo-year.data.ts';

/** An indicator of a made-up database: its owner by the last part of its id, and its values from the first year on. */
export interface DemoSeries extends Omit<DevelopmentContent, 'ownerId' | 'lastYear'> {
  readonly code: string;
  readonly owner: string;
  /** By year, or by quarter from the first; null: it is said that there is none. */
  readonly values: readonly (string | null)[];
  /** So many of the newest wait to be confirmed. */
  readonly waiting?: number;
}

/** S3 names the database and encloses its indicators, which are in no document that we have: all of them are made up. */
const assumed = `${demoLabel}: หนังสือจังหวัดปทุมธานี ว 7107 สิ่งที่ส่งมาด้วย ๕ ไม่มีในเอกสารที่ได้มา ตัวชี้วัดนี้สมมติขึ้น`;

/** Pathum Thani kept its database from the year of its letter (S3), with the year before it; others began later. */
const yearly = { frequency: 'year', firstYear: 2561 } as const;
const quarterly = { frequency: 'quarter', firstYear: 2561 } as const;
const yearlyLater = { frequency: 'year', firstYear: 2564 } as const;

const described = (name: string, definition: string, unit: string, method: string, dataSource: string) => ({
  ...{ name, definition: `${definition} (${assumed})`, unit, method, dataSource: `${demoLabel}: ${dataSource}` },
});

const income = described(
  'รายได้เฉลี่ยของครัวเรือน',
  'รายได้ของครัวเรือนในจังหวัดเฉลี่ยต่อเดือน',
  'บาท',
  'รายได้ทั้งหมดของครัวเรือนตัวอย่าง หารด้วยจำนวนครัวเรือนตัวอย่าง',
  'การสำรวจของสำนักงานสถิติจังหวัด',
);
const waste = described(
  'ขยะที่กำจัดถูกต้อง',
  'สัดส่วนขยะมูลฝอยชุมชนที่กำจัดอย่างถูกต้อง',
  'ร้อยละ',
  'ปริมาณขยะที่กำจัดถูกต้อง หารด้วยปริมาณขยะทั้งหมด คูณ 100',
  'รายงานขององค์กรปกครองส่วนท้องถิ่น',
);

/** The quarters of eight years around a level: figures that people can tell to be made up. */
const quarters = (from: number, step: number, season: readonly [number, number, number, number]) =>
  Array.from({ length: 32 }, (_, at) => String(from + step * at + (season[at % 4] ?? 0)));

const pathumThani: readonly DemoSeries[] = [
  {
    code: '1-01',
    owner: 'stat',
    ...income,
    ...yearly,
    values: ['36450', '37210', '37015', '38120', '38940', '40215', '41380', '42610'],
    waiting: 1,
  },
  {
    ...{ code: '1-02', owner: 'com', ...yearly },
    values: ['318.4', '322.15', '298.7', '306.2', '324.05', '336.5', '350.6', '364.5'],
    ...described(
      'มูลค่าผลิตภัณฑ์มวลรวมของจังหวัดต่อหัว',
      'มูลค่าผลิตภัณฑ์มวลรวมของจังหวัดเฉลี่ยต่อประชากร',
      'พันบาท',
      'มูลค่าผลิตภัณฑ์มวลรวม หารด้วยจำนวนประชากร',
      'สำนักงานพาณิชย์จังหวัดรวบรวม',
    ),
  },
  {
    ...{ code: '1-03', owner: 'com', ...quarterly, values: quarters(338, 6, [0, 24, 9, -12]), waiting: 2 },
    ...described(
      'ผู้ประกอบการที่จดทะเบียนใหม่',
      'จำนวนนิติบุคคลที่จดทะเบียนจัดตั้งใหม่ในจังหวัด',
      'ราย',
      'นับจำนวนที่จดทะเบียนในไตรมาส',
      'ทะเบียนนิติบุคคล',
    ),
  },
  {
    ...{
      code: '2-01',
      owner: 'health',
      ...yearly,
      values: ['69.8', '70.55', '71.3', '72.4', null, '74.1', '75.35', '76.2'],
    },
    ...described(
      'ผู้สูงอายุที่ได้รับการคัดกรองสุขภาพ',
      'สัดส่วนผู้สูงอายุที่ได้รับการคัดกรองสุขภาพในปี',
      'ร้อยละ',
      'ผู้สูงอายุที่ได้รับการคัดกรอง หารด้วยผู้สูงอายุทั้งหมด คูณ 100',
      'ระบบข้อมูลสุขภาพของจังหวัด',
    ),
  },
  {
    ...{ code: '2-02', owner: 'health', ...quarterly, values: quarters(100, -1, [0, 6, 14, 3]) },
    ...described(
      'ผู้ป่วยไข้เลือดออก',
      'จำนวนผู้ป่วยไข้เลือดออกที่รายงานในไตรมาส',
      'คน',
      'นับจำนวนผู้ป่วยตามวันเริ่มป่วย',
      'รายงานเฝ้าระวังโรค',
    ),
  },
  {
    code: '3-01',
    owner: 'local',
    ...waste,
    ...yearly,
    values: ['49.1', '52.35', '55.7', '58.2', '61.05', '64.8', '66.4'],
  },
  {
    ...{ code: '3-02', owner: 'nre', ...yearly, values: ['52', '57', '46', '41', '38', '36', '33', '29'], waiting: 1 },
    ...described(
      'วันที่ฝุ่นละอองเกินมาตรฐาน',
      'จำนวนวันในปีที่ค่าเฉลี่ยฝุ่นละอองขนาดเล็กเกินค่ามาตรฐาน',
      'วัน',
      'นับวันที่ค่าเฉลี่ย 24 ชั่วโมงเกินค่ามาตรฐาน',
      'สถานีตรวจวัดคุณภาพอากาศ',
    ),
  },
  {
    ...{ code: '4-01', owner: 'd-khlongluang', ...yearly, values: ['4', '7', '9', '12', '15', '17', '21', '24'] },
    ...described(
      'หมู่บ้านที่มีแผนป้องกันน้ำท่วม',
      'จำนวนหมู่บ้านในอำเภอที่มีแผนป้องกันน้ำท่วมและซ้อมแผนแล้ว',
      'หมู่บ้าน',
      'นับหมู่บ้านที่มีแผนและซ้อมแผนในปี',
      'ที่ว่าการอำเภอ',
    ),
  },
];

/** The made-up databases by province: those of the others have codes of the first, to be compared. */
export const demoDatabases: Readonly<Record<string, readonly DemoSeries[]>> = {
  'TH-13': pathumThani,
  'TH-42': [
    { code: '1-01', owner: 'stat', ...income, ...yearlyLater, values: ['24310', '24925', '25840', '26410', '27105'] },
    {
      code: '3-01',
      owner: 'local',
      ...waste,
      ...yearlyLater,
      values: ['44.5', '47.2', '49.9', '52.3', '55.1'],
      waiting: 1,
    },
  ],
  'TH-50': [
    { code: '1-01', owner: 'stat', ...income, ...yearlyLater, values: ['27805', '28150', '29240', '30115', '31020'] },
  ],
};

/** A value that was corrected: its code and year, what stands first, and why. */
export const demoCorrection = {
  ...{ province: 'TH-13', code: '1-02', fiscalYear: 2566, first: '335.6' },
  reason: `${demoLabel}: พิมพ์ตัวเลขสลับกัน`,
} as const;

export const demoNoDataReason = `${demoLabel}: ปีนั้นไม่ได้คัดกรองครบทุกอำเภอ`;
