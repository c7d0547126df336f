import type { Framework } from '../domain/framework/framework-schema.ts';
import { addDays } from '../domain/values/civil-date.ts';
import { growth } from './reporting-sample.ts';
import { shippedFramework } from './shipped-framework.ts';

export const changedYear = 2554;
/** The law that the year begins under. */
export const law = shippedFramework(changedYear);

/** Another law altogether: who signs, when a report is due, what a day late costs, what is scored and negotiated. */
export function otherLaw(version: number): Framework {
  const { latePenalty, rounds, signatories, negotiation, scale, missing } = law;
  const cost = latePenalty.value === null ? null : { ...latePenalty.value, perDay: '0.5000' };
  return {
    ...{ ...law, version, name: `${law.name} (แก้ไข)`, signatories: signatories.slice(0, 1) },
    negotiation: { ...negotiation, value: null },
    latePenalty: { ...latePenalty, value: cost },
    scale: { ...scale, levels: { ...scale.levels, value: scale.levels.value.slice(0, 3) } },
    missing: { ...missing, value: { ...missing.value, score: '0' } },
    rounds: rounds.map((one) => ({
      ...one,
      reportDue: { ...one.reportDue, value: one.reportDue.value && addDays(one.reportDue.value, -60) },
    })),
  };
}

const indicator = {
  ...{ ...growth, code: '1-PLAN', componentCode: '1', position: 1, weight: '100', formula: null },
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
  rule: {
    kind: 'ladder' as const,
    below: 'clamp' as const,
    points: ['83', '86', '89', '92', '95'].map((value, level) => [value, String(level + 1)] as const),
  },
};
export const counted = { ...indicator, weight: '80' };
/** What the year's law puts into every draft, to be supplied centrally: here the party reports it itself. */
export const survey = '2-SATISFACTION';
export const idle = { ...indicator, code: survey, componentCode: '2', position: 2, weight: '20' };
