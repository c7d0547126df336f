import { ladderPrefix, type PolicyChange } from '../../../domain/policy-scenarios/policy-change.ts';

/** So many ladders have fields in the form; a scenario that changes more has a field for each. */
const LADDER_FIELDS = 3;
const ownField = /^(?:(?:weight|shared|level|band|ladder)\..{1,80}|missing|per-day|below|years)$/;

/** The fields of one ladder of the form: which indicator, and its values. */
export function ladderFields(index: number) {
  return { code: `ladder-code-${index + 1}`, values: `ladder-values-${index + 1}` };
}

/** The texts of a scenario by field, from the form or from the address alike. */
export function typedScenario(names: readonly string[], read: (name: string) => string): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const name of names) if (ownField.test(name)) typed[name] = read(name);
  for (let index = 0; index < names.length; index += 1) {
    const { code, values } = ladderFields(index);
    if (!names.includes(code)) break;
    if (read(code) !== '' && read(values).trim() !== '') typed[`${ladderPrefix}${read(code)}`] = read(values);
  }
  return typed;
}

/** The ladders that the form shows: those that are typed, then empty ones. */
export function shownLadders(typed: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const given = Object.entries(typed).flatMap(([field, text]): (readonly [string, string])[] =>
    field.startsWith(ladderPrefix) ? [[field.slice(ladderPrefix.length), text]] : [],
  );
  const empty = Array.from({ length: Math.max(1, LADDER_FIELDS - given.length) }, () => ['', ''] as const);
  return [...given, ...empty];
}

/** A scenario as the query of an address, so that it can be opened and sent to others. */
export function queryOfScenario(change: PolicyChange, more: Readonly<Record<string, string>> = {}): string {
  return `?${new URLSearchParams({ ...change, ...more }).toString()}`;
}
