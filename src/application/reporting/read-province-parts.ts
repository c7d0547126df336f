import { isWithin } from '../../domain/agreement/check-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ProvinceLedger } from '../../domain/scoring/ledger.ts';
import { formatHalfUp, toDecimalText } from '../../domain/values/decimal.ts';
import { sumOf } from '../../domain/values/fraction.ts';
import { known, mostPoints } from './read-round-score.ts';

/** One part of the weight bar: points earned of the most it can give; null while unknown. */
export interface ProvincePart {
  readonly code: string;
  readonly name: string;
  readonly most: string | null;
  readonly points: string | null;
}

/** The components one level below the top (or the top ones where they have no children), weighed by the agreement. */
export function partsOf(framework: Framework, agreement: Agreement | null, ledger: ProvinceLedger | null) {
  const components = framework.components.flatMap((one) => (one.children?.length ? one.children : [one]));
  return components.map(({ code, name, weight }): ProvincePart => {
    const own = agreement?.indicators.filter((one) => isWithin(one.componentCode, code)) ?? [];
    const stated = weight.value === null ? null : known(weight.value);
    const total = own.length > 0 ? sumOf(own.map((one) => known(one.weight))) : stated;
    const scored = ledger?.indicators.filter((one) => isWithin(one.component, code) && one.weighted !== null) ?? [];
    return {
      code,
      name,
      most: total === null ? null : toDecimalText(mostPoints(framework, total)),
      points: scored.length === 0 ? null : formatHalfUp(sumOf(scored.map((one) => known(one.weighted ?? '0'))), 4),
    };
  });
}
