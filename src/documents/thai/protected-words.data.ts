import { thaiMonths } from '../../domain/values/thai-date.ts';
import { unbrokenWords } from '../../domain/values/unbroken-words.data.ts';
import { bangkok, provinces } from '../../frameworks/provinces.ts';

/**
 * A short name of a province is not parted from its จังหวัด. On paper a long one may be: the two together do not fit the
 * narrow columns and the lines of signatures.
 */
const shortProvinces = provinces.filter((one) => one.name.length <= 5).map((one) => `จังหวัด${one.name}`);

/** Words that a paper never breaks: names of places and months, offices, and words of the subject. */
export const protectedWords: readonly string[] = [
  ...shortProvinces,
  ...provinces.map((province) => province.name),
  bangkok.name,
  ...thaiMonths.flat(),
  ...unbrokenWords,
];
