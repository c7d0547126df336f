import type { ChangeStamp } from './changes-ports.ts';

/** Stands still while nothing of any province, cluster or of the nation was changed. */
export function nationChangeStamp(changeStamp: ChangeStamp): string {
  return changeStamp.places;
}

/**
 * Stands still while nothing of this party (a province's ISO code, or a cluster), of any cluster (whose results may count
 * in its provinces), or of what all share, was changed.
 */
export function partyChangeStamp(changeStamp: ChangeStamp, organisationId: string): string {
  const clusters = changeStamp.places.match(/cluster-\S+/g) ?? [];
  return [countOf(changeStamp, organisationId), countOf(changeStamp, 'nation'), ...clusters].join(' ');
}

function countOf(changeStamp: ChangeStamp, place: string): string {
  const start = ` ${changeStamp.places}`.indexOf(` ${place}:`);
  if (start === -1) return `${place}:0`;
  const end = changeStamp.places.indexOf(' ', start);
  return changeStamp.places.slice(start, end === -1 ? undefined : end);
}
