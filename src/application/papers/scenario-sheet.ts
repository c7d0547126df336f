import type { Framework } from '../../domain/framework/framework-schema.ts';
import { roundName } from '../../domain/framework/round-name.ts';
import { otherFramework } from '../../domain/policy-scenarios/other-framework.ts';
import { changeableValues, laddersOf } from '../../domain/policy-scenarios/policy-change.ts';
import { formatHalfUp } from '../../domain/values/decimal.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { formatThaiInstant } from '../../domain/values/thai-date.ts';
import type { SavedScenarioReading } from '../policy-scenarios/read-scenarios.ts';
import type { SimulatedRound } from '../policy-scenarios/simulate.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from './paper-sheet.ts';

const kind = 'ผลการทดลองเปลี่ยนกรอบการประเมิน';
const note = 'เป็นการทดลอง ไม่ใช่คะแนน และไม่มีผลกับคะแนนจริง';

/** A kept scenario as a paper: what was changed, why, which rounds were counted, how many move, and every round. */
export function scenarioSheet(reading: SavedScenarioReading, now: string): PaperSheet {
  const { scenario, framework, outcome } = reading;
  const { fiscalYear, name, reason, keptAt, keptName } = scenario;
  const rounds = outcome.ok ? outcome.value.rounds : [];
  const summary = outcome.ok ? outcome.value.summary : scenario.summary;
  const counted = summary.counted.map(
    (one) =>
      `ปีงบประมาณ พ.ศ. ${one.fiscalYear} ${roundName(one.round)} ประกาศผลแล้ว ${one.announced} ประเมินแล้วยังไม่ประกาศ ${one.assessed} กรอบฉบับที่ ${one.frameworkVersions.join(', ')}`,
  );
  return {
    ...bareSheet,
    fiscalYear,
    title: `${kind} ${name}`,
    at: now,
    heading: [kind, name, `ปีงบประมาณ พ.ศ. ${fiscalYear}`],
    facts: [
      factOf('หมายเหตุ', note),
      factOf('เหตุผล', reason),
      factOf('ผู้เก็บ', `${keptName} ${formatThaiInstant(keptAt)}`),
      ...(reading.inForceNow === null
        ? []
        : [factOf('กรอบที่เทียบ', otherFramework(scenario.frameworkVersion, reading.inForceNow))]),
      linesOf('สิ่งที่เปลี่ยน', changeLines(reading)),
      linesOf('รอบที่นับ', counted),
      factOf('ย้ายระดับ', `ดีขึ้น ${summary.up} ลดลง ${summary.down} จาก ${summary.rounds} รอบ`),
      linesOf('จากระดับใดไประดับใด', matrixLines(summary)),
      factOf('ข้อมูล ณ วันที่', formatThaiInstant(now)),
    ],
    table: {
      heads: ['จังหวัด', 'ปี', 'ระดับเดิม', 'ระดับตามฉากทัศน์', 'คะแนนเดิม', 'คะแนนตามฉากทัศน์', 'ต่างกัน'],
      figures: 3,
      shares: [3.6, 1.4, 2.2, 2.4, 2.2, 2.4, 2.2],
      rows: rounds.map((one) => rowOf(framework, one)),
    },
    footer: `${kind} พ.ศ. ${fiscalYear}`,
  };
}

function rowOf(framework: Framework, { move: { past, before, after, difference } }: SimulatedRound): readonly string[] {
  const grade = (code: string | null) => framework.grades.value?.bands.find((one) => one.code === code)?.name ?? '–';
  const figure = difference === null ? '–' : formatHalfUp(difference, 4);
  return [
    ...[past.name, String(past.fiscalYear), grade(before.grade), grade(after.grade)],
    ...[before.total ?? '–', after.total ?? '–', figure],
  ];
}

const kinds = {
  ...{ weight: 'น้ำหนักของ', 'shared-weight': 'น้ำหนักรวมของ', level: 'คะแนนของ', band: 'คะแนนต่ำสุดของระดับ' },
  ...{ missing: 'คะแนนของผลที่ไม่รายงาน', 'per-day': 'คะแนนที่ปรับลดต่อวันทำการที่ส่งล่าช้า' },
} as const;

function changeLines({ framework, change }: SavedScenarioReading): readonly string[] {
  const values = changeableValues(framework).flatMap(({ field, kind: what, of, value }) => {
    const after = rowIn(change, field);
    return after === undefined ? [] : [`${`${kinds[what]} ${of}`.trim()} จาก ${value || '–'} เป็น ${after}`];
  });
  const below = change.below === undefined ? [] : [belowLine(change.below)];
  const ladders = [...laddersOf(change)].map(([code, after]) => `เกณฑ์ของ ${code} เป็น ${after.join(' / ')}`);
  return [...values, ...below, ...ladders];
}

function belowLine(below: string): string {
  return `ผลต่ำกว่าค่าแรกของเกณฑ์ ${below === 'zero' ? 'ได้ 0 คะแนน' : 'ได้คะแนนของค่าแรก'}`;
}

function matrixLines({ grades, matrix }: SavedScenarioReading['scenario']['summary']): readonly string[] {
  return grades.flatMap(({ name: from }, row) =>
    grades.flatMap(({ name: to }, column) => {
      const count = matrix[row]?.[column] ?? 0;
      return count === 0 ? [] : [`${from} → ${to}: ${count}`];
    }),
  );
}
