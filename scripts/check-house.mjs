/**
 * Holds src/ against the house rules: floors, names, words, sizes, circles. Prints what is wrong and where it belongs,
 * then the sizes; ends with 1 when anything is wrong.
 */
import { readSources } from './house/read-sources.mjs';
import {
  checkFloors,
  checkName,
  checkSizes,
  checkWords,
  findCircles,
  measuredFunctions,
  sized,
  sizes,
} from './house/rules.mjs';
import { root } from './install.mjs';

const sources = readSources(process.argv[2] ?? root);
const circles = findCircles(sources);
const faults = sources.flatMap((source) => [
  ...checkFloors(source),
  ...checkName(source),
  ...checkWords(source),
  ...checkSizes(source),
]);

function measure(what, measured, limits) {
  const sorted = measured.toSorted((one, other) => one.lines - other.lines);
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.lines ?? 0;
  const longest = sorted.at(-1);
  process.stdout.write(
    `${what}: ${sorted.length}, lines p50 ${at(0.5)}, p90 ${at(0.9)} (at most ${limits.p90}), ` +
      `longest ${longest?.lines ?? 0} (at most ${limits.most}) ${longest?.where ?? ''}\n`,
  );
  return at(0.9) > limits.p90 ? [`src:1  p90 of ${what} is ${at(0.9)} lines (at most ${limits.p90})`] : [];
}

const files = sources.filter(sized).map(({ path, lines }) => ({ lines, where: path }));
const functions = sources.flatMap((source) =>
  measuredFunctions(source).map(({ name, lines }) => ({ lines, where: `${source.path} ${name}` })),
);
const all = [
  ...faults,
  ...circles,
  ...measure('files', files, sizes.file),
  ...measure('functions', functions, sizes.function),
];
process.stdout.write(`circles: ${circles.length}\n`);
for (const fault of all) process.stdout.write(`✗ ${fault}\n`);
process.stdout.write(all.length === 0 ? '✓ the house stands\n' : `${all.length} house rules broken\n`);
process.exitCode = all.length === 0 ? 0 : 1;
