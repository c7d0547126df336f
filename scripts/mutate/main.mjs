/** Runs StrykerJS over the areas named (all without a name), prints the table and holds it against survivors.json. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../install.mjs';
import { compare, countAreas, withoutDoubtful } from './compare.mjs';
import { goal, optionsFor } from './options.mjs';

const areas = process.argv.slice(2);
const print = (line) => process.stdout.write(`${line}\n`);

function printTable(rows) {
  print('area            mutants   killed  survived   share');
  for (const { area, mutants, killed, survived } of rows) {
    const share = ((100 * killed) / mutants).toFixed(1);
    print(`${area.padEnd(14)} ${[mutants, killed, survived, share].map((cell) => String(cell).padStart(8)).join(' ')}`);
  }
}

const total = (rows, column) => rows.reduce((sum, row) => sum + row[column], 0);

async function mutate() {
  const folder = join(root, '.samrit', 'mutate');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'mutants.json'), { force: true });
  const isMeasured = (file) => areas.length === 0 || areas.includes(file.split('/')[2]);
  const last = join(folder, 'incremental.json');
  if (existsSync(last))
    writeFileSync(last, JSON.stringify(withoutDoubtful(JSON.parse(readFileSync(last, 'utf8')), isMeasured)));
  await new Stryker(optionsFor(areas)).runMutationTest();
  const { files } = JSON.parse(readFileSync(join(folder, 'mutants.json'), 'utf8'));
  return Object.fromEntries(Object.entries(files).filter(([file]) => isMeasured(file)));
}

const files = await mutate();
const known = JSON.parse(readFileSync(new URL('./survivors.json', import.meta.url), 'utf8'));
const rows = countAreas(files);
const { withoutReason, idle } = compare(files, known);
const share = (100 * total(rows, 'killed')) / Math.max(1, total(rows, 'mutants'));

printTable([
  ...rows,
  { ...Object.fromEntries(['mutants', 'killed', 'survived'].map((c) => [c, total(rows, c)])), area: 'all' },
]);
for (const name of idle) print(`– a reason stands in survivors.json for what is noticed now: ${name}`);
for (const name of withoutReason) print(`✗ survives without a reason in scripts/mutate/survivors.json: ${name}`);
if (share < goal) print(`✗ the tests notice ${share.toFixed(1)} % of the mutants (at least ${goal} %)`);
process.exitCode = share < goal || withoutReason.length > 0 ? 1 : 0;
