import type { Framework } from '../framework/framework-schema.ts';
import { walkTree } from '../framework/walk-tree.ts';
import { plainNumber } from '../values/decimal.ts';

/**
 * What a scenario changes of a framework: texts by the name of their field, as they are typed; a field that is not there
 * changes nothing. Plain JSON, so that it is stored, sent and printed as it is.
 */
export type PolicyChange = Readonly<Record<string, string>>;

/** One thing of a framework that may be changed, as it is in force. */
export interface ChangeableValue {
  readonly field: string;
  readonly kind: 'weight' | 'shared-weight' | 'level' | 'band' | 'missing' | 'per-day';
  /** The component, level or grade it belongs to; empty where there is only one. */
  readonly of: string;
  /** Decimal text; empty where the framework has none. */
  readonly value: string;
}

/** How results below the first point of a ladder are scored in the scenario; the agreements decide where it is empty. */
export const belowField = 'below';
/** `all`: the years before whose frameworks are built alike are rescored too. */
export const yearsField = 'years';
/** Another ladder of one indicator: the values of its points, first the lowest score, parted by spaces. */
export const ladderPrefix = 'ladder.';
/** The longest text of a value. */
export const longestValue = 200;

/** Everything of a framework that a scenario may give another figure, in the framework's order. */
export function changeableValues(framework: Framework): readonly ChangeableValue[] {
  const grades = framework.grades.value;
  return [
    ...walkTree(framework.components).flatMap(({ component: { code, name, weight } }) =>
      weight.value === null ? [] : [changeable(`weight.${code}`, 'weight', `${code} ${name}`, weight.value)],
    ),
    ...framework.sharedWeights.map(({ value }) =>
      changeable(`shared.${value.components.join('+')}`, 'shared-weight', value.components.join(' + '), value.sum),
    ),
    ...framework.scale.levels.value.map(({ name, score }, index) =>
      changeable(`level.${index + 1}`, 'level', name, score),
    ),
    ...(grades?.bands.slice(0, -1) ?? []).map(({ code, name, from }) => changeable(`band.${code}`, 'band', name, from)),
    changeable('missing', 'missing', '', framework.missing.value.score),
    changeable('per-day', 'per-day', '', framework.latePenalty.value?.perDay ?? ''),
  ];
}

function changeable(field: string, kind: ChangeableValue['kind'], of: string, value: string): ChangeableValue {
  return { field, kind, of, value };
}

/**
 * What of the typed texts changes something: known fields with another figure than the one in force, tidied. Ladders are
 * those of the indicators named.
 */
export function changeOf(
  framework: Framework,
  typed: Readonly<Record<string, string>>,
  indicators: readonly string[],
): PolicyChange {
  const change: Record<string, string> = {};
  for (const { field, value } of changeableValues(framework)) {
    const text = plainNumber(typed[field]?.trim() ?? '');
    if (text !== '' && text !== plainNumber(value)) change[field] = text;
  }
  const below = typed[belowField] ?? '';
  if (below === 'zero' || below === 'clamp') change[belowField] = below;
  if (typed[yearsField] === 'all') change[yearsField] = 'all';
  for (const code of indicators) {
    const values = ladderValues(typed[`${ladderPrefix}${code}`] ?? '');
    if (values.length > 0) change[`${ladderPrefix}${code}`] = values.join(' ');
  }
  return change;
}

/** The values that a ladder is typed with: parted by spaces, semicolons or lines, each with its grouping commas. */
export function ladderValues(text: string): readonly string[] {
  return text
    .split(/[\s;]+/)
    .filter((one) => one !== '')
    .map(plainNumber);
}

/** The indicators whose ladder a scenario changes, with its values. */
export function laddersOf(change: PolicyChange): ReadonlyMap<string, readonly string[]> {
  const ladders = Object.entries(change).filter(([field]) => field.startsWith(ladderPrefix));
  return new Map(ladders.map(([field, text]) => [field.slice(ladderPrefix.length), ladderValues(text)]));
}

/** True where a scenario differs from the rule in force at all. */
export function changesSomething(change: PolicyChange): boolean {
  return Object.keys(change).some((field) => field !== yearsField);
}
