import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const packageFile = createRequire(import.meta.url)
  .resolve('@sparticuz/chromium')
  .replace(/build\/.*$/, 'package.json');
const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Chromium from the npm registry, headless, with or without root, with access to the pages under test only. */
export async function openBrowser(): Promise<Browser> {
  const folder = await unpackOnce();
  const executablePath = join(folder, 'chromium');
  // Without a UTF-8 locale the browser gives a downloaded file a name of its own instead of the Thai one.
  const environment = { ...cleanEnvironment(), ...fontEnvironment(folder), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  try {
    return await chromium.launch({ executablePath, args, env: environment });
  } catch (error) {
    if (!/shared libraries/.test(String(error))) throw error;
    // For machines without desktop libraries: the package contains its own.
    const env = { ...environment, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    return chromium.launch({ executablePath, args, env });
  }
}

/** Unpacks under a temporary name and renames, so that two test runs at once never see an incomplete browser. */
async function unpackOnce(): Promise<string> {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = `/var/tmp/samrit-chromium-${version}-${process.getuid?.() ?? 0}`;
  if (existsSync(join(folder, 'chromium'))) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder, whatever its name.
  process.env.TMPDIR = unfinished;
  try {
    const packed = join(dirname(packageFile), 'bin');
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(packed, archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
  return folder;
}

function fontEnvironment(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

function cleanEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
