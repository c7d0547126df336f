/** Installs and builds when needed, then runs one program of the checkout on Node 24 until it ends. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { childEnvironment, ensureInstalled, nodeBinary, root, say } from '../install.mjs';

/**
 * `path`: the folder and file of the program; `thai` and `english` say what cannot be done where the build fails. The
 * words after the command are the program's; its exit code becomes this process's.
 */
export async function runProgram(path, { thai, english }) {
  try {
    ensureInstalled();
    await build();
  } catch (error) {
    say(thai, `${english}: ${error.message}`);
    process.exit(1);
  }
  const run = spawn(nodeBinary(), [join(root, ...path), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(),
  });
  // The program ends its servers and removes its folders; a terminal sends Ctrl-C to it directly.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
