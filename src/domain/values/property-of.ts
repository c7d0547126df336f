/** What a value of unknown shape holds under a name: an error that was thrown, a text read as JSON. Undefined if it has no such part. */
export function propertyOf(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
