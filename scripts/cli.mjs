/**
 * `npm run cli -- COMMAND …`: the command line of Samrit. Installs and builds when needed, then runs the command on
 * Node 24. Standard output is only the command's; everything else goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeBinary, root } from './install.mjs';

const program = join(root, 'dist', 'boot', 'cli.js');

const build = join(dirname(fileURLToPath(import.meta.url)), 'build.mjs');
const built = spawnSync(process.execPath, [build], { cwd: root, stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);

// npm changes to the package's folder; file names are relative to the user's own folder.
const cwd = process.env.npm_lifecycle_event === 'cli' ? process.env.INIT_CWD : undefined;
const run = spawnSync(nodeBinary(), [program, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
process.exitCode = run.status ?? 1;
