/**
 * `npm run break` (add `-- kills`, `-- failover` or `-- neighbours` for one part): installs and builds when needed, then
 * breaks a temporary installation on Node 24 and prints what became of what had been acknowledged.
 */
import { runProgram } from './programs/run-program.mjs';

await runProgram(['break', 'main.ts'], { thai: 'ทดสอบไม่ได้', english: 'cannot break' });
