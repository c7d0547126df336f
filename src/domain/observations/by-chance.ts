import type { RoundCode } from '../framework/source-schema.ts';
import { compare, type Fraction, fromInteger, isNegative, multiply, negate, subtract } from '../values/fraction.ts';
import { choose } from './how-rare.ts';
import { figure } from './ladder-places.ts';
import { observationSettings } from './observation-settings.data.ts';

/** How far one figure of an indicator lies apart among all parties that sent it in a round. */
export interface FigureSpread {
  readonly round: RoundCode;
  readonly code: string;
  /** The name of the figure among those that were typed. */
  readonly name: string;
  /** How many sent a number. */
  readonly parties: number;
  /** The values a quarter and three quarters of the way up, decimal text. */
  readonly low: string;
  readonly high: string;
  /** The most decimals that anybody wrote. */
  readonly decimals: number;
}

/** The figures of one result, and how far each lies apart; a figure without a spread counts as one of few parties. */
export interface ComparedFigures {
  readonly variables: Readonly<Record<string, string>>;
  readonly spreads: readonly FigureSpread[];
}

/** Whether so many parties with the same figures are expected by chance more often than once in `rarity` such indicators. */
export function isGroupExpected(compared: ComparedFigures, many: number): boolean {
  const ways = choose(BigInt(Math.max(partiesOf(compared), many)), BigInt(many));
  return isExpected(ways, possibleValues(compared), many - 1);
}

/** The same for one party that has the figures of another round: any of the parties may have them by chance. */
export function isRepeatExpected(compared: ComparedFigures): boolean {
  return isExpected(BigInt(Math.max(partiesOf(compared), 1)), possibleValues(compared), 1);
}

/** `ways` of choosing parties, each of which has the first one's figures by chance, `times` over: more than one in `rarity`. */
function isExpected(ways: bigint, possible: Fraction, times: number): boolean {
  const most = { n: possible.n ** BigInt(times), d: possible.d ** BigInt(times) };
  return compare(multiply(fromInteger(ways), fromInteger(observationSettings.rarity)), most) > 0;
}

const partiesOf = ({ spreads }: ComparedFigures) => Math.max(0, ...spreads.map(({ parties }) => parties));

/**
 * Among how many equally likely values the figures lie: of the figure that has the most of them, at least one. The others
 * may follow from it (a sum, a share), so they make nothing rarer.
 */
function possibleValues({ variables, spreads }: ComparedFigures): Fraction {
  const counts = Object.entries(variables).flatMap(([name, text]) => {
    const spread = spreads.find((one) => one.name === name);
    return widthOf(text, spread) ?? [];
  });
  return counts.reduce((most, one) => (compare(one, most) > 0 ? one : most), fromInteger(1));
}

/**
 * Twice what lies between the quartiles, in steps of the last decimal that was written; of few parties, where nothing can be
 * said of a spread, what lies between zero and the figure.
 */
function widthOf(text: string, spread: FigureSpread | undefined): Fraction | null {
  if (spread === undefined || spread.parties < observationSettings.fewestCases) {
    const own = figure(text);
    return own === null ? null : inSteps(isNegative(own) ? negate(own) : own, text.split('.')[1]?.length ?? 0);
  }
  const [low, high] = [figure(spread.low), figure(spread.high)];
  if (low === null || high === null) return null;
  return inSteps(multiply(fromInteger(2), subtract(high, low)), spread.decimals);
}

function inSteps(width: Fraction, decimals: number): Fraction {
  return multiply(width, fromInteger(10n ** BigInt(decimals)));
}
