import type { Tally } from './changes-ports.ts';

/** Stands still while nothing of any province, cluster or of the nation was changed. */
export function nationMark(tally: Tally): string {
  return tally.places;
}

/**
 * Stands still while nothing of this party (a province's ISO code, or a cluster), of any cluster (whose results may count
 * in its provinces), or of what all share, was changed.
 */
export function partyMark(tally: Tally, organisationId: string): string {
  const clusters = tally.places.match(/cluster-\S+/g) ?? [];
  return [countOf(tally, organisationId), countOf(tally, 'nation'), ...clusters].join(' ');
}

function countOf(tally: Tally, place: string): string {
  const start = ` ${tally.places}`.indexOf(` ${place}:`);
  if (start === -1) return `${place}:0`;
  const end = tally.places.indexOf(' ', start);
  return tally.places.slice(start, end === -1 ? undefined : end);
}
