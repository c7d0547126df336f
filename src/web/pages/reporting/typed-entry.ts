import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { type FormBody, textOf } from '../../form-body.ts';

/** What was typed on an entry's form, exactly as it was typed. */
export interface TypedEntry {
  readonly variables: Readonly<Record<string, string>>;
  readonly narrative: string;
  readonly obstacles: string;
  readonly supporting: string;
}

const prefix = 'variables.';

/** The name of one variable's field: what a refusal of that variable names too. */
export function variableField(name: string): string {
  return `${prefix}${name}`;
}

/** Reads the form. Fields the indicator does not have are kept, so that they are refused rather than lost. */
export function typedEntry(form: FormBody): TypedEntry {
  const names = Object.keys(form).filter((name) => name.startsWith(prefix));
  return {
    variables: Object.fromEntries(names.map((name) => [name.slice(prefix.length), textOf(form, name)])),
    narrative: textOf(form, 'narrative'),
    obstacles: textOf(form, 'obstacles'),
    supporting: textOf(form, 'supporting'),
  };
}

/** What the form shows: what was typed last, else what is stored. */
export function shownEntry(indicator: Indicator, stored: TypedEntry, typed: TypedEntry | undefined): TypedEntry {
  const source = typed ?? stored;
  const variables = indicator.variables.map(({ name }) => [name, source.variables[name] ?? ''] as const);
  return { ...source, variables: Object.fromEntries(variables) };
}

/** A variable's label for its field: the note on how a step is coded is for machines and is left out. */
export function fieldLabel({ name, label }: Indicator['variables'][number]): string {
  return isStep(name) ? label.replace(/\s*\(1 = [^)]*\)$/, '') : label;
}

/** True for a milestone's step, which is done or not done, and never a figure. */
export function isStep(name: string): boolean {
  return /^(?:p\d+_)*step\d+$/.test(name);
}
