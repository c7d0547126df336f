import { rowIn } from '../values/known-names.ts';

/** Fields of a form by name, as text. */
type Fields = Readonly<Record<string, string>>;

/**
 * Fills empty fields from an earlier form, never fields that somebody has typed. `names` are the fields that may be
 * copied; `copied` names those that were.
 */
export function copyForward<Name extends string>(
  now: Fields,
  before: Fields,
  names: readonly Name[],
): { readonly fields: Fields; readonly copied: readonly Name[] } {
  const copied = names.filter(
    (name) => (rowIn(now, name) ?? '').trim() === '' && (rowIn(before, name) ?? '').trim() !== '',
  );
  return { fields: { ...now, ...Object.fromEntries(copied.map((name) => [name, rowIn(before, name) ?? ''])) }, copied };
}
