/**
 * Breaks temporary installations and prints what became of what had been acknowledged: `kills`, `failover`,
 * `neighbours`, or all of them without a word. `--kills N`, `--takeovers N`: how often.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { stopAllBroken } from './broken-product.ts';
import { breakByFailover } from './failover.ts';
import { breakByKills } from './kills.ts';
import { breakNeighbours } from './neighbours.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

function numberAfter(word: string, usual: number): number {
  const position = process.argv.indexOf(word);
  const given = position < 0 ? Number.NaN : Number(process.argv[position + 1]);
  return Number.isInteger(given) && given > 0 ? given : usual;
}

const parts = {
  kills: () => breakByKills(numberAfter('--kills', 100), say),
  failover: () => breakByFailover(numberAfter('--takeovers', 3), say),
  neighbours: () => breakNeighbours(say),
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stopAllBroken().finally(() => process.exit(130)));
}

const named = Object.entries(parts).filter(([name]) => process.argv.includes(name));
let whole = true;
try {
  for (const [name, run] of named.length > 0 ? named : Object.entries(parts)) {
    say(`\n# ${name}`);
    whole = (await run()) && whole;
  }
} finally {
  await stopAllBroken();
}
const load = loadavg().map((one) => one.toFixed(1));
say(
  `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}; load average ${load.join(' ')}.`,
);
say(
  whole ? 'Nothing acknowledged was lost or half-applied.' : '✗ Something acknowledged was lost, or not served again.',
);
process.exit(whole ? 0 : 1);
