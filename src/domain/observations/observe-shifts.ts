import { compare } from '../values/fraction.ts';
import { isRare, oneIn, tailOfHalves } from './how-rare.ts';
import { figure, isRising } from './ladder-places.ts';
import type { Observation, SeenResult } from './observation.ts';
import { observationSettings } from './observation-settings.data.ts';

/**
 * Indicators whose results moved to one side from one year to the next in nearly all parties at once: a sign test over the
 * parties that have both, as likely to rise as to fall if nothing has changed. With fewer than eight pairs nothing is said.
 */
export function observeShifts(results: readonly SeenResult[], lastYear: readonly SeenResult[]): readonly Observation[] {
  const before = new Map(lastYear.map((one) => [`${one.organisationId} ${one.code}`, one]));
  return [...Map.groupBy(results, ({ code }) => code)].flatMap(([code, all]): Observation[] => {
    const moves = all.flatMap((one) => {
      const [now, then] = [figure(one.value), figure(before.get(`${one.organisationId} ${one.code}`)?.value)];
      const order = now === null || then === null ? 0 : compare(now, then);
      const points = one.points.flatMap((point) => figure(point) ?? []);
      // Without a ladder more is taken for better.
      const rising = points.length < 2 || isRising(points);
      return order === 0 ? [] : [{ one, better: order > 0 === rising }];
    });
    const better = moves.filter((move) => move.better).length;
    const [many, direction] = better * 2 >= moves.length ? [better, 'better'] : [moves.length - better, 'worse'];
    const { n, d } = tailOfHalves(moves.length, many);
    // Either direction would be shown, so that the chance is twice as high.
    const tail = { n: n * 2n, d };
    const [first] = moves;
    if (!first || moves.length < observationSettings.fewestCases || !isRare(tail, observationSettings.rarity))
      return [];
    const { fiscalYear, round } = first.one;
    return [
      {
        ...{ id: `distribution-shift/${code}`, rule: 'distribution-shift', organisationId: 'opdc', fiscalYear },
        facts: {
          code,
          pairs: String(moves.length),
          many: String(many),
          direction,
          oneIn: oneIn(tail),
          lastYear: String(fiscalYear - 1),
        },
        seen: moves.map(({ one }) => ({ organisationId: one.organisationId, fiscalYear, round, code })),
        others: [],
      },
    ];
  });
}
