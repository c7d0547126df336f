import type { Tally } from './changes-ports.ts';

/** Stands still while nothing of any province or of the nation was changed. */
export function nationMark(tally: Tally): string {
  return tally.places;
}

/** Stands still while nothing of this province (ISO code), or of what all provinces share, was changed. */
export function provinceMark(tally: Tally, organisationId: string): string {
  return `${countOf(tally, organisationId)} ${countOf(tally, 'nation')}`;
}

function countOf(tally: Tally, place: string): string {
  const start = ` ${tally.places}`.indexOf(` ${place}:`);
  if (start === -1) return `${place}:0`;
  const end = tally.places.indexOf(' ', start);
  return tally.places.slice(start, end === -1 ? undefined : end);
}
