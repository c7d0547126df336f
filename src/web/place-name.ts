import { bangkok, provinces } from '../frameworks/provinces.ts';

/** The name of a place that counts for holidays. */
export function placeName(code: string): string {
  return code === bangkok.code ? bangkok.name : (provinces.find((one) => one.code === code)?.name ?? code);
}
