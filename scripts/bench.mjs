/**
 * `npm run bench` (add `-- --long` for longer runs): installs and builds when needed, then measures on Node 24 and
 * prints one table of ratios. Nothing is compared with a figure from another day or machine.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { childEnvironment, ensureInstalled, nodeBinary, root, say } from './install.mjs';

try {
  ensureInstalled();
  await build();
} catch (error) {
  say('วัดความเร็วไม่ได้', `cannot measure: ${error.message}`);
  process.exit(1);
}

const program = join(root, 'bench', 'main.ts');
const run = spawn(nodeBinary(), [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: childEnvironment(),
});

// The measuring program ends its servers and removes its folder; a terminal sends Ctrl-C to it directly.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
