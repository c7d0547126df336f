import type { Baseline } from '../../domain/agreement/indicator.ts';
import { agreementText } from '../text/agreement-text.ts';

/** A past year without a figure, with the reason if one is stated. */
export function noBaselineWords({ why }: Pick<Baseline, 'why'>): string {
  return why ? `${agreementText.noBaseline} (${why})` : agreementText.noBaseline;
}
