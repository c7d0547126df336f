/** Every place of a value in a record, as the keys that lead to it. */
export function placesIn(value: unknown): readonly (readonly string[])[] {
  return [...new Map(everyPlace(value).map((place) => [place.join('.'), place])).values()].filter(
    ({ length }) => length > 0,
  );
}

function everyPlace(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...everyPlace(inner).map((rest) => [key, ...rest])]);
}

/** A copy with another value at the place; `undefined` removes it. */
export function changedAt(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  change: (at: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === key ? changedFurther(one, rest, change) : one));
  }
  const record = Object.assign({}, value);
  return { ...record, [key]: changedFurther(Reflect.get(record, key), rest, change) };
}

function changedFurther(value: unknown, rest: readonly string[], change: (at: unknown) => unknown): unknown {
  return rest.length === 0 ? change(value) : changedAt(value, rest, change);
}
