/** An instant as a template's date, in UTC. */
export function dateParts(instant: string) {
  const [year, month, day, hour, minute, second] = (instant.match(/\d+/g) ?? []).map(Number);
  return { year, month, day, hour, minute, second };
}
