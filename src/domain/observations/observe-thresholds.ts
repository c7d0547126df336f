import { isRare, oneIn, tailOfHalves } from './how-rare.ts';
import { nearThreshold } from './ladder-places.ts';
import type { Observation, SeenResult } from './observation.ts';
import { observationSettings } from './observation-settings.data.ts';

/**
 * Results that pile up just above thresholds: of those that lie close to one, so many more lie above than below as comes by
 * chance in one of a hundred at the most, if either side were as likely. Of an indicator over all parties, and of a party
 * over all its indicators. With fewer than eight close ones nothing is said.
 */
export function observeThresholds(results: readonly SeenResult[]): readonly Observation[] {
  const own = results.filter((one) => !one.isAlikeByNature);
  return [
    ...[...Map.groupBy(own, ({ round, code }) => `${round}/${code}`)].flatMap(([key, all]) => pileUp(key, 'opdc', all)),
    ...[...Map.groupBy(own, ({ round, organisationId }) => `${round}/${organisationId}`)].flatMap(([, all]) =>
      pileUp(`${all[0]?.round}/all`, all[0]?.organisationId ?? '', all),
    ),
  ];
}

function pileUp(key: string, organisationId: string, results: readonly SeenResult[]): Observation[] {
  const near = results.flatMap((one) => {
    const found = nearThreshold(one.value, one.points, observationSettings.nearThreshold);
    return found === null ? [] : [{ one, ...found }];
  });
  const above = near.filter(({ side }) => side === 'above');
  const tail = tailOfHalves(near.length, above.length);
  const [first] = above;
  if (!first || near.length < observationSettings.fewestCases || !isRare(tail, observationSettings.rarity)) return [];
  const { fiscalYear, round, code } = first.one;
  const ofNation = organisationId === 'opdc';
  return [
    {
      ...{ id: `just-above-threshold/${key}`, rule: 'just-above-threshold', organisationId, fiscalYear },
      facts: {
        ...{ round, near: String(near.length), above: String(above.length), oneIn: oneIn(tail) },
        ...(ofNation ? { code } : {}),
      },
      seen: above.map(({ one }) => ({ organisationId: one.organisationId, fiscalYear, round, code: one.code })),
      others: [],
    },
  ];
}
