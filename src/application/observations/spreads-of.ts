import type { FigureSpread } from '../../domain/observations/by-chance.ts';
import type { ObservationStores } from './observation-ports.ts';

/** How far the figures of these indicators lie apart in a year; of none, nothing is read. */
export async function spreadsOf(
  { observations }: ObservationStores,
  fiscalYear: number,
  codes: readonly string[],
): Promise<readonly FigureSpread[]> {
  return codes.length === 0 ? [] : observations.spreadsOf(fiscalYear, codes);
}
