import { checkFramework } from '../framework/check-framework.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { FrameworkProblemCode } from '../framework/problem.ts';
import type { Sourced } from '../framework/source-schema.ts';
import type { Component } from '../framework/tree-schema.ts';
import { walkTree } from '../framework/walk-tree.ts';
import { formatHalfUp, parseDecimal, powerOfTen } from '../values/decimal.ts';
import { fraction, isZero, subtract } from '../values/fraction.ts';
import { atField, type Outcome } from '../values/result.ts';
import type { PolicyChange } from './policy-change.ts';

const tried = { assumption: 'ค่าที่ทดลองในฉากทัศน์ ไม่มีผลกับกรอบที่ใช้อยู่' };

/**
 * The framework that a scenario supposes, checked as any other framework: what contradicts itself is refused with every
 * problem, at the field that was typed where there is one. Ladders of single indicators belong to agreements, not to it.
 */
export function applyChange(framework: Framework, change: PolicyChange): Outcome<Framework, FrameworkProblemCode> {
  const changed = checkFramework({
    ...framework,
    components: framework.components.map((one) => withWeights(one, change)),
    sharedWeights: framework.sharedWeights.map((one) => {
      const sum = change[`shared.${one.value.components.join('+')}`];
      return sum === undefined ? one : changedTo({ ...one.value, sum });
    }),
    scale: withLevels(framework.scale, change),
    missing: changedIf(framework.missing, change.missing, (score) => ({ ...framework.missing.value, score })),
    latePenalty: changedIf(framework.latePenalty, change['per-day'], (perDay) => penaltyOf(framework, perDay)),
    grades: withBands(framework, change),
  });
  if (changed.ok) return changed;
  const fields = fieldsByPath(framework);
  return {
    ok: false,
    refusals: changed.refusals.map((one) => atField(one, fields.get(one.field ?? '') ?? one.field ?? '')),
  };
}

function changedTo<Value>(value: Value): Sourced<Value> {
  return { value, source: tried };
}

function changedIf<Value>(before: Sourced<Value>, text: string | undefined, make: (text: string) => Value) {
  return text === undefined ? before : changedTo(make(text));
}

function withWeights(component: Component, change: PolicyChange): Component {
  const weight = change[`weight.${component.code}`];
  return {
    ...component,
    ...(weight === undefined ? {} : { weight: changedTo<string | null>(weight) }),
    ...(component.children ? { children: component.children.map((one) => withWeights(one, change)) } : {}),
  };
}

/** A year without a penalty that is given one charges it in every round. */
function penaltyOf({ latePenalty, rounds }: Framework, perDay: string): Framework['latePenalty']['value'] {
  const typed = parseDecimal(perDay);
  if (typed.ok && isZero(typed.value)) return null;
  const inForce = latePenalty.value ?? {
    ...({ dayKind: 'working-day', appliesTo: 'total' } as const),
    rounds: rounds.map(({ code }) => code),
  };
  return { ...inForce, perDay };
}

function withLevels(scale: Framework['scale'], change: PolicyChange): Framework['scale'] {
  const levels = scale.levels.value.map((level, index) => {
    const score = change[`level.${index + 1}`];
    return score === undefined ? level : { ...level, score };
  });
  const below =
    change.below === 'zero' || change.below === 'clamp' ? changedTo<'zero' | 'clamp'>(change.below) : scale.below;
  return { ...scale, below, levels: { ...scale.levels, value: levels } };
}

/** A band that begins elsewhere ends the one below it there; the best ends at the top of the scale, the worst at its bottom. */
function withBands({ grades, scale }: Framework, change: PolicyChange): Framework['grades'] {
  if (grades.value === null) return grades;
  const { decimals, bands } = grades.value;
  const changed = withLevels(scale, change);
  const top = topOf(changed) === topOf(scale) ? undefined : topOf(changed);
  const bottom = bottomOf(changed) === bottomOf(scale) ? undefined : bottomOf(changed);
  const last = bands.length - 1;
  const moved = bands.map((band, index) => ({
    ...band,
    from: change[`band.${band.code}`] ?? (index === last ? (bottom ?? band.from) : band.from),
  }));
  const joined = moved.map((band, index) => {
    const above = moved[index - 1];
    if (!above) return { ...band, to: top ?? band.to };
    return above.from === bands[index - 1]?.from ? band : { ...band, to: justBelow(above.from, decimals) };
  });
  return { ...grades, value: { decimals, bands: joined } };
}

const topOf = ({ levels }: Framework['scale']) => levels.value.at(-1)?.score;
const bottomOf = ({ levels, below }: Framework['scale']) => (below.value === 'zero' ? '0' : levels.value[0]?.score);

function justBelow(from: string, decimals: number): string {
  const parsed = parseDecimal(from);
  if (!parsed.ok) return from;
  return formatHalfUp(subtract(parsed.value, fraction(1n, powerOfTen(decimals))), decimals);
}

/** The fields of the form by the paths at which the checks of a framework name them. */
function fieldsByPath(framework: Framework): ReadonlyMap<string, string> {
  const fields: [string, string][] = [
    ...walkTree(framework.components).map(({ component, path }): [string, string] => [
      `${path}.weight.value`,
      `weight.${component.code}`,
    ]),
    ...framework.sharedWeights.map(({ value }, index): [string, string] => [
      `sharedWeights.${index}.value.sum`,
      `shared.${value.components.join('+')}`,
    ]),
    ...framework.scale.levels.value.map((_, index): [string, string] => [
      `scale.levels.value.${index}.score`,
      `level.${index + 1}`,
    ]),
    ...(framework.grades.value?.bands ?? []).flatMap(({ code }, index): [string, string][] => [
      [`grades.value.bands.${index}.from`, `band.${code}`],
      [`grades.value.bands.${index + 1}.to`, `band.${code}`],
    ]),
    ['missing.value.score', 'missing'],
    ['latePenalty.value.perDay', 'per-day'],
  ];
  return new Map(fields);
}
