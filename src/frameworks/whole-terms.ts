import { unbrokenRuns } from '../domain/values/unbroken-runs.ts';
import { unbrokenWords } from '../domain/values/unbroken-words.data.ts';
import { provinceNames } from './province-names.data.ts';

const names = Object.values(provinceNames);

/**
 * What stands on one line of a page wherever there is room: official terms, names of provinces, and a name of a
 * province together with its จังหวัด.
 */
const wholeTerms: readonly string[] = [...names.map((name) => `จังหวัด${name}`), ...names, ...unbrokenWords];

const longestFirst = wholeTerms.toSorted((one, other) => other.length - one.length);

/** The number of an official letter: `นร ๑๒๐๐/ว ๑๓`, and `ว ๓๐๓๑` as others refer to it. */
const letterNumber = '(?<![ก-๙])(?:[ก-ฮ]{2} [0-9๐-๙.]+/)?ว [0-9๐-๙]+';

/** Finds in a text what stands on one line wherever there is room: those terms, dates, times, codes, numbers. */
export const wholePattern = [
  letterNumber,
  ...unbrokenRuns,
  ...longestFirst.map((word) => word.replaceAll('.', '\\.')),
].join('|');
