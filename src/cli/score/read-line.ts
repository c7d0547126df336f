import type { z } from 'zod';
import type { CalculatorRefusalFacts } from '../../domain/refusals/scoring.ts';
import { elementAt } from '../../domain/values/element-at.ts';
import { propertyOf } from '../../domain/values/property-of.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { kindOf, type Line, type LineKind, lineSchemas } from './line-schema.ts';

/** A line with a valid shape, by its kind. */
export type ReadLine = { [Kind in LineKind]: { readonly kind: Kind; readonly line: Line<Kind> } }[LineKind];

/** Checks the shape of a parsed line; the first fault is returned with its path. */
export function readLine(value: unknown): Outcome<ReadLine, keyof CalculatorRefusalFacts> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('line-not-understood');
  const kind = kindOf(value);
  if (!kind) return refuse('line-not-understood');
  const parsed = lineSchemas[kind].safeParse(value);
  if (parsed.success) return accept({ kind, line: parsed.data } as ReadLine);
  return refuseIssue(elementAt(parsed.error.issues, 0), value);
}

function refuseIssue(issue: z.core.$ZodIssue, value: object): Outcome<ReadLine, keyof CalculatorRefusalFacts> {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const name = String(issue.keys[0]).slice(0, 60);
    return refuse('unknown-field', { name }, [...path, name].join('.'));
  }
  const at = path.join('.');
  const given = valueAt(value, path);
  const name = path.at(-1) ?? '';
  if (given === undefined) return refuse('field-missing', { name }, at);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof given === 'number') {
    return refuse('text-expected', undefined, at);
  }
  return refuse('value-not-allowed', { name }, at);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = propertyOf(found, name);
  }
  return found;
}
