import type { CivilDate } from '../values/kinds-of-text.ts';
import { laterProvinces } from './founded-later.data.ts';

/** True if the province existed on this day; all but the later ones always did. */
export function isFoundedBy(provinceId: string, day: CivilDate): boolean {
  const later = laterProvinces.find((one) => one.id === provinceId);
  return later === undefined || later.foundedOn <= day;
}
