import { isInComponent } from '../../domain/agreement/check-agreement-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { PartyLedger } from '../../domain/scoring/ledger.ts';
import { formatHalfUp, toDecimalText } from '../../domain/values/decimal.ts';
import { sumOf } from '../../domain/values/fraction.ts';
import { mostPoints, shownFraction } from './read-round-score.ts';

/** One part of the weight bar: points earned out of the most it can give; null while unknown. */
export interface PartyPart {
  readonly code: string;
  readonly name: string;
  /** Percent; null while neither a source nor an agreement states it. */
  readonly weight: string | null;
  /** The weight as points of the year's scale. */
  readonly most: string | null;
  readonly points: string | null;
}

/** The components one level below the top (or the top ones if they have no children), with the agreement's weights. */
export function partyPartsOf(framework: Framework, agreement: Agreement | null, ledger: PartyLedger | null) {
  const components = framework.components.flatMap((one) => (one.children?.length ? one.children : [one]));
  return components.map(({ code, name, weight }): PartyPart => {
    const own = agreement?.indicators.filter((one) => isInComponent(one.componentCode, code)) ?? [];
    const stated = weight.value === null ? null : shownFraction(weight.value);
    // A proposed agreement without an indicator here gives it no weight; a draft may still.
    const settled = own.length > 0 || (agreement !== null && agreement.status !== 'draft');
    const total = settled ? sumOf(own.map((one) => shownFraction(one.weight))) : stated;
    const scored =
      ledger?.indicators.filter((one) => isInComponent(one.component, code) && one.weighted !== null) ?? [];
    return {
      code,
      name,
      weight: total === null ? null : toDecimalText(total),
      most: total === null ? null : toDecimalText(mostPoints(framework, total)),
      points:
        scored.length === 0 ? null : formatHalfUp(sumOf(scored.map((one) => shownFraction(one.weighted ?? '0'))), 4),
    };
  });
}
