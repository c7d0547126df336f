import type { Indicator } from '../agreement/indicator.ts';
import { formulaInWords } from '../scoring/formula/formula-in-words.ts';
import type { SarContent } from './sar-content.ts';

/** True if a formula has names of variables, as it was typed. */
export function hasTypedFormula({ indicators }: SarContent): boolean {
  return indicators.some(({ formula }) => formula !== null && /[a-z]\w+/.test(formula));
}

/**
 * A report with every formula in words. Editions that were kept before formulas were frozen in words have them as typed:
 * beside a later edition the same formula would seem changed.
 */
export function withFormulasInWords(
  content: SarContent,
  agreed: readonly Pick<Indicator, 'code' | 'variables'>[],
): SarContent {
  const variables = new Map(agreed.map((one) => [one.code, one.variables]));
  return {
    ...content,
    indicators: content.indicators.map(({ formula, ...one }) => ({
      ...one,
      formula: formula && formulaInWords(formula, variables.get(one.code) ?? []),
    })),
  };
}
