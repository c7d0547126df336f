/** All house rules by name, and the sizes; `check-house` prints them and its test breaks each of them. */
import { checkAreas, checkScreenNames } from './area-order.mjs';
import { checkCasts } from './casts.mjs';
import {
  checkFloors,
  checkName,
  checkSizes,
  checkWords,
  findCircles,
  measuredFunctions,
  sized,
  sizes,
} from './rules.mjs';
import { checkTestNames } from './test-names.mjs';
import { checkVocabulary } from './vocabulary.mjs';

const ofEach = (check) => (sources) => sources.flatMap(check);

/** Each rule receives all sources and returns lines `path:line what and where to`. */
export const houseRules = {
  floors: ofEach(checkFloors),
  names: ofEach(checkName),
  'names of tests': checkTestNames,
  words: ofEach(checkWords),
  sizes: ofEach(checkSizes),
  'usual sizes': (sources) => measuresOf(sources).flatMap(({ fault }) => fault ?? []),
  casts: checkCasts,
  circles: findCircles,
  'order of areas': ofEach(checkAreas),
  'names of screens': checkScreenNames,
  vocabulary: ofEach(checkVocabulary),
};

/** How long files and functions are, as a sentence, and what is wrong if most of them are too long. */
export function measuresOf(sources) {
  const files = sources.filter(sized).map(({ path, lines }) => ({ lines, where: path }));
  const functions = sources.flatMap((source) =>
    measuredFunctions(source).map(({ name, lines }) => ({ lines, where: `${source.path} ${name}` })),
  );
  return [measure('files', files, sizes.file), measure('functions', functions, sizes.function)];
}

function measure(what, measured, limits) {
  const sorted = measured.toSorted((one, other) => one.lines - other.lines);
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.lines ?? 0;
  const longest = sorted.at(-1);
  return {
    sentence:
      `${what}: ${sorted.length}, lines p50 ${at(0.5)}, p90 ${at(0.9)} (at most ${limits.p90}), ` +
      `longest ${longest?.lines ?? 0} (at most ${limits.most}) ${longest?.where ?? ''}`,
    fault: at(0.9) > limits.p90 ? `src:1  p90 of ${what} is ${at(0.9)} lines (at most ${limits.p90})` : undefined,
  };
}
