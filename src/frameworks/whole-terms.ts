import { unbrokenWords } from '../domain/values/unbroken-words.data.ts';
import { provinceNames } from './province-names.data.ts';

const names = Object.values(provinceNames);

/**
 * What stands on one line of a page wherever there is room: official terms, names of provinces, and a name of a
 * province together with its จังหวัด.
 */
export const wholeTerms: readonly string[] = [...names.map((name) => `จังหวัด${name}`), ...names, ...unbrokenWords];
