/**
 * `npm run break` (add `-- kills`, `-- failover` or `-- neighbours` for one part): installs and builds when needed, then
 * breaks a temporary installation on Node 24 and prints what became of what had been acknowledged.
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
  say('ทดสอบไม่ได้', `cannot break: ${error.message}`);
  process.exit(1);
}

const program = join(root, 'break', 'main.ts');
const run = spawn(nodeBinary(), [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: childEnvironment(),
});

// The breaking program ends its servers and removes its folders; a terminal sends Ctrl-C to it directly.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
