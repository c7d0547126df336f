/**
 * `npm run mutate`, or `npm run mutate -- values scoring` for single areas: makes every small mistake StrykerJS knows in
 * src/domain, one at a time, and asks the unit tests to notice (docs/mutants.md). Takes about ten minutes;
 * `npm test` does not run it. Runs on Node 24 and at the lowest priority.
 */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, ensureInstalled, nodeBinary, root, say } from './install.mjs';

try {
  ensureInstalled();
} catch (error) {
  say('ตรวจการทดสอบไม่ได้', `cannot mutate: ${error.message}`);
  process.exit(1);
}

setPriority(constants.priority.PRIORITY_LOW);
const run = spawn(nodeBinary(), [join(root, 'scripts', 'mutate', 'main.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: childEnvironment(),
});

// Stryker ends its test runner and removes its copy of the project; it hears Ctrl-C itself when a terminal sends it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
