import type { AgreementPaperSource } from '../application/papers/papers-ports.ts';
import type { AgreementContent } from '../domain/agreement/agreement-content.ts';
import type { Signature } from '../domain/agreement/signature.ts';
import type { Rule } from '../domain/scoring/rule.ts';
import { sampleNames, samplePlan } from './sample-agreement.data.ts';

type Indicator = AgreementContent['indicators'][number];

const contentHash = '9f2c7d1e5b8a4063c1d2e3f4a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8';
const weights: Readonly<Record<string, string>> = { '1.1': '5', '1.2.1': '5', '1.2.2': '3.125', '1.2.3': '3.75' };

const steps: Rule = {
  kind: 'milestones',
  steps: 5,
  mode: 'cumulative',
  names: [
    'แต่งตั้งคณะทำงานและจัดทำแผนปฏิบัติการร่วมกับอำเภอและองค์กรปกครองส่วนท้องถิ่น',
    'สำรวจพื้นที่และกลุ่มเป้าหมายครบทุกอำเภอ',
    'ดำเนินการตามแผนไม่น้อยกว่าร้อยละ 60 ของพื้นที่เป้าหมาย',
    'ดำเนินการตามแผนครบทุกพื้นที่เป้าหมาย',
    'สรุปผล ถอดบทเรียน และรายงานต่อที่ประชุมคณะกรมการจังหวัด',
  ],
  points: [
    ['3', '50'],
    ['4', '75'],
    ['5', '100'],
  ],
  below: 'zero',
};

function ruleOf(position: number): Rule {
  if (position % 7 === 3) return steps;
  if (position % 7 === 6) return { kind: 'central' };
  const base = 1150.4 + position * 311;
  const points = [base, base + 51.77, base + 105.87].map((value, index): [string, string] => [
    value.toFixed(2),
    ['50', '75', '100'][index] ?? '100',
  ]);
  return { kind: 'ladder', below: 'zero', points: position % 5 === 2 ? lowerIsBetter(points) : points };
}

function lowerIsBetter(points: [string, string][]): [string, string][] {
  return points.map(([, score], index) => [points[points.length - 1 - index]?.[0] ?? '0', score]);
}

function sampleIndicator(
  [componentCode, name, unit, definition, source]: (typeof sampleNames)[number],
  at: number,
): Indicator {
  return {
    code: `${componentCode}-${at + 1}`,
    componentCode,
    position: at + 1,
    name,
    definition,
    unit,
    weight: weights[componentCode] ?? '10',
    formula: at % 2 === 0 ? '(current - previous) / previous * 100' : null,
    variables:
      at % 2 === 0
        ? [
            { name: 'current', label: `${unit}ของงวดนี้`, unit, mayBeNegative: false },
            { name: 'previous', label: `${unit}ของงวดเดียวกันของปีก่อน`, unit, mayBeNegative: false },
          ]
        : [{ name: 'result', label: 'ผลการดำเนินงาน', unit, mayBeNegative: false }],
    rule: ruleOf(at),
    baselines: [2565, 2566, 2567].map((fiscalYear, past) => ({
      fiscalYear,
      value: past === 0 && at % 4 === 0 ? null : (1050.25 + at * 300 + past * 31.5).toFixed(2),
    })),
    dataSource: source,
  };
}

/** A made-up agreement for checking the paper: 20 indicators with long names, signed by all. */
export const sampleSource: AgreementPaperSource = {
  content: {
    format: 'samrit.agreement/1',
    party: { id: 'TH-14', name: 'พระนครศรีอยุธยา' },
    fiscalYear: 2568,
    version: 1,
    period: { from: '2024-10-01', to: '2025-09-30' },
    framework: {
      name: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568',
      version: 1,
      components: [
        { code: '1', name: 'การประเมินประสิทธิภาพการดำเนินงาน (Performance Base)', weight: '70' },
        { code: '1.1', name: 'ตัวชี้วัดขับเคลื่อนการบูรณาการร่วมกัน (Joint KPIs by Agenda)', weight: null },
        { code: '1.2', name: 'ตัวชี้วัดขับเคลื่อนการพัฒนาระดับพื้นที่ (Function KPIs)', weight: null },
        { code: '1.2.1', name: 'ตัวชี้วัดนโยบายเร่งด่วนของกระทรวงมหาดไทย (Agenda)', weight: '10' },
        {
          code: '1.2.2',
          name: 'ตัวชี้วัดที่กำหนดจากการบูรณาการร่วมกันภายใต้ภารกิจเดียวกันระหว่างส่วนราชการและจังหวัด (Joint KPIs by Function)',
          weight: null,
        },
        { code: '1.2.3', name: 'ตัวชี้วัดในการพัฒนาพื้นที่ (Area KPIs)', weight: null },
        { code: '2', name: 'การประเมินศักยภาพในการดำเนินงาน (Potential Base)', weight: '30' },
        { code: '2.1', name: 'การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 (PMQA 4.0)', weight: '10' },
        { code: '2.2', name: 'การประเมินระดับความพร้อมรัฐบาลดิจิทัลของหน่วยงานภาครัฐ (DG Readiness Survey)', weight: '10' },
        { code: '2.3', name: 'การประเมินความพึงพอใจของหน่วยงาน', weight: '10' },
      ],
      levels: [
        { name: 'ขั้นต้น', score: '50' },
        { name: 'มาตรฐาน', score: '75' },
        { name: 'ขั้นสูง', score: '100' },
      ],
    },
    signatories: [
      'ผู้ว่าราชการจังหวัด',
      'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรี ที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
      'รัฐมนตรีว่าการกระทรวงมหาดไทย',
      'ปลัดกระทรวงมหาดไทย',
    ],
    plan: samplePlan,
    indicators: sampleNames.map(sampleIndicator),
  },
  signatures: sampleSignatures(),
  seal: { code: '2568-7K3M-Q2XW', contentHash },
  at: '2024-11-12T07:30:00.000Z',
  verifyAddress: 'https://samrit.example/verify/2568-7K3M-Q2XW',
  headList: { number: 12, day: '2024-11-18', sha256: contentHash },
  isDemo: true,
};

/** The same agreement before anybody signed. */
export const sampleDraft: AgreementPaperSource = {
  ...sampleSource,
  signatures: [],
  seal: null,
  verifyAddress: null,
  headList: null,
};

function sampleSignatures(): Signature[] {
  const offices = [
    'ผู้ว่าราชการจังหวัดพระนครศรีอยุธยา',
    'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรี ที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
    'รัฐมนตรีว่าการกระทรวงมหาดไทย',
    'ปลัดกระทรวงมหาดไทย',
  ];
  return offices.map((office, index) => ({
    position: index + 1,
    office: index === 0 ? 'รองผู้ว่าราชการจังหวัด' : office,
    signerName: `ผู้สาธิต ลายมือชื่อที่ ${index + 1}`,
    actingFor: index === 0 ? office : null,
    signedAt: `2024-11-12T0${4 + index}:30:00.000Z`,
    contentHash,
  }));
}

const fiveLevels = ['1', '2', '3', '4', '5'].map((score) => ({ name: `ระดับ ${score}`, score }));
const sevenDigits: Rule = {
  kind: 'ladder',
  below: 'clamp',
  points: fiveLevels.map(({ score }): [string, string] => [`123456${score}.25`, score]),
};

/** A cluster's agreement on five levels, with figures too long for one row and an empty plan. */
export const sampleOfLongFigures: AgreementPaperSource = {
  ...sampleSource,
  content: {
    ...sampleSource.content,
    party: { id: 'cluster-2552-7', name: 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1' },
    framework: { ...sampleSource.content.framework, levels: fiveLevels },
    plan: { vision: '', strategicIssues: '', goals: '' },
    indicators: sampleSource.content.indicators.map((one) =>
      one.rule.kind === 'ladder'
        ? { ...one, rule: sevenDigits, baselines: [{ fiscalYear: 2553, value: '1234567890123.25' }] }
        : one,
    ),
  },
};
