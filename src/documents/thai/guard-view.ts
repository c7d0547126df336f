import { guardThai } from './guard-thai.ts';

/** A view with every text guarded, except the named fields, which hold machine text or file properties. */
export function guardView(value: unknown, untouched: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return guardThai(value);
  if (Array.isArray(value)) return value.map((inner) => guardView(inner, untouched));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    untouched.has(key) ? inner : guardView(inner, untouched),
  ]);
  return Object.fromEntries(entries);
}
