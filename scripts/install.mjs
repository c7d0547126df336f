/**
 * Installs the packages of package-lock.json once. Runs on any Node ≥ 20 with nothing installed. Everything comes from
 * the npm registry; no install script of a package is needed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const marker = join(modules, '.samrit-lock');

/** The Node the product runs on (24, from the registry), whatever Node started this script. */
export function nodeBinary() {
  const fromRegistry = join(modules, `node-linux-${process.arch}`, 'bin', 'node');
  if (existsSync(fromRegistry)) return fromRegistry;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(`No Node 24 for ${process.platform}-${process.arch}: expected ${fromRegistry}`);
}

/** The environment in which child processes find Node 24 and the packages' commands first. */
export function childEnvironment() {
  const path = [dirname(nodeBinary()), join(modules, '.bin'), process.env.PATH ?? ''].join(':');
  return { ...process.env, PATH: path };
}

/** One line for the user, in Thai and in English. */
export function say(thai, english) {
  process.stdout.write(`» ${thai} · ${english}\n`);
}

function fingerprint() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** True if npm has recorded every package of the lock file that belongs on this machine as installed. */
function alreadyHolds() {
  const recorded = join(modules, '.package-lock.json');
  if (!existsSync(recorded)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const held = JSON.parse(readFileSync(recorded, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || held[path]?.version === entry.version,
  );
}

function npm(...words) {
  const quiet = ['--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', [...words, ...quiet], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '' },
  });
}

/**
 * `npm ci` installs exactly the lock file. It refuses a lock file that lists no package for another operating system;
 * then `npm install` takes the same versions from the same file and leaves out what no registry offers.
 */
function runNpm() {
  const exact = npm('ci');
  if (exact.status === 0) return;
  const tolerant = /EUSAGE/.test(exact.stderr ?? '') ? npm('install', '--no-save') : exact;
  if (tolerant.status === 0) return;
  process.stderr.write(`${tolerant.stderr ?? tolerant.error}\n`);
  throw new Error('npm could not install the packages: check the network or the registry, then start again');
}

/** Installs when something is missing or the lock file has changed; otherwise returns at once. */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  if (!alreadyHolds()) {
    say('กำลังติดตั้งส่วนประกอบ (ครั้งแรกอาจใช้เวลาสองสามนาที)', 'installing packages (the first time takes minutes)');
    runNpm();
  }
  writeFileSync(marker, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
    say('ส่วนประกอบครบแล้ว', 'packages are in place');
  } catch (error) {
    say('ติดตั้งไม่สำเร็จ', error.message);
    process.exitCode = 1;
  }
}
