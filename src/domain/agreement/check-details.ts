import { type Refusal, refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

export type DetailsRefusal = 'definition-missing' | 'baseline-missing' | 'data-source-missing';

/**
 * Finds what an agreement says of each indicator (S2 ข้อ 1.4.2 ส่วนที่ 4 ข้อมูลพื้นฐาน ส่วนที่ 5 คำอธิบายและนิยาม) and what is
 * left blank. Where no past year has a figure, the reason is stated instead.
 */
export function checkDetails(indicators: readonly Indicator[]): readonly Refusal<DetailsRefusal>[] {
  return indicators.flatMap((one) => {
    const missing = (code: DetailsRefusal, field: string) =>
      refusal(code, { indicator: one.code }, `indicators.${one.code}.${field}`);
    return [
      ...(isBlank(one.definition) ? [missing('definition-missing', 'definition')] : []),
      ...(hasBaseline(one) ? [] : [missing('baseline-missing', 'baselines')]),
      ...(isBlank(one.dataSource) ? [missing('data-source-missing', 'dataSource')] : []),
    ];
  });
}

function hasBaseline({ baselines }: Indicator): boolean {
  return baselines.some(({ value, why }) => value !== null || !isBlank(why ?? ''));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
