import type { DemoTemplate } from './demo-indicator-template.ts';
import { areaTemplates, functionTemplates, potentialTemplates } from './demo-indicators.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** The year of the letter by which Pathum Thani assigned its indicators (S3), its day and that of the approval. */
export const assignmentYear = {
  ...{ province: 'TH-13', fiscalYear: 2562, vision: 'ถิ่นบัวหลวง เมืองรวงข้าว' },
  proposedAt: '2018-10-08T03:00:00.000Z',
  approvedAt: '2018-11-16T03:00:00.000Z',
  hostsFrom: '2019-05-07',
} as const;

/** An indicator of that year with its made-up weight, and its hosts by the last part of their ids: the first leads. */
interface AssignedIndicator {
  readonly template: DemoTemplate;
  readonly weight: string;
  readonly hosts: readonly [string, ...string[]];
}

const baselineYears = [2559, 2560, 2561] as const;
const steps = (code: string, names: readonly string[]) => ({
  ...{ code, unit: 'ระดับ', measure: { kind: 'steps' as const, names }, ladder: null, baselineYears },
  ...{ lead: 'office' as const, support: [] },
});

/** The two indicators that S3 names; which agencies are responsible is its own, the rest is made up and says so. */
const stated: readonly AssignedIndicator[] = [
  {
    template: {
      ...{ code: '3-DATABASE', componentCode: '3', unit: 'ร้อยละ', baselineYears, lead: 'office', support: [] },
      measure: { kind: 'direct', label: 'ความครบถ้วนของฐานข้อมูล ณ วันที่รายงาน', decimals: 2 },
      ladder: { basic: 6000, step: 2000, spread: 0 },
      name: 'ฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
      about:
        'หนังสือจังหวัดปทุมธานี ว 7107 ข้อ ๒ ให้สถิติจังหวัดและหัวหน้าสำนักงานจังหวัดเป็นเลขานุการคณะกรรมการ และให้จัดทำฐานข้อมูลจังหวัด หนังสือไม่ระบุสิ่งที่วัด เกณฑ์ และผู้เป็นเจ้าภาพหลัก จึงสมมติให้วัดความครบถ้วนของฐานข้อมูล',
      source: 'ฐานข้อมูลจังหวัด',
    },
    weight: '20',
    hosts: ['stat', 'office'],
  },
  {
    template: {
      ...steps('4-INNOVATION', ['คัดเลือกเรื่อง', 'จัดทำข้อเสนอ', 'ส่งข้อเสนอให้จังหวัด', 'ทดลองใช้', 'สรุปผลการพัฒนา']),
      componentCode: '4',
      name: 'การพัฒนานวัตกรรม',
      about:
        'หนังสือจังหวัดปทุมธานี ว 7107 ข้อ ๓ ให้สำนักงานพาณิชย์จังหวัดและสำนักงานสาธารณสุขจังหวัดรับผิดชอบ หนังสือไม่ระบุว่าหน่วยงานใดเป็นเจ้าภาพหลัก ขั้นตอนสมมติ',
      source: 'แบบข้อเสนอการพัฒนานวัตกรรม',
    },
    weight: '20',
    hosts: ['com', 'health'],
  },
];

function invented(
  templates: readonly DemoTemplate[],
  from: string,
  to: { readonly code: string; readonly componentCode: string },
  { weight, hosts }: Pick<AssignedIndicator, 'weight' | 'hosts'>,
): AssignedIndicator {
  const found = templates.find((one) => one.code === from);
  if (found === undefined) throw new Error(`no template ${from}`);
  const { central: _, ...reported } = found;
  return { template: { ...reported, ...to, baselineYears }, weight, hosts };
}

/** Every indicator of the year in the order of its components. */
export const assignedIndicators: readonly AssignedIndicator[] = [
  invented(
    functionTemplates,
    '1.2.2-2',
    { code: '1-01', componentCode: '1' },
    { weight: '20', hosts: ['cd', 'd-mueang', 'd-khlongluang'] },
  ),
  invented(
    functionTemplates,
    '1.2.2-1',
    { code: '2-01', componentCode: '2' },
    { weight: '15', hosts: ['local', 'nre'] },
  ),
  invented(
    areaTemplates,
    '1.2.3-3',
    { code: '2-02', componentCode: '2' },
    { weight: '15', hosts: ['admin', 'd-thanyaburi'] },
  ),
  ...stated,
  invented(potentialTemplates, '2.1-PMQA', { code: '5-01', componentCode: '5' }, { weight: '10', hosts: ['office'] }),
];

/** Districts of Pathum Thani: S3 calls them to the meeting of 5 February 2562 and names none. */
export const demoDistricts = [
  ['d-mueang', 'อำเภอเมืองปทุมธานี'],
  ['d-khlongluang', 'อำเภอคลองหลวง'],
  ['d-thanyaburi', 'อำเภอธัญบุรี'],
  ['d-nongsuea', 'อำเภอหนองเสือ'],
  ['d-latlumkaeo', 'อำเภอลาดหลุมแก้ว'],
  ['d-lamlukka', 'อำเภอลำลูกกา'],
  ['d-samkhok', 'อำเภอสามโคก'],
] as const;

export const districtsAssumed = `${demoLabel}: หนังสือจังหวัดปทุมธานี ว 7107 กล่าวถึงอำเภอโดยไม่ระบุชื่อ จึงใช้ชื่ออำเภอของจังหวัดเป็นตัวอย่าง`;
