import type { ReportedVariable } from '../agreement/indicator.ts';
import type { Source } from '../framework/source-schema.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import type { CatalogueApplicability } from './catalogue-entry.ts';

/** A rule in one line: `70=1 · 75=2 …`. Blank targets are left for each party to set. */
export function formatRule(rule: Rule): string {
  switch (rule.kind) {
    case 'ladder':
      return formatPoints(rule.points);
    case 'milestones':
      return [
        `${rule.steps} ขั้นตอน${rule.mode === 'weighted' ? 'ถ่วงน้ำหนัก' : ''}`,
        ...(rule.names ?? []).map((name, index) => `${index + 1}) ${name}`),
        ...(rule.points ? [formatPoints(rule.points)] : []),
      ].join(' · ');
    case 'composite':
      return rule.parts
        .map((part) => `${part.name ?? 'ส่วนย่อย'} (${part.weight}): ${formatRule(part.rule)}`)
        .join(' | ');
    case 'judgement':
      return ['ผู้ประเมินให้คะแนน', ...(rule.points ? [formatPoints(rule.points)] : [])].join(' · ');
    case 'central':
      return ['หน่วยงานกลางส่งผล', ...(rule.points ? [formatPoints(rule.points)] : [])].join(' · ');
  }
}

function formatPoints(points: Points): string {
  if (points.every(([value]) => value.trim() === ''))
    return `แต่ละจังหวัดกำหนดค่าเป้าหมาย (${points.map(([, score]) => score).join('/')} คะแนน)`;
  return points.map(([value, score]) => `${value} = ${score} คะแนน`).join(' · ');
}

export function formatVariables(variables: readonly ReportedVariable[]): string {
  return variables.map(({ name, label, unit }) => `${name}: ${label}${unit === '' ? '' : ` (${unit})`}`).join(' · ');
}

/** The parties that an entry applies to; `nameOf` gives the name of an organisation. */
export function formatCatalogueApplicability(
  applicability: CatalogueApplicability,
  nameOf: (id: string) => string,
): string {
  if (applicability.kind === 'all') return 'ทุกแห่งที่อยู่ในกรอบของปี';
  return applicability.ids.map(nameOf).join(' · ');
}

export function formatSource(source: Source): string {
  return 'assumption' in source ? `ข้อสมมติ: ${source.assumption}` : `${source.document} ${source.clause}`;
}
