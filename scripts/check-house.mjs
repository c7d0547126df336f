/**
 * Checks src/ against the house rules: floors, names, words, sizes, casts, circles, the order of areas, vocabulary. Prints the
 * order of areas on each floor, the sizes and the number of casts, then what is wrong and where it belongs; exits with 1 when anything is
 * wrong. `node scripts/check-house.mjs FOLDER` checks another folder's src/.
 */
import { formatAreaOrders } from './house/area-order.mjs';
import { countCasts, mostCasts } from './house/casts.mjs';
import { houseRules, measuresOf } from './house/check-sources.mjs';
import { readSources } from './house/read-sources.mjs';
import { root } from './install.mjs';

const sources = readSources(process.argv[2] ?? root);
const found = Object.entries(houseRules).map(([rule, check]) => ({ rule, faults: check(sources) }));
const faults = found.flatMap((one) => one.faults);
const circles = found.find(({ rule }) => rule === 'circles')?.faults ?? [];
const lines = [
  ...formatAreaOrders(),
  ...measuresOf(sources).map(({ sentence }) => sentence),
  `casts: ${countCasts(sources)} (at most ${mostCasts})`,
  `circles: ${circles.length}`,
  ...faults.map((fault) => `✗ ${fault}`),
  faults.length === 0 ? '✓ house rules: all hold' : `${faults.length} house rules broken`,
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
