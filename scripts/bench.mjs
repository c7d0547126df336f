/**
 * `npm run bench` (add `-- --long` for longer runs): installs and builds when needed, then measures on Node 24 and
 * prints one table of ratios. Nothing is compared with a figure from another day or machine.
 */
import { runProgram } from './programs/run-program.mjs';

await runProgram(['bench', 'main.ts'], { thai: 'วัดความเร็วไม่ได้', english: 'cannot measure' });
