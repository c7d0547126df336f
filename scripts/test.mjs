/**
 * All checks of the project, on a machine with git, Node ≥ 20 and npm. Every step runs even if an earlier one failed; a
 * failed step counts as one failure. Ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { childEnvironment, ensureInstalled, nodeBinary, root, say } from './install.mjs';

const report = join(root, 'dist', 'test-report.json');
const tool = (...parts) => join(root, 'node_modules', ...parts);
let passed = 0;
let failed = 0;

function count(name, succeeded) {
  if (succeeded) passed += 1;
  else failed += 1;
  process.stdout.write(`${succeeded ? '✓' : '✗'} ${name}\n`);
}

function run(script, ...words) {
  const child = spawnSync(nodeBinary(), [script, ...words], { cwd: root, stdio: 'inherit', env: childEnvironment() });
  return child.status === 0;
}

function step(name, script, ...words) {
  say(name.thai, name.english);
  count(name.english, run(script, ...words));
}

/** Adds vitest's own counts; a run that ended without a report, or failed outside any test, is one failure. */
function runTests(words) {
  say('กำลังทดสอบ', 'tests');
  mkdirSync(join(root, 'dist'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = run(tool('vitest', 'vitest.mjs'), 'run', ...reporters, ...words);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  passed += counts.numPassedTests ?? 0;
  failed += counts.numFailedTests ?? 0;
  if (!succeeded && !counts.numFailedTests) count('the test run', false);
}

/** Code that nothing uses, and code that only its own test uses. */
const deadCode = [
  { name: { thai: 'กำลังหาโค้ดที่ไม่มีผู้ใช้', english: 'dead code' }, words: [] },
  { name: { thai: 'กำลังหาโค้ดที่มีแต่การทดสอบใช้', english: 'code that only tests use' }, words: ['--production'] },
];

async function everything() {
  ensureInstalled();
  try {
    await build();
    count('build', true);
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    count('build', false);
  }
  step({ thai: 'กำลังตรวจชนิดข้อมูล', english: 'types' }, tool('typescript', 'bin', 'tsc'), '-b');
  step({ thai: 'กำลังตรวจรูปแบบ', english: 'lint and format' }, tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.');
  step({ thai: 'กำลังตรวจผังบ้าน', english: 'house rules' }, join(root, 'scripts', 'check-house.mjs'));
  for (const { name, words } of deadCode) step(name, tool('knip', 'bin', 'knip.js'), ...words);
  runTests(process.argv.slice(2));
}

try {
  await everything();
} catch (error) {
  say('ทดสอบไม่ได้', error.message);
  failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
