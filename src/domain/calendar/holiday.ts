/**
 * A dated record with a scope, maintained by an officer. `scope`: `national`, or codes and regions separated by spaces
 * (`TH-10 region:north`).
 */
export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly scope: string;
}

/** A holiday of a pasted list, with the number of its line as whoever pasted it counts. */
export interface PastedHoliday extends Holiday {
  readonly line: number;
}

export type Region = 'central' | 'east' | 'north-east' | 'north' | 'south';

const regions: readonly { readonly first: number; readonly last: number; readonly region: Region }[] = [
  { first: 11, last: 19, region: 'central' },
  { first: 20, last: 27, region: 'east' },
  { first: 30, last: 49, region: 'north-east' },
  { first: 50, last: 67, region: 'north' },
  { first: 70, last: 77, region: 'central' },
  { first: 80, last: 96, region: 'south' },
];

/**
 * The region of a province by its ISO code, as the clusters of 2560 divide the country; `undefined` for Bangkok, which
 * every regional holiday names by its own code.
 */
export function regionOf(place: string): Region | undefined {
  const number = Number(/^TH-(\d{2})$/.exec(place)?.[1]);
  return regions.find((one) => number >= one.first && number <= one.last)?.region;
}

/** True for a region as scopes name it: `region:north`. */
export function isRegionScope(text: string): boolean {
  return regions.some(({ region }) => text === `region:${region}`);
}

/** True if the holiday applies at the place, an ISO code such as `TH-42`. */
export function isInForceAt(holiday: Holiday, place: string): boolean {
  const scopes = holiday.scope.split(' ');
  const region = regionOf(place);
  return scopes.includes('national') || scopes.includes(place) || (!!region && scopes.includes(`region:${region}`));
}

/** The holidays that apply at the place. */
export function holidayDatesAt(place: string, holidays: readonly Holiday[]): ReadonlySet<string> {
  return new Set(holidays.filter((one) => isInForceAt(one, place)).map((one) => one.date));
}
