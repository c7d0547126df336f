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
  const { clusters } = placesOf(changeStamp);
  return `${countOf(changeStamp, organisationId)} ${countOf(changeStamp, 'nation')} ${clusters}`;
}

/** Stands still while nothing that all share (frameworks, holidays, organisations) was changed. */
export function sharedChangeStamp(changeStamp: ChangeStamp): string {
  return countOf(changeStamp, 'nation');
}

function countOf(changeStamp: ChangeStamp, place: string): string {
  return placesOf(changeStamp).counts.get(place) ?? `${place}:0`;
}

interface Places {
  /** The stamp's text that was taken apart. */
  readonly text: string;
  /** Of each place its part of the text, such as `TH-42:17`. */
  readonly counts: ReadonlyMap<string, string>;
  readonly clusters: string;
}

let newest: Places = { text: '', counts: new Map(), clusters: '' };

/** Every request asks for a stamp that hardly ever differs from the one before: it is taken apart once. */
function placesOf({ places: text }: ChangeStamp): Places {
  if (text === newest.text) return newest;
  const parts = text.split(' ');
  const counts = new Map(parts.map((part) => [part.slice(0, part.lastIndexOf(':')), part]));
  newest = { text, counts, clusters: parts.filter((part) => part.startsWith('cluster-')).join(' ') };
  return newest;
}
