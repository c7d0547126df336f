/** A value with every text in it changed, except those of the named fields. */
export function eachText<Value>(
  value: Value,
  change: (text: string) => string,
  untouched: ReadonlySet<string> = new Set(),
): Value {
  return changed(value, change, untouched) as Value;
}

function changed(value: unknown, change: (text: string) => string, untouched: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => changed(inner, change, untouched));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    untouched.has(key) ? inner : changed(inner, change, untouched),
  ]);
  return Object.fromEntries(entries);
}
