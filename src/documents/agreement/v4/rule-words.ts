import type { CompositeRule, MilestonesRule, Points, Rule, SuppliedRule } from '../../../domain/scoring/rule.ts';
import { parseDecimal } from '../../../domain/values/decimal.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';

/** How a result becomes a score, as lines of an agreement's paper, with Arabic digits. */
export function ruleWords(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'ladder':
      return ladderWords(rule.points, rule.below);
    case 'milestones':
      return milestoneWords(rule);
    case 'judgement':
    case 'central':
      return suppliedWords(rule);
    case 'composite':
      return compositeWords(rule);
  }
}

/** A figure as it is printed: with the agreed decimals and commas between thousands; other text is unchanged. */
export function figure(text: string): string {
  const bare = toArabicDigits(text.trim()).replaceAll(',', '').replace('\u2212', '-');
  return parseDecimal(bare).ok ? groupThousands(bare) : text;
}

function ladderWords(points: Points, below: 'zero' | 'clamp' | undefined, what = 'ผล'): string[] {
  const rungs = points.map(([value, score]) => `${what} ${figure(value)} ได้ ${figure(score)} คะแนน`);
  const first = points[0]?.[0] ?? '';
  const floor = below === 'zero' ? 'ได้ 0 คะแนน' : `ได้ ${figure(points[0]?.[1] ?? '0')} คะแนนเท่ากับค่าแรก`;
  return [...rungs, `${what}ระหว่างสองค่าคิดคะแนนโดยเทียบบัญญัติไตรยางศ์ ${what}ที่ไม่ถึง ${figure(first)} ${floor}`];
}

function milestoneWords(rule: MilestonesRule): string[] {
  const steps = Array.from({ length: rule.steps }, (_none, index) => {
    const name = rule.names?.[index] ?? '';
    const weight = rule.mode === 'weighted' ? ` (น้ำหนัก ${figure(rule.weights?.[index] ?? '0')})` : '';
    return `ขั้นตอนที่ ${index + 1} ${name}${weight}`.trimEnd();
  });
  const counted = rule.mode === 'cumulative' ? 'นับระดับต่อเนื่องจากขั้นตอนแรก ขั้นตอนที่ข้ามไม่นับ' : 'รวมน้ำหนักของขั้นตอนที่แล้วเสร็จ';
  return [
    ...steps,
    counted,
    ...(rule.points ? ladderWords(rule.points, rule.below, rule.mode === 'cumulative' ? 'ระดับ' : 'น้ำหนักรวม') : []),
  ];
}

function suppliedWords(rule: SuppliedRule): string[] {
  const giver = rule.kind === 'central' ? 'หน่วยงานกลางเจ้าภาพตัวชี้วัดเป็นผู้แจ้งผล' : 'ผู้ประเมินพิจารณาให้คะแนนตามหลักฐาน';
  return rule.points ? [giver, ...ladderWords(rule.points, rule.below)] : [`${giver} และใช้ค่านั้นเป็นคะแนนโดยตรง`];
}

function compositeWords(rule: CompositeRule): string[] {
  const parts = rule.parts.flatMap((part, index) => [
    `ตัวชี้วัดย่อยที่ ${index + 1} ${part.name ?? ''} (น้ำหนัก ${figure(part.weight)})`,
    ...ruleWords(part.rule).map((line) => `— ${line}`),
  ]);
  return [...parts, 'คะแนนเป็นค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย'];
}
