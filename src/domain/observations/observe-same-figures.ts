import { isZero } from '../values/fraction.ts';
import { type ComparedFigures, type FigureSpread, isGroupExpected, isRepeatExpected } from './by-chance.ts';
import { figure } from './ladder-places.ts';
import type { Observation, SeenAt, SeenResult } from './observation.ts';

const at = ({ organisationId, fiscalYear, round, code }: SeenResult): SeenAt => ({
  organisationId,
  fiscalYear,
  round,
  code,
});

/** All figures that were typed, in the order of their names; null where there are none, or nothing but zeros. */
function figuresOf({ variables, isAlikeByNature }: SeenResult): string | null {
  if (isAlikeByNature) return null;
  const names = Object.keys(variables).sort();
  const figures = names.map((name) => figure(variables[name]));
  if (names.length === 0 || figures.every((one) => one === null || isZero(one))) return null;
  return names.map((name) => `${name}=${variables[name]}`).join(' ');
}

/** Every figure is told apart, so that other figures with the same result are another fact. */
function factsOf(one: SeenResult) {
  const figures = figuresOf(one) ?? '';
  return { code: one.code, value: one.value ?? figures, figures };
}

/**
 * The same figures, every one of them, of the same indicator in the same round of several parties, and of one party in two
 * rounds of the year. Zeros, steps of a few, what the centre or a cluster gave, and what is expected by chance, are no
 * observation. `spreads` are those of the indicators that `codesAlike` names.
 */
export function observeSameFigures(
  results: readonly SeenResult[],
  spreads: readonly FigureSpread[],
): readonly Observation[] {
  const ofEach = Map.groupBy(spreads, ({ round, code }) => `${round} ${code}`);
  const comparedOf = ({ variables, round, code }: SeenResult) => ({
    variables,
    spreads: ofEach.get(`${round} ${code}`) ?? [],
  });
  return [...betweenParties(results, comparedOf), ...betweenRounds(results, comparedOf)];
}

/** The indicators of which some results have the same figures. */
export function codesAlike(results: readonly SeenResult[]): readonly string[] {
  return [...new Set(groups(results, ({ code }) => code).flatMap(([first]) => (first ? [first.code] : [])))];
}

type ComparedOf = (one: SeenResult) => ComparedFigures;

function betweenParties(results: readonly SeenResult[], comparedOf: ComparedOf): Observation[] {
  return groups(results, (one) => `${one.round} ${one.code}`).flatMap((same) => {
    const [first] = same;
    const parties = new Set(same.map((one) => one.organisationId)).size;
    if (first === undefined || parties < 2 || isGroupExpected(comparedOf(first), parties)) return [];
    return same.map((one): Observation => {
      const others = same.filter((other) => other.organisationId !== one.organisationId);
      const { organisationId, fiscalYear, round, code } = one;
      return {
        ...{ id: `same-figures/${round}/${code}`, rule: 'same-figures', organisationId, fiscalYear },
        facts: { ...factsOf(one), round, parties: String(others.length) },
        ...{ seen: [at(one)], others: others.map(at) },
      };
    });
  });
}

function betweenRounds(results: readonly SeenResult[], comparedOf: ComparedOf): Observation[] {
  return groups(results, (one) => `${one.organisationId} ${one.code}`).flatMap((same): Observation[] => {
    const [first, second] = same;
    if (!first || !second || first.round === second.round || isRepeatExpected(comparedOf(second))) return [];
    const { organisationId, fiscalYear, code } = second;
    return [
      {
        ...{ id: `same-figures/rounds/${code}`, rule: 'same-figures', organisationId, fiscalYear },
        facts: { ...factsOf(second), rounds: same.map(({ round }) => round).join(' ') },
        ...{ seen: same.map(at), others: [] },
      },
    ];
  });
}

/** Results with the same figures within what `keyOf` holds together. */
function groups(
  results: readonly SeenResult[],
  keyOf: (one: SeenResult) => string,
): readonly (readonly SeenResult[])[] {
  const found = new Map<string, SeenResult[]>();
  for (const one of results) {
    const figures = figuresOf(one);
    if (figures === null) continue;
    const key = `${keyOf(one)}\n${figures}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()].filter((same) => same.length > 1);
}
