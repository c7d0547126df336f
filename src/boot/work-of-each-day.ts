/** Does each piece of work though another failed; fails afterwards with everything that did. */
export async function workOfEachDay(pieces: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const piece of pieces) await piece().catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults.length === 1 ? faults[0] : new AggregateError(faults);
}
