import type { Framework } from '../framework/framework-schema.ts';
import { isJointIndicator } from './approvals-needed.ts';
import type { Indicator } from './indicator.ts';

/** The Joint KPIs of a party with their weights and the target of each level, a line each: what a body decides on. */
export function jointTargets(
  framework: Pick<Framework, 'components'>,
  indicators: readonly Indicator[],
): readonly string[] {
  return indicators.filter((one) => isJointIndicator(framework, one)).map(lineOf);
}

/** `1.1-WATER การบริหารจัดการน้ำ · น้ำหนัก 15 · ค่าเป้าหมาย (ร้อยละ): 60 ได้ 50 คะแนน, 65 ได้ 75 คะแนน` */
function lineOf({ code, name, weight, unit, rule }: Indicator): string {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  const targets = points.map(([value, score]) => `${value} ได้ ${score} คะแนน`).join(', ');
  const told = points.length === 0 ? 'ค่าเป้าหมายตามเกณฑ์ในรายละเอียดตัวชี้วัด' : `ค่าเป้าหมาย (${unit}): ${targets}`;
  return `${code} ${name} · น้ำหนัก ${weight} · ${told}`;
}
