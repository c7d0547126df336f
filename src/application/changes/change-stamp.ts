import type { ChangeStamp } from './changes-ports.ts';

/** The same while no data of any province, cluster or of the nation has changed. */
export function nationChangeStamp(changeStamp: ChangeStamp): string {
  return changeStamp.places;
}

/**
 * The same while no data of this party (a province's ISO code, or a cluster), of any cluster (whose results may count
 * in its provinces), or shared by all, has changed.
 */
export function partyChangeStamp(changeStamp: ChangeStamp, organisationId: string): string {
  const clusters = changeStamp.places.match(/cluster-\S+/g) ?? [];
  return [countOf(changeStamp, organisationId), countOf(changeStamp, 'nation'), ...clusters].join(' ');
}

/** Stands still while nothing that all share (frameworks, holidays, organisations) was changed. */
export function sharedChangeStamp(changeStamp: ChangeStamp): string {
  return countOf(changeStamp, 'nation');
}

function countOf(changeStamp: ChangeStamp, place: string): string {
  const start = ` ${changeStamp.places}`.indexOf(` ${place}:`);
  if (start === -1) return `${place}:0`;
  const end = changeStamp.places.indexOf(' ', start);
  return changeStamp.places.slice(start, end === -1 ? undefined : end);
}
