/** Fields of a form by name, as text. */
type Fields = Readonly<Record<string, string>>;

/**
 * Fills what is still empty from an earlier form, never what somebody has typed. `names` are the fields that may be
 * taken over; `copied` names those that were.
 */
export function copyForward(
  now: Fields,
  before: Fields,
  names: readonly string[],
): { readonly fields: Fields; readonly copied: readonly string[] } {
  const copied = names.filter((name) => (now[name] ?? '').trim() === '' && (before[name] ?? '').trim() !== '');
  return { fields: { ...now, ...Object.fromEntries(copied.map((name) => [name, before[name] ?? ''])) }, copied };
}
