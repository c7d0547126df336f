import type { WorkbookContent, WorkbookIndicator } from '../application/workbook/workbook-ports.ts';
import type { Indicator, ReportedVariable } from '../domain/agreement/indicator.ts';
import { resultTextsOf } from '../domain/reporting/result-texts.ts';
import type { StoredWorkbookResult } from '../domain/workbook/diff-workbook.ts';
import { growth, sampleResult, supplied } from './reporting-sample.ts';

const quantity = (name: string, label: string, mayBeNegative = false): ReportedVariable => ({
  name,
  label,
  unit: 'หน่วย',
  mayBeNegative,
});

/** Lower is better, and a value beyond the worst keeps its score. */
const days: Indicator = {
  ...growth,
  code: '1.1-PM25',
  position: 2,
  name: 'จำนวนวันที่ฝุ่นเกินมาตรฐาน',
  formula: null,
  variables: [quantity('result', 'จำนวนวัน')],
  rule: {
    kind: 'ladder',
    below: 'clamp',
    points: [
      ['40', '50'],
      ['30', '75'],
      ['20', '100'],
    ],
  },
};

const steps: Indicator = {
  ...growth,
  code: '1.2.1-1',
  position: 3,
  name: 'ระดับความสำเร็จของการขับเคลื่อนนโยบาย',
  formula: null,
  variables: [1, 2, 3, 4].map((step) => quantity(`step${step}`, `ขั้นที่ ${step} (1 = แล้วเสร็จ)`)),
  rule: {
    kind: 'milestones',
    steps: 4,
    mode: 'cumulative',
    points: [
      ['2', '50'],
      ['3', '75'],
      ['4', '100'],
    ],
  },
};

const parts: Indicator = {
  ...growth,
  code: '2.1-MIX',
  position: 4,
  name: 'ตัวชี้วัดย่อยถ่วงน้ำหนัก',
  formula: null,
  variables: [
    quantity('p1_done', 'ทำได้'),
    quantity('p1_all', 'ทั้งหมด'),
    quantity('p2_result', 'ส่วนต่าง', true),
    quantity('p3_step1', 'ขั้นที่ 1 (1 = แล้วเสร็จ)'),
    quantity('p3_step2', 'ขั้นที่ 2 (1 = แล้วเสร็จ)'),
  ],
  rule: {
    kind: 'composite',
    parts: [
      {
        weight: '2',
        formula: 'done / all * 100',
        rule: {
          kind: 'ladder',
          points: [
            ['60', '50'],
            ['80', '75'],
            ['100', '100'],
          ],
        },
      },
      {
        weight: '1',
        rule: {
          kind: 'ladder',
          below: 'zero',
          points: [
            ['-10', '50'],
            ['0', '75'],
            ['10', '100'],
          ],
        },
      },
      { weight: '1', rule: { kind: 'milestones', steps: 2, mode: 'weighted', weights: ['40', '60'] } },
    ],
  },
};

/** Figures by quarter: amounts that add up, against the latest standing. */
const quarters: Indicator = {
  ...growth,
  code: '3.1-QUARTERS',
  position: 5,
  name: 'สัดส่วนของยอดทั้งปีต่อยอดคงเหลือ',
  formula: 'current / standing * 100',
  variables: [
    { ...quantity('current', 'ยอดของงวด'), byPeriod: { period: 'quarter', combine: 'sum' } },
    { ...quantity('standing', 'ยอดคงเหลือ'), byPeriod: { period: 'quarter', combine: 'latest' } },
  ],
  rule: {
    kind: 'ladder',
    points: [
      ['10', '50'],
      ['50', '100'],
    ],
  },
};

/** What is typed into the empty workbook, by indicator: every kind of rule, with a value between two ladder points. */
export const typedFigures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1.1-SME': { current: '1105.37', previous: '1063.2' },
  '1.1-PM25': { result: '27' },
  '1.2.1-1': { step1: '1', step2: '1', step3: '1', step4: '0' },
  '3.1-QUARTERS': {
    ...{ 'current.q1': '10', 'current.q2': '20.25', 'current.q3': '5', 'current.q4': '7' },
    ...{ 'standing.q1': '90', 'standing.q3': '130' },
  },
  '2.1-MIX': { p1_done: '71', p1_all: '96', p2_result: '-3.5', p3_step1: '0', p3_step2: '1' },
};

const entry = (indicator: Indicator, locked: string | null = null): WorkbookIndicator => ({
  indicator,
  result: sampleResult(indicator.code),
  before: null,
  locked,
});

/** An empty round of a made-up party with a rule of every kind, and one result that is locked. */
export const sampleWorkbook: WorkbookContent = {
  organisationId: 'TH-42',
  fiscalYear: 2568,
  round: '12m',
  partyName: 'จังหวัดเลย',
  roundName: 'รอบการประเมิน 12 เดือน',
  due: '2025-10-31',
  agreementVersion: 1,
  entries: [
    entry(growth),
    entry(days),
    entry(steps),
    entry(quarters),
    entry(parts),
    entry(supplied, 'สำนักงานจังหวัดรับผลนี้แล้ว'),
  ],
};

export const sampleStored: readonly StoredWorkbookResult[] = sampleWorkbook.entries.map(({ indicator, result }) => {
  return { indicator, variables: result.variables, ...resultTextsOf(result) };
});
