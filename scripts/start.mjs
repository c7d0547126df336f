/**
 * One command from a fresh clone to a served page: install, build, run on Node 24, and run again if it is killed. Ctrl-C
 * stops it cleanly.
 */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { childEnvironment, ensureInstalled, nodeBinary, root, say } from './install.mjs';
import { supervise } from './supervise.mjs';

try {
  ensureInstalled();
  await build();
} catch (error) {
  say('เริ่มระบบไม่ได้', `cannot start: ${error.message}`);
  process.exit(1);
}

say('กำลังเปิดระบบสัมฤทธิ์', 'starting Samrit');
const main = join(root, 'dist', 'boot', 'main.js');
// Where setpriv exists, the server ends when the launcher is killed (and the server ends its database).
const hasSetpriv = spawnSync('setpriv', ['--version']).status === 0;
const [command, ...before] = [...(hasSetpriv ? ['setpriv', '--pdeathsig', 'TERM'] : []), nodeBinary()];
const supervised = supervise(
  () =>
    spawn(command, [...before, main, ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
      env: childEnvironment(),
    }),
  { complain: say },
);

// A terminal sends Ctrl-C to the whole process group; a service manager only to this process. The server tolerates
// receiving it twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => supervised.stop(signal));

const { code, signal } = await supervised.ended;
process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
