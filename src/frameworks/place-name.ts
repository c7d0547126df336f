import { bangkok, provinces } from './provinces.ts';

/** The name of a place whose holidays count. */
export function placeName(code: string): string {
  return code === bangkok.code ? bangkok.name : (provinces.find((one) => one.code === code)?.name ?? code);
}
