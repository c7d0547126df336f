import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { compare, type Fraction, fromInteger, HUNDRED, isNegative, multiply, sumOf, ZERO } from '../values/fraction.ts';
import { accept, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../values/result.ts';

/** What amounts are rounded to. */
export const incentiveUnits = ['baht', 'satang'] as const;
export type IncentiveUnit = (typeof incentiveUnits)[number];

/** A level of results and the parts that one party of it receives. */
export interface IncentiveLevel {
  readonly name: string;
  /** The lowest total of the level, decimal text. */
  readonly from: string;
  /** Decimal text; the shares of all levels are 100 together. */
  readonly share: string;
}

/** Rules by which a budget is allotted: typed by OPDC where no source states shares. The highest level first. */
export interface IncentiveRules {
  readonly unit: IncentiveUnit;
  readonly levels: readonly IncentiveLevel[];
}

/** So many levels can be typed. */
export const mostLevels = 6;

/** How long the name of a level or of an allocation may be. */
export const longestIncentiveName = 200;

/** The field of one part of a level, from 0. */
export const levelField = (index: number, part: keyof IncentiveLevel) => `levels.${index}.${part}`;

export type IncentiveRulesRefusal =
  | 'incentives-levels-missing'
  | 'incentives-level-name'
  | 'incentives-level-same'
  | 'incentives-level-number'
  | 'incentives-level-order'
  | 'incentives-share-order'
  | 'incentives-shares-sum';

interface ReadLevel {
  readonly index: number;
  readonly name: string;
  readonly from: Fraction;
  readonly share: Fraction;
}

/** The levels as they were typed; one of which nothing is typed is left out. Every refusal is beside its field. */
export function readLevels(
  typed: readonly IncentiveLevel[],
): Outcome<readonly IncentiveLevel[], IncentiveRulesRefusal> {
  const outcomes = typed.flatMap((level, index) => {
    const isTyped = [level.name, level.from, level.share].some((text) => text.trim() !== '');
    return isTyped ? [readLevel(level, index)] : [];
  });
  if (outcomes.length === 0 || outcomes.length > mostLevels)
    return refuse('incentives-levels-missing', { most: mostLevels }, levelField(0, 'name'));
  const refused = outcomes.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refused.length > 0) return refuseAll(refused);
  const levels = outcomes.flatMap((one) => (one.ok ? [one.value] : []));
  const disordered = disorderOf(levels);
  if (disordered.length > 0) return refuseAll(disordered);
  return accept(
    levels.map(({ name, from, share }) => ({ name, from: toDecimalText(from), share: toDecimalText(share) })),
  );
}

function readLevel(typed: IncentiveLevel, index: number): Outcome<ReadLevel, IncentiveRulesRefusal> {
  const name = typed.name.trim();
  const [from, share] = [numberFrom(typed.from), numberFrom(typed.share)];
  const longest = longestIncentiveName;
  const refused = [
    ...(name === '' || [...name].length > longest
      ? [refusal('incentives-level-name', { longest }, levelField(index, 'name'))]
      : []),
    ...(from === null ? [refusal('incentives-level-number', undefined, levelField(index, 'from'))] : []),
    ...(share === null ? [refusal('incentives-level-number', undefined, levelField(index, 'share'))] : []),
  ];
  if (from === null || share === null || refused.length > 0) return refuseAll(refused);
  return accept({ index, name, from, share });
}

const isWhole = ({ n, d }: Fraction) => n % d === 0n;
const MOST = fromInteger(1_000_000);
const MOST_BAHT = fromInteger(1_000_000_000_000n);

/** A number from 0 to a million, with at most four decimals; null of anything else. */
function numberFrom(text: string): Fraction | null {
  const read = parseDecimal(text.trim());
  if (!read.ok || isNegative(read.value) || compare(read.value, MOST) > 0) return null;
  return isWhole(multiply(read.value, fromInteger(10_000))) ? read.value : null;
}

/** A higher level begins higher, receives no less and has a name of its own; together they are 100. */
function disorderOf(levels: readonly ReadLevel[]): readonly Refusal<IncentiveRulesRefusal>[] {
  const disordered = levels.flatMap((level, at) => {
    const above = levels[at - 1];
    if (above === undefined) return [];
    const facts = { above: above.name };
    return [
      ...(compare(level.from, above.from) >= 0
        ? [refusal('incentives-level-order', facts, levelField(level.index, 'from'))]
        : []),
      ...(compare(level.share, above.share) > 0
        ? [refusal('incentives-share-order', facts, levelField(level.index, 'share'))]
        : []),
      ...(levels.slice(0, at).some(({ name }) => name === level.name)
        ? [refusal('incentives-level-same', { name: level.name }, levelField(level.index, 'name'))]
        : []),
    ];
  });
  const sum = sumOf(levels.map(({ share }) => share));
  if (disordered.length > 0 || compare(sum, HUNDRED) === 0) return disordered;
  const last = levels.at(-1)?.index ?? 0;
  return [refusal('incentives-shares-sum', { sum: toDecimalText(sum) }, levelField(last, 'share'))];
}

/** A budget as typed: positive baht with at most two decimals, whole baht where amounts are. */
export function readBudget(
  text: string,
  unit: IncentiveUnit,
): Outcome<Fraction, 'incentives-budget' | 'incentives-budget-whole'> {
  const read = parseDecimal(text.trim());
  if (!read.ok || !isMoney(read.value)) return refuse('incentives-budget', undefined, 'budget');
  if (unit === 'baht' && !isWhole(read.value)) return refuse('incentives-budget-whole', undefined, 'budget');
  return accept(read.value);
}

function isMoney(value: Fraction): boolean {
  const isWithin = compare(value, ZERO) > 0 && compare(value, MOST_BAHT) <= 0;
  return isWithin && isWhole(multiply(value, HUNDRED));
}
