import type { Indicator } from '../agreement/indicator.ts';
import { isSameContent } from '../values/content-text.ts';

/**
 * The indicators whose rows a later version of the agreement asks otherwise: another name, definition, measure, target or
 * source, or none any more. Weights alone change nothing of what is entered.
 */
export function rowsChangedSince(before: readonly Indicator[], now: readonly Indicator[]): readonly Indicator[] {
  return before.filter((old) => {
    const found = now.find(({ code }) => code === old.code);
    return found === undefined || !isSameContent({ ...old, weight: '' }, { ...found, weight: '' });
  });
}
