import { isPercent } from '../agreement/share-of-hundred.ts';
import type { Doubt } from '../reporting/doubt.ts';
import { unstatedJump } from '../reporting/doubt-limits.data.ts';
import { figureDoubts } from '../reporting/doubts.ts';
import { groupThousands } from '../values/group-thousands.ts';
import { withUnit } from '../values/unit-order.ts';
import type { DevelopmentIndicator } from './development-indicator.ts';
import { periodBefore, periodKey, type SeriesPeriod } from './series-period.ts';

/** A question about a value: never refused. */
export type SeriesDoubt = Pick<Doubt, 'kind' | 'value' | 'against'>;

/** The questions about one value beside that of the period before, by the rules of a result's figures. */
export function seriesDoubts(
  { unit }: Pick<DevelopmentIndicator, 'unit'>,
  period: SeriesPeriod,
  valueAt: (key: string) => string | null | undefined,
): readonly SeriesDoubt[] {
  const value = valueAt(periodKey(period));
  const before = valueAt(periodKey(periodBefore(period)));
  if (typeof value !== 'string') return [];
  const variable = {
    ...{ name: 'value', label: '', unit, mayBeNegative: true },
    plausible: isPercent(unit) ? { from: null, to: '100' } : null,
  };
  const earlier = typeof before === 'string' ? { value: before } : {};
  return figureDoubts(variable, value, { lastRound: {}, lastYear: earlier });
}

/** A question about a value in Thai words, with what it is compared with. */
export function seriesDoubtWords({ kind, against }: SeriesDoubt, unit: string): string {
  if (!('value' in against)) return `เกิน ${against.to ?? ''} ทั้งที่หน่วยเป็น${unit}`;
  const before = withUnit(groupThousands(against.value), unit);
  return kind === 'fell-to-zero'
    ? `เป็น 0 ทั้งที่งวดก่อนคือ ${before}`
    : `ต่างจากงวดก่อน (${before}) เกิน ${unstatedJump.value} เท่า`;
}
